//! What is done before a session opens: the calendar, the agenda, the convocation, the reports.

use super::paper;
use super::player::Stage;
use super::script::{Course, PointScript};
use super::tale::Story;
use crate::demo::role::Role;
use anyhow::Context as _;
use council::attendance::Presence;
use council::convocations::Answer;
use council::people;
use council::sessions;
use kit::{Bilingual, Id};

/// The office puts the session on the calendar.
pub async fn plan(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let id = stage.new_id();
    let mut fields = vec![
        ("id".to_owned(), id.to_string()),
        ("kind".to_owned(), story.kind.name().to_owned()),
        ("note_ar".to_owned(), story.script.note.ar.clone()),
        ("note_fr".to_owned(), story.script.note.fr.clone()),
    ];
    for (number, day) in (1..).zip(&story.days) {
        fields.push((format!("day_{number}"), day.to_string()));
        fields.push((format!("hour_{number}"), "10:00".to_owned()));
    }
    let office = stage.role(Role::Office).await?;
    office.post("sessions", &borrowed(&fields)).await?;
    story.is_planned_as(id);
    office.leave().await
}

/// The fields of a form, as they are sent.
pub fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// The office writes the agenda.
pub async fn add_points(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    let sittings = sessions::sittings(&mut stage.house.db.read().await?, session).await?;
    let office = stage.role(Role::Office).await?;
    for point in &story.script.points {
        let id = stage.new_id();
        let sitting = sittings.iter().find(|sitting| sitting.number == point.sitting);
        let sitting = sitting.context("a sitting of the timetable")?.id;
        let fields = fields(stage, point, (id, sitting));
        let path = format!("sessions/{session}/agenda/points");
        office.post(&path, &borrowed(&fields)).await?;
        story.points.push(id);
    }
    office.leave().await
}

fn fields(
    stage: &Stage<'_>,
    point: &PointScript,
    (id, sitting): (Id, Id),
) -> Vec<(String, String)> {
    let town = stage.town;
    let draft = point.draft(town.chair);
    let text = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
    let commission = point.theme.as_deref().and_then(|key| town.commission(key));
    let service = point.service.as_deref().and_then(|key| town.service(key));
    let fields = [
        ("id", id.to_string()),
        ("title_ar", point.title.ar.clone()),
        ("title_fr", point.title.fr.clone()),
        ("note_ar", point.note.ar.clone()),
        ("note_fr", point.note.fr.clone()),
        ("draft_ar", draft.ar),
        ("draft_fr", draft.fr),
        ("subject", point.subject.name().to_owned()),
        ("commission", text(commission)),
        ("service", text(service)),
        ("sitting", sitting.to_string()),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The office adds the papers that the services have written.
pub async fn add_papers(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let office = stage.role(Role::Office).await?;
    for (id, point) in story.points() {
        for &kind in &point.papers {
            let title = paper::title(kind);
            let bytes = paper::sheet(stage.house, &stage.town.council, point, kind).await?;
            let fields = [("title_ar", title.ar.as_str()), ("title_fr", title.fr.as_str())];
            let file = ("papers", paper::file_name(kind), bytes);
            office.upload(&format!("points/{id}/papers"), &fields, file).await?;
        }
    }
    office.leave().await
}

/// The president settles the agenda.
pub async fn settle(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let president = stage.role(Role::President).await?;
    let path = format!("sessions/{}/agenda/settlement", story.id()?);
    president.post(&path, &[]).await?;
    president.leave().await
}

/// The office seals the file and convenes the members; the public may see the session.
pub async fn convene(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    let office = stage.role(Role::Office).await?;
    office.post(&format!("sessions/{session}/convocation/seal"), &[]).await?;
    if story.is_public {
        office.post(&format!("sessions/{session}/publication/session"), &[]).await?;
    }
    office.leave().await
}

/// The agenda is on the wall, the letters on paper are with whoever carries them.
pub async fn post_agenda(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    let office = stage.role(Role::Office).await?;
    office.post(&format!("sessions/{session}/convocation/posting"), &[]).await?;
    office.post(&format!("sessions/{session}/convocation/handing-over"), &[]).await?;
    office.leave().await
}

/// Of ten members who have an account, eight open their papers and seven answer.
pub async fn answer(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    for (number, &person) in stage.town.members.iter().enumerate() {
        let account = people::find(&mut stage.house.db.read().await?, person).await?.account_id;
        if account.is_none() || matches!(number % 10, 5 | 9) {
            continue;
        }
        let member = stage.caller.as_person(person).await?;
        member.post(&format!("sessions/{session}/own/opening"), &[]).await?;
        member.post(&format!("sessions/{session}/own/receipt"), &[]).await?;
        let answer = match story.presence(1, (number, stage.town.members.len())) {
            Presence::Present if number % 10 == 4 => None,
            Presence::Present => Some((Answer::Attends, "")),
            Presence::Excused => Some((Answer::Excused, "التزام مهني خارج المدينة")),
            Presence::Absent => None,
        };
        if let Some((answer, reason)) = answer {
            let fields = [("answer", answer.name()), ("reason", reason)];
            member.post(&format!("sessions/{session}/own/answer"), &fields).await?;
        }
        member.leave().await?;
    }
    Ok(())
}

/// The office reminds those who have not opened theirs.
pub async fn remind(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let office = stage.role(Role::Office).await?;
    let path = format!("sessions/{}/convocation/reminder", story.id()?);
    office.post(&path, &[]).await?;
    office.leave().await
}

/// What commissions say, one after the other.
const OPINIONS: [(&str, &str); 3] = [
    (
        "درست اللجنة النقطة واقترحت المصادقة عليها بإجماع أعضائها الحاضرين.",
        "La commission a étudié le point et en propose l’adoption, à l’unanimité des présents.",
    ),
    (
        "درست اللجنة النقطة واقترحت المصادقة عليها بالأغلبية، مع التوصية بتتبع التنفيذ.",
        "La commission a étudié le point et en propose l’adoption, à la majorité, en recommandant \
         un suivi de l’exécution.",
    ),
    (
        "استمعت اللجنة إلى المصلحة المعنية وأحالت النقطة على المجلس للبت فيها.",
        "La commission a entendu le service concerné et s’en remet à la décision du conseil.",
    ),
];

/// The secretary writes down what the commissions said. Every second report comes on paper too.
pub async fn report(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let secretary = stage.role(Role::Secretary).await?;
    let points = story.points().filter(|(_, point)| point.theme.is_some() && point.reported);
    for (number, (id, point)) in points.enumerate() {
        let is_studied = point.course != Course::TakenUp;
        let opinion = if is_studied {
            let (ar, fr) = OPINIONS[number % OPINIONS.len()];
            Bilingual::new(ar, fr)
        } else {
            Bilingual::default()
        };
        let bytes = if is_studied && number % 2 == 0 {
            paper::report(stage.house, &stage.town.council, point, &opinion).await?
        } else {
            Vec::new()
        };
        let name = if bytes.is_empty() { "" } else { "rapport-de-la-commission.pdf" };
        let fields = [
            ("studied", if is_studied { "yes" } else { "no" }),
            ("opinion_ar", opinion.ar.as_str()),
            ("opinion_fr", opinion.fr.as_str()),
        ];
        let file = ("report", name, bytes);
        secretary.upload(&format!("points/{id}/report"), &fields, file).await?;
    }
    secretary.leave().await
}
