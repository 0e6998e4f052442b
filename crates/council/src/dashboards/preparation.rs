//! What awaits those who prepare a session, from the calendar to the convocation.

use super::Task;
use super::look::{Look, Seen};
use crate::agenda;
use crate::people::Role;
use crate::sessions::{self, Milestone, Stage};
use kit::Result;
use kit::db::Tx;
use law::clock::Step;

/// The next step of the file: settle, send, convene.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Option<Task>> {
    let session = &seen.session;
    if session.stage > Stage::Submitted || !look.is(&[Role::Office, Role::President]) {
        return Ok(None);
    }
    let points = agenda::list(tx, session.id).await?;
    if points.is_empty() {
        let task = look.task("task-agenda-begin", session, "/agenda");
        return Ok(Some(seen.until(Step::AgendaToAuthority, task)));
    }
    let version = agenda::latest(tx, session.id).await?;
    let contents = agenda::contents(tx, session.id).await?;
    let Some(version) = version.filter(|version| *version.contents == contents) else {
        let task = look.task("task-agenda-settle", session, "/agenda");
        return Ok(Some(seen.until(Step::AgendaToAuthority, task)));
    };
    if !sessions::is_agenda_sent(&seen.reached, &version.letter) {
        let task = look.task("task-agenda-send", session, "/control");
        return Ok(Some(seen.until(Step::AgendaToAuthority, task)));
    }
    let what = if seen.has(Milestone::AgendaReceived) {
        "task-convene"
    } else {
        "task-convene-unacknowledged"
    };
    let task = look.task(what, session, "/convocation");
    Ok(Some(seen.until(Step::Convocation, task)))
}
