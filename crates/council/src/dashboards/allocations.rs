//! What awaits a commune and its arrondissements about allocations and their accounts.

use super::Task;
use super::look::Look;
use crate::allocations::{self, Allocation, Stage, next_day};
use crate::councils::Level;
use crate::people::Role;
use jiff::ToSpan as _;
use jiff::civil::Date;
use kit::Result;
use kit::db::Tx;
use law::clock::{Deadline, allocation_notice};

/// So many months before its last day, the notice of allocations is told. Our number, not the law's.
const MONTHS: i32 = 2;

/// Allocations to notify, accounts to vote, to send, to take or to fix.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    if !look.is(&[Role::Office, Role::President]) {
        return Ok(Vec::new());
    }
    match look.council.level {
        Level::Commune => of_commune(tx, look).await,
        Level::Arrondissement => of_arrondissement(tx, look).await,
        _ => Ok(Vec::new()),
    }
}

async fn of_commune(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    let next = look.today.year() + 1;
    let mut tasks = Vec::new();
    let limit = allocation_notice(look.today.year(), look.law().0);
    let last = limit.as_ref().and_then(Deadline::last);
    if last.is_some_and(|last| look.today >= last.saturating_sub(MONTHS.months())) {
        let count = allocations::without(tx, look.council.id, next).await?.len();
        tasks.extend(task(look, "task-notify-allocations", (count, last)));
    }
    let known = allocations::of_year(tx, look.council.id, next).await?;
    let sent = known.iter().filter(|it| it.stage == Stage::Sent).count();
    tasks.extend(task(look, "task-take-accounts", (sent, None)));
    let missing = known.iter().filter(|it| is_missing(it, look)).count();
    tasks.extend(task(look, "task-impose-accounts", (missing, None)));
    Ok(tasks)
}

/// Whether its account was not sent in time, and the commune may fix it.
fn is_missing(it: &Allocation, look: &Look<'_>) -> bool {
    let verdict = allocations::may_be_imposed(it, look.today);
    let open = matches!(it.stage, Stage::Notified | Stage::Voted);
    open && verdict.is_some_and(|verdict| verdict.allows())
}

async fn of_arrondissement(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    let known = allocations::of_arrondissement(tx, look.council.id).await?;
    let (profile, holidays) = look.law();
    let mut tasks = Vec::new();
    for it in known {
        let what = match it.stage {
            Stage::Notified | Stage::Again => "task-vote-account",
            Stage::Voted => "task-send-account",
            Stage::Sent | Stage::Taken | Stage::Imposed => continue,
        };
        let due = next_day(&it, profile, holidays);
        let url = look.at_desk(&format!("allocations/{}", it.id));
        tasks.extend(task(look, what, (1, due)).map(|task| Task { url, ..task }));
    }
    Ok(tasks)
}

fn task(look: &Look<'_>, what: &'static str, (count, due): (usize, Option<Date>)) -> Option<Task> {
    (count > 0).then(|| Task {
        what,
        count,
        about: look.council.title.clone(),
        council: look.council.title.clone(),
        url: look.at_desk("allocations"),
        due,
        why: String::new(),
    })
}
