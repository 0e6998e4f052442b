//! What awaits somebody about the meetings of commissions, of the bureau and of the conference.

use super::Task;
use super::look::Look;
use crate::house::tongue;
use crate::meetings::{self, Action, Body, Meeting, Part, Stage, may_there};
use crate::people::Role;
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Bilingual, Result};
use law::conference;

/// The meetings to prepare, to attend, to conclude; what follows a conference; and the conference
/// that the year still owes.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    let mut tasks = Vec::new();
    let council = look.council.id;
    for meeting in meetings::under_way(tx, council).await? {
        let part = meetings::part_of(tx, council, look.person, &meeting).await?;
        tasks.extend(task(tx, look, &meeting, part).await?);
    }
    tasks.extend(owed(tx, look).await?);
    Ok(tasks)
}

async fn task(tx: &mut Tx, look: &Look<'_>, meeting: &Meeting, part: Part) -> Result<Option<Task>> {
    let may = |action| may_there(look.roles, part, action);
    let title = meetings::title_of(tx, look.house, meeting).await?;
    let on = Some(meeting.held_on);
    Ok(match meeting.stage {
        Stage::Prepared if may(Action::Convene) => {
            Some(about(look, meeting, title, ("task-convene-meeting", on)))
        }
        Stage::Convened if meeting.held_on <= look.today && may(Action::Record) => {
            Some(about(look, meeting, title, ("task-conclude-meeting", on)))
        }
        Stage::Convened if meeting.held_on >= look.today && part != Part::Stranger => {
            Some(about(look, meeting, title, ("task-attend-meeting", on)))
        }
        Stage::Concluded if may(Action::Follow) => followed(look, meeting, title),
        Stage::Prepared | Stage::Convened | Stage::Concluded | Stage::CalledOff => None,
    })
}

fn about(
    look: &Look<'_>,
    meeting: &Meeting,
    title: Bilingual,
    (what, due): (&'static str, Option<Date>),
) -> Task {
    Task {
        what,
        count: 0,
        about: title,
        council: look.council.title.clone(),
        url: look.at_desk(&format!("meetings/{}", meeting.id)),
        due,
        why: String::new(),
    }
}

/// The authority is owed a copy of the minutes, and the seats their posting.
fn followed(look: &Look<'_>, meeting: &Meeting, title: Bilingual) -> Option<Task> {
    let (profile, holidays) = look.law();
    let language = tongue(look.frame.language);
    if meeting.copied_on.is_some() {
        return Some(about(look, meeting, title, ("task-post-conference", None)));
    }
    let due = conference::minutes_due(meeting.held_on, profile, holidays);
    let law = conference::minutes(meeting.held_on, None, look.today, profile, holidays)?;
    let task = about(look, meeting, title, ("task-copy-conference", due));
    Some(Task { why: law.sentence(language), ..task })
}

/// The conference that is to meet before the year ends.
async fn owed(tx: &mut Tx, look: &Look<'_>) -> Result<Option<Task>> {
    if !look.is(&[Role::Office, Role::President]) {
        return Ok(None);
    }
    if meetings::arrondissements(tx, look.council).await?.is_empty() {
        return Ok(None);
    }
    let (profile, _) = look.law();
    let year = look.today.year();
    let held = meetings::conferences_in(tx, look.council.id, year).await?;
    let held = u32::try_from(held).unwrap_or(u32::MAX);
    let is_prepared = meetings::under_way(tx, look.council.id)
        .await?
        .iter()
        .any(|it| it.body == Body::Conference);
    let verdict = conference::yearly(held, year, look.today, profile);
    Ok(verdict.filter(|it| !it.allows() && !is_prepared).map(|verdict| Task {
        what: "task-hold-conference",
        count: 0,
        about: look.council.title.clone(),
        council: look.council.title.clone(),
        url: look.at_desk("meetings/new?body=conference"),
        due: Date::new(year, 12, 31).ok(),
        why: verdict.sentence(tongue(look.frame.language)),
    }))
}
