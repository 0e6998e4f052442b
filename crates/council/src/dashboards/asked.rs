//! What awaits the president and the office of extraordinary sessions that were asked for, and a
//! member of requests that another member filed.

use super::Task;
use super::look::Look;
use crate::agenda;
use crate::extraordinary::{self, Answer, SessionRequest};
use crate::house::tongue;
use crate::people::Role;
use kit::db::Tx;
use kit::{Args, Result};
use law::clock::Deadline;

/// Requests to answer, and sessions to put on the calendar.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    if !look.is(&[Role::Office, Role::President]) {
        return Ok(Vec::new());
    }
    let pending = extraordinary::pending(tx, look.council.id).await?;
    let concerns =
        |it: &SessionRequest| it.answer != Answer::Awaited || look.is(&[Role::President]);
    Ok(pending.iter().filter(|it| concerns(it)).map(|it| task(look, it)).collect())
}

/// Requests for a point that name the person, who has not signed.
pub(super) async fn to_sign(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    if !look.is(&[Role::Member]) {
        return Ok(Vec::new());
    }
    let named = agenda::to_sign(tx, look.council.id, look.person).await?;
    let task = |request: agenda::PointRequest| Task {
        what: "task-sign-request",
        count: 0,
        about: request.title,
        council: look.council.title.clone(),
        url: look.at_desk(&format!("requests/{}", request.id)),
        due: None,
        why: String::new(),
    };
    Ok(named.into_iter().map(task).collect())
}

fn task(look: &Look<'_>, request: &SessionRequest) -> Task {
    let (profile, holidays) = look.law();
    let due = extraordinary::deadline(request, profile, holidays)
        .filter(|_| request.answer != Answer::Accepted);
    let said = tongue(look.frame.language);
    let why = |due: &Deadline| format!("{} ({})", due.rule(said), due.source.short(said));
    Task {
        what: match request.answer {
            Answer::Awaited => "task-session-request-answer",
            Answer::Accepted | Answer::Refused | Answer::OfRight => "task-session-request-plan",
        },
        count: 0,
        about: look.house.words("session-request-title", |_| Args::none()),
        council: look.council.title.clone(),
        url: look.at_desk(&format!("extraordinary/{}", request.id)),
        due: due.as_ref().and_then(Deadline::last),
        why: due.as_ref().map(why).unwrap_or_default(),
    }
}
