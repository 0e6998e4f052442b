//! What awaits the head of a service: the papers of its points.

use super::Task;
use super::look::{Look, Seen};
use crate::agenda;
use crate::people::{self, Role};
use kit::Result;
use kit::db::Tx;
use law::clock::Step;

/// Each point of the person's services that lacks its papers, while the agenda is open.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    if !look.is(&[Role::Service]) || !seen.session.agenda_is_open() {
        return Ok(Vec::new());
    }
    let services = people::services_of(tx, look.council.id, look.person).await?;
    let papers = agenda::papers(tx, seen.session.id).await?;
    let mut tasks = Vec::new();
    for point in agenda::list(tx, seen.session.id).await? {
        let is_mine = services.iter().any(|service| Some(service.id) == point.service_id);
        let has_papers = papers.iter().any(|paper| paper.point_id == point.id);
        if is_mine && !has_papers {
            let task = look.task("task-add-papers", &seen.session, "");
            let url = look.at_desk(&format!("points/{}", point.id));
            let task = Task { url, about: point.title, ..task };
            tasks.push(seen.until(Step::Convocation, task));
        }
    }
    Ok(tasks)
}
