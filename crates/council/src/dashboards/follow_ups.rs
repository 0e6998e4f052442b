//! What is late in the execution of decisions: told to its service, to the office and the president.

use super::Task;
use super::look::Look;
use crate::execution;
use crate::people::Role;
use kit::Result;
use kit::db::Tx;

/// One task for all that is late.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> Result<Option<Task>> {
    let person = if look.is(&[Role::Office, Role::President]) {
        None
    } else if look.is(&[Role::Service]) {
        Some(look.person)
    } else {
        return Ok(None);
    };
    let late = execution::late(tx, look.council.id, look.today, person).await?;
    let Some(first) = late.first() else { return Ok(None) };
    Ok(Some(Task {
        what: "task-execution-late",
        count: late.len(),
        about: look.council.title.clone(),
        council: look.council.title.clone(),
        url: look.at_desk("execution"),
        due: Some(first.next_on),
        why: String::new(),
    }))
}
