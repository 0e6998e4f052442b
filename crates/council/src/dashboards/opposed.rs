//! What awaits those who prepare an agenda about the points that the authority opposes.

use super::Task;
use super::look::{Look, Seen};
use crate::agenda;
use crate::people::Role;
use crate::sessions::Stage;
use kit::Result;
use kit::clock::day;
use kit::db::Tx;

/// Each opposed point on which the judge has not said: to be referred to him, or awaited until his
/// hour.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    let concerns = look.is(&[Role::Office, Role::President]);
    if !concerns || seen.session.stage == Stage::Closed || seen.session.recorded {
        return Ok(Vec::new());
    }
    let (profile, _) = look.law();
    let objections = agenda::objections(tx, seen.session.id).await?.into_iter();
    let tasks = objections.filter(|it| it.judgment.is_none()).map(|it| {
        let what =
            if it.referred_at.is_some() { "task-point-before-judge" } else { "task-point-opposed" };
        let due = agenda::judged_by(&it, profile).map(day).or(seen.session.opens_on);
        let url = look.at_desk(&format!("points/{}", it.point_id));
        Task { url, due, about: it.title, ..look.task(what, &seen.session, "") }
    });
    Ok(tasks.collect())
}
