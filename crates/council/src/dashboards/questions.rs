//! What awaits somebody about written questions: a sitting to choose, answers to write down, a
//! question of one’s own that got none.

use super::Task;
use super::look::{Look, Seen};
use crate::people::Role;
use crate::questions;
use crate::sessions::{Sitting, Stage};
use kit::Result;
use kit::db::Tx;
use law::clock::Step;

/// Everything about the written questions of one session.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    let session = &seen.session;
    if session.recorded {
        return Ok(Vec::new());
    }
    let sitting = questions::sitting_of(tx, session.id).await?;
    let has_come = |it: &Sitting| it.day.is_some_and(|day| day <= look.today);
    match session.stage {
        Stage::Planned | Stage::Settled | Stage::Submitted
            if look.is(&[Role::Office, Role::President]) && sitting.is_none() =>
        {
            let count = questions::of_session(tx, session.id).await?.len();
            let task = look.task("task-questions-sitting", session, "/questions");
            let task = seen.until(Step::AgendaToAuthority, Task { count, ..task });
            Ok(if count > 0 { vec![task] } else { Vec::new() })
        }
        Stage::Open | Stage::Closed => {
            let held = session.stage == Stage::Closed || sitting.as_ref().is_some_and(has_come);
            if held { unanswered(tx, look, seen).await } else { Ok(Vec::new()) }
        }
        Stage::Planned | Stage::Settled | Stage::Submitted | Stage::Convened => Ok(Vec::new()),
    }
}

/// While the session is open the secretary writes the answers down; the author of a question that
/// got none may have it carried over.
async fn unanswered(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    let session = &seen.session;
    let mut tasks = Vec::new();
    if session.stage == Stage::Open && look.is(&[Role::Office, Role::Secretary]) {
        let listed = questions::of_session(tx, session.id).await?;
        let count = listed.iter().filter(|it| !it.is_answered()).count();
        if count > 0 {
            let task = look.task("task-questions-answer", session, "/questions");
            tasks.push(Task { count, ..task });
        }
    }
    if look.is(&[Role::Member]) {
        for it in questions::own_unanswered(tx, session.id, look.person).await? {
            let url = look.at_desk(&format!("questions/{}", it.id));
            let task = look.task("task-question-unanswered", session, "");
            tasks.push(Task { url, about: it.title, ..task });
        }
    }
    Ok(tasks)
}
