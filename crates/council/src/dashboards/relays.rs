//! What awaits a commune for its arrondissements: receipts to give, acts to pass on to the governor.

use super::Task;
use super::look::Look;
use crate::control;
use crate::people::Role;
use kit::Result;
use kit::db::Tx;

/// One task for what is to be received, one for what is to be passed on by the earliest day.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    if !look.is(&[Role::Office, Role::President]) {
        return Ok(Vec::new());
    }
    let open = control::open_relays(tx, look.council.id).await?;
    let task = |what, count, due| Task {
        what,
        count,
        about: look.council.title.clone(),
        council: look.council.title.clone(),
        url: look.at_desk("relays"),
        due,
        why: String::new(),
    };
    let received = open.iter().filter_map(|it| it.relay_by);
    let counted = [
        ("task-receive-relays", open.iter().filter(|it| it.received_on.is_none()).count(), None),
        ("task-relay", open.iter().filter(|it| it.received_on.is_some()).count(), received.min()),
    ];
    let waiting = counted.into_iter().filter(|(_, count, _)| *count > 0);
    Ok(waiting.map(|(what, count, due)| task(what, count, due)).collect())
}
