//! What is done after a session: the acts and minutes, the authority, the public.

use super::PASSWORD;
use super::before::borrowed;
use super::names::Chair;
use super::player::Stage;
use super::script::Course;
use super::tale::Story;
use super::town::Town;
use crate::demo::role::Role;
use anyhow::Context as _;
use council::control::{self, Parcel};
use council::{deliberations, minutes};
use kit::Id;
use kit::clock::day;
use law::control::visa_authority;
use law::{Authority, Holidays};

/// The office sends a parcel to the authority.
pub async fn send(stage: &Stage<'_>, story: &mut Story, parcel: &str) -> anyhow::Result<()> {
    let office = stage.role(Role::Office).await?;
    office.post(&format!("sessions/{}/control/{parcel}", story.id()?), &[]).await?;
    office.leave().await
}

/// Each authority acknowledges, at its own desk, whatever it has not yet.
pub async fn acknowledge(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    pass_on(stage, session).await?;
    let sent = control::of_session(&mut stage.house.db.read().await?, session).await?;
    for it in sent.iter().filter(|it| it.received_on.is_none()) {
        let whose = match it.parcel {
            Parcel::Visa => Role::Interior,
            Parcel::Agenda | Parcel::Register | Parcel::Acts => Role::Authority,
        };
        let authority = stage.role(whose).await?;
        let receipt = format!("/fr/desk/authority/transmissions/{}/receipt", it.id);
        authority.post_to(&receipt, &[]).await?;
        authority.leave().await?;
    }
    Ok(())
}

/// The acts of an arrondissement are acknowledged by its commune, and passed on to the governor.
async fn pass_on(stage: &Stage<'_>, session: Id) -> anyhow::Result<()> {
    let relay = control::relay_of(&mut stage.house.db.read().await?, session).await?;
    let relay = relay.filter(|relay| relay.transmission_id.is_none());
    let (Some(relay), Some((slug, office))) = (relay, &stage.town.commune) else { return Ok(()) };
    let officer = stage.caller.as_person(*office).await?;
    for deed in ["receipt", "transmission"] {
        let url = format!("/fr/{slug}/desk/relays/{}/{deed}", relay.id);
        officer.post_to(&url, &[]).await?;
    }
    officer.leave().await
}

/// The office prints the deliberations to be signed.
pub async fn prepare(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let office = stage.role(Role::Office).await?;
    office.post(&format!("sessions/{}/signing/papers", story.id()?), &[]).await?;
    office.leave().await
}

/// President and secretary sign every deliberation.
pub async fn sign_acts(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    let acts = deliberations::of_session(&mut stage.house.db.read().await?, session).await?;
    let mut fields = vec![("password".to_owned(), PASSWORD.to_owned())];
    for act in acts {
        let paper = act.paper_sha256.context("a paper to sign")?;
        fields.push((format!("sign_{}", act.id), paper.to_string()));
    }
    for role in [Role::President, Role::Secretary] {
        let signer = stage.role(role).await?;
        signer.post(&format!("sessions/{session}/signing"), &borrowed(&fields)).await?;
        signer.leave().await?;
    }
    Ok(())
}

/// What is noted of debates, one after the other.
fn debates(town: &Town) -> [(String, String); 4] {
    let (ar, fr) = (town.chair.ar(), town.chair.fr());
    let answered = town.chair.either("وأجابت", "وأجاب");
    let followed = if town.is_divided {
        (
            "تدخل أربعة أعضاء طالبين بإشراك مجالس المقاطعات في التتبع.",
            "Quatre membres sont intervenus pour demander que les conseils d’arrondissement \
             soient associés au suivi.",
        )
    } else {
        (
            "تدخل ثلاثة أعضاء طالبين بتتبع الإنجاز في الميدان.",
            "Trois membres sont intervenus pour demander un suivi des travaux sur le terrain.",
        )
    };
    let told = [
        followed,
        ("لم تثر النقطة أي ملاحظة.", "Le point n’a appelé aucune observation."),
        (
            "قدم رئيس اللجنة خلاصة تقريرها، ثم فتح باب المناقشة.",
            "Le président de la commission a résumé le rapport, puis la discussion a été ouverte.",
        ),
    ];
    let [followed, silent, resumed] = told.map(|(ar, fr)| (ar.to_owned(), fr.to_owned()));
    let asked = (
        format!(
            "تناولت المناقشة الجدولة الزمنية للأشغال ومصادر التمويل، {answered} {ar} عن الأسئلة."
        ),
        format!(
            "Le débat a porté sur le calendrier des travaux et leur financement ; {fr} a répondu \
             aux questions."
        ),
    );
    [asked, followed, silent, resumed]
}

/// What is said when the session opens and when it closes.
fn courtesies(chair: Chair) -> Vec<(String, String)> {
    let (ar, fr) = (chair.ar(), chair.either("La présidente", "Le président"));
    let welcomed = chair.either("رحبت", "رحب");
    let reminded = chair.either("وذكرت", "وذكر");
    let thanked = chair.either("شكرت", "شكر");
    let rose = chair.either("ورفعت", "ورفع");
    vec![
        ("opening_ar".to_owned(), format!("{welcomed} {ar} بالحضور {reminded} بجدول الأعمال.")),
        (
            "opening_fr".to_owned(),
            format!("{fr} a souhaité la bienvenue et rappelé l’ordre du jour."),
        ),
        ("closing_ar".to_owned(), format!("{thanked} {ar} الحضور {rose} الجلسة.")),
        ("closing_fr".to_owned(), format!("{fr} a remercié l’assistance et levé la séance.")),
    ]
}

/// The secretary writes what was said, and approves the text.
pub async fn write_minutes(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    let mut fields = courtesies(stage.town.chair);
    let debates = debates(stage.town);
    for (number, (id, point)) in story.points().enumerate() {
        let unheard = [Course::Noted, Course::Withdrawn, Course::Deferred];
        if !unheard.contains(&point.course) {
            let (ar, fr) = &debates[number % debates.len()];
            fields.push((format!("{id}_ar"), ar.clone()));
            fields.push((format!("{id}_fr"), fr.clone()));
        }
    }
    let secretary = stage.role(Role::Secretary).await?;
    secretary.post(&format!("sessions/{session}/minutes/notes"), &borrowed(&fields)).await?;
    secretary.post(&format!("sessions/{session}/minutes/approval"), &[]).await?;
    secretary.leave().await
}

/// President and secretary sign the minutes.
pub async fn sign_minutes(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    let minutes = minutes::of_session(&mut stage.house.db.read().await?, session).await?;
    let paper = minutes.and_then(|minutes| minutes.paper_sha256);
    let paper = paper.context("minutes that were approved")?.to_string();
    for role in [Role::President, Role::Secretary] {
        let signer = stage.role(role).await?;
        let fields = [("password", PASSWORD), ("sha256", paper.as_str())];
        signer.post(&format!("sessions/{session}/minutes/signing"), &fields).await?;
        signer.leave().await?;
    }
    Ok(())
}

/// Each member is given a copy.
pub async fn give_minutes(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let office = stage.role(Role::Office).await?;
    office.post(&format!("sessions/{}/minutes/copies", story.id()?), &[]).await?;
    office.leave().await
}

/// The decisions are posted at the seat.
pub async fn post_acts(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let office = stage.role(Role::Office).await?;
    office.post(&format!("sessions/{}/publication/posting", story.id()?), &[]).await?;
    office.leave().await
}

/// The governor gives the visas that are the governor's; those of others are left to time.
pub async fn answer_visas(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    let mut tx = stage.house.db.read().await?;
    let today = day(tx.now());
    let profile = stage.town.council.law(today).context("the law of the council")?;
    let cases = control::cases(&mut tx, session).await?;
    let acts = deliberations::of_session(&mut tx, session).await?;
    drop(tx);
    let authority = stage.role(Role::Authority).await?;
    for case in cases.iter().filter(|case| case.awaits_visa(today, &profile, Holidays::seed())) {
        let whose = visa_authority(case.subject.0, &profile).map(|(whose, _)| whose);
        let act = acts.iter().find(|act| act.id == case.deliberation_id);
        if let (Some(Authority::Governor), Some(act)) = (whose, act) {
            let path = format!("decisions/{}/visa", act.reference());
            authority.post(&path, &[("answer", "given")]).await?;
        }
    }
    authority.leave().await
}

/// The office publishes every decision, with how each member voted.
pub async fn publish_acts(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let session = story.id()?;
    let acts = deliberations::of_session(&mut stage.house.db.read().await?, session).await?;
    let mut fields = vec![("names".to_owned(), "shown".to_owned())];
    fields.extend(acts.iter().map(|act| ("decision".to_owned(), act.id.to_string())));
    let office = stage.role(Role::Office).await?;
    office.post(&format!("sessions/{session}/publication/decisions"), &borrowed(&fields)).await?;
    office.leave().await
}
