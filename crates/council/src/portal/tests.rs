//! Stories of this room, on both engines: what the public sees, and by whose deed.

mod decisions;
mod kept;
mod law;
mod posting;
mod sessions;

use crate::deliberations::{self, Deliberation};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use kit::Id;

impl Town {
    /// The deliberations of a session, by number.
    async fn adopted(&self, session: Id) -> Vec<Deliberation> {
        deliberations::of_session(&mut self.read().await, session).await.unwrap()
    }

    /// The office shows `session` to the public.
    async fn publish(&self, session: Id) {
        let office = self.browser(Who::Office).await;
        office.post(&at(session, "session"), &[]).await.done("done-session-published");
    }

    /// What a citizen reads at `page`, in French; nothing if there is nothing for them.
    async fn citizen(&self, page: &str) -> Option<String> {
        let answer = self.stranger().get(&format!("/fr/ain-example{page}")).await;
        if answer.status == StatusCode::NOT_FOUND {
            return None;
        }
        Some(answer.ok().words())
    }
}

/// A deed of publication.
fn at(session: Id, deed: &str) -> String {
    format!("sessions/{session}/publication/{deed}")
}
