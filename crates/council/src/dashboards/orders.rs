//! What awaits the president and the office about the president's decisions.

use super::Task;
use super::look::Look;
use crate::orders::{self, Order, OrderKind, Stage};
use crate::people::Role;
use kit::Result;
use kit::db::Tx;

/// Decisions to sign, for the president; to send by the earliest day, and to publish, for the
/// office.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    let id = look.council.id;
    let mut waiting: Vec<(&'static str, Vec<Order>)> = Vec::new();
    if look.is(&[Role::President]) {
        waiting.push(("task-sign-orders", orders::awaiting(tx, id, Stage::Prepared).await?));
    }
    if look.is(&[Role::Office]) {
        let mut signed = orders::awaiting(tx, id, Stage::Signed).await?;
        signed.retain(|it| it.kind != OrderKind::Individual);
        waiting.push(("task-send-orders", signed));
        let mut received = orders::awaiting(tx, id, Stage::Received).await?;
        received.retain(|it| it.kind == OrderKind::Regulatory);
        waiting.push(("task-publish-orders", received));
    }
    waiting.retain(|(_, orders)| !orders.is_empty());
    Ok(waiting.into_iter().map(|(what, orders)| task(look, what, &orders)).collect())
}

/// One task for all of them; the day is that of the most pressing, counted anew.
fn task(look: &Look<'_>, what: &'static str, orders: &[Order]) -> Task {
    let (profile, holidays) = look.law();
    let due = orders.iter().filter(|it| it.stage == Stage::Signed);
    let due = due.filter_map(|it| it.limit(profile, holidays)?.last()).min();
    let url = match orders {
        [only] => look.at_desk(&format!("orders/{}", only.id)),
        _ => look.at_desk("orders"),
    };
    let about = match orders {
        [only] => only.title.clone(),
        _ => look.council.title.clone(),
    };
    Task {
        what,
        count: orders.len(),
        about,
        council: look.council.title.clone(),
        url,
        due,
        why: String::new(),
    }
}
