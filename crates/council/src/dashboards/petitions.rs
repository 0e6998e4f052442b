//! What awaits the bureau about petitions: a decision, in the time of the law.

use super::Task;
use super::look::Look;
use crate::house::tongue;
use crate::people::Role;
use crate::petitions;
use kit::Result;
use kit::db::Tx;

/// The petitions that wait for the decision of the bureau.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    let (profile, _) = look.law();
    if !look.is(&[Role::Office, Role::President]) || !petitions::are_received(profile) {
        return Ok(Vec::new());
    }
    let language = tongue(look.frame.language);
    let tasks = petitions::awaited(tx, look.council.id).await?.into_iter().map(|it| {
        let deadline = petitions::deadline(&it, profile);
        let why = deadline
            .as_ref()
            .map(|limit| format!("{} ({})", limit.rule(language), limit.source.short(language)));
        Task {
            what: "task-petition-decide",
            count: 0,
            url: look.at_desk(&format!("petitions/{}", it.id)),
            about: it.title,
            council: look.council.title.clone(),
            due: deadline.and_then(|limit| limit.last()),
            why: why.unwrap_or_default(),
        }
    });
    Ok(tasks.collect())
}
