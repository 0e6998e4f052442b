//! What awaits a member: papers to open, an answer to give, minutes to read.

use super::Task;
use super::look::{Look, Seen};
use crate::convocations::{self, Stage as Reach};
use crate::minutes::{self, Stage as Written};
use crate::people::Role;
use crate::sessions::Stage;
use kit::Result;
use kit::db::Tx;

/// What awaits the person as a member.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Option<Task>> {
    if !look.is(&[Role::Member]) {
        return Ok(None);
    }
    match seen.session.stage {
        Stage::Convened => convened(tx, look, seen).await,
        Stage::Open => Ok(Some(look.task("task-follow-sitting", &seen.session, "/conduct"))),
        Stage::Closed => closed(tx, look, seen).await,
        Stage::Planned | Stage::Settled | Stage::Submitted => Ok(None),
    }
}

async fn convened(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Option<Task>> {
    let Some(own) = convocations::own(tx, seen.session.id, look.person).await? else {
        return Ok(None);
    };
    let what = if own.stage < Reach::Opened {
        "task-open-convocation"
    } else if own.summons.answer.is_none() {
        "task-answer"
    } else {
        "task-attend"
    };
    // Who also runs the office is shown the convocation of all members there.
    let page = if look.is(&[Role::Office, Role::President, Role::Secretary]) {
        "/own"
    } else {
        "/convocation"
    };
    Ok(Some(seen.until_opening(look.task(what, &seen.session, page))))
}

async fn closed(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Option<Task>> {
    let minutes = minutes::of_session(tx, seen.session.id).await?;
    let Some(minutes) = minutes.filter(|it| it.stage == Written::Signed) else { return Ok(None) };
    let copies = minutes::copies(tx, minutes.id).await?;
    let unread =
        copies.iter().any(|copy| copy.person_id == look.person && copy.opened_at.is_none());
    Ok(unread.then(|| look.task("task-read-minutes", &seen.session, "/minutes")))
}
