//! What awaits the control authority, in each of its councils.

use super::Task;
use super::look::{Look, Seen};
use crate::control::{self, Case, Parcel};
use crate::deliberations::Stage;
use crate::people::Role;
use crate::sessions;
use jiff::civil::Date;
use kit::Result;
use kit::db::Tx;

/// Receipts to give, decisions that may still be opposed, visas to answer.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    if !look.is(&[Role::Authority]) {
        return Ok(Vec::new());
    }
    let session = &seen.session;
    let mut tasks = Vec::new();
    for sent in control::of_session(tx, session.id).await? {
        if sent.received_on.is_none() {
            let what = match sent.parcel {
                Parcel::Agenda => "task-receive-agenda",
                Parcel::Register => "task-receive-register",
                Parcel::Acts => "task-receive-acts",
            };
            let why = look.frame.about("task-sent-on", look.frame.when(&sent.sent_at));
            tasks.push(Task { why, ..look.task(what, session, "/control") });
        }
    }
    let extended = sessions::extended(&seen.reached);
    if let Some(it) = extended.filter(|_| session.stage == sessions::Stage::Open) {
        let why = look.frame.about("task-sent-on", look.frame.when(&it.at));
        let task = look.task("task-session-extended", session, "");
        tasks.push(Task { due: Some(it.until), why, ..task });
    }
    let (profile, holidays) = look.law();
    let cases = control::cases(tx, session.id).await?;
    let opposable = |case: &Case| {
        let until = case.opposition_until(profile, holidays)?;
        case.may_be_opposed(look.today, profile, holidays).then_some(until)
    };
    let visas = |case: &Case| {
        let until = case.visa_until(profile, holidays)?;
        case.awaits_visa(look.today, profile, holidays).then_some(until)
    };
    tasks.extend(together(look, seen, "task-examine-acts", cases.iter().filter_map(opposable)));
    let maintained = seen.acts.iter().filter(|act| act.stage == Stage::Maintained).count();
    if maintained > 0 {
        let task = look.task("task-refer", session, "/control");
        tasks.push(Task { count: maintained, ..task });
    }
    tasks.extend(together(look, seen, "task-answer-visas", cases.iter().filter_map(visas)));
    Ok(tasks)
}

/// One task for several decisions, until the earliest of their last days.
fn together(
    look: &Look<'_>,
    seen: &Seen,
    what: &'static str,
    days: impl Iterator<Item = Date>,
) -> Option<Task> {
    let days: Vec<Date> = days.collect();
    let due = days.iter().min().copied()?;
    let task = look.task(what, &seen.session, "/control");
    Some(Task { count: days.len(), due: Some(due), ..task })
}
