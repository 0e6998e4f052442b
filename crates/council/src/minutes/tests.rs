//! Stories of this room, on both engines.

mod copies;
mod signing;
mod telling;
mod writing;

use super::Minutes;
use crate::trial::{Town, Who};
use kit::Id;

impl Town {
    /// The minutes of a session, as they are kept.
    async fn minutes(&self, session: Id) -> Minutes {
        let minutes = super::of_session(&mut self.read().await, session).await.unwrap();
        minutes.expect("minutes that were begun")
    }

    /// A closed session whose minutes are approved.
    async fn approved(&self) -> Id {
        let session = self.closed().await;
        let secretary = self.browser(Who::Secretary).await;
        secretary.post(&at(session, "approval"), &[]).await.done("done-minutes-approved");
        session
    }
}

/// What is done with the minutes of `session`.
fn at(session: Id, deed: &str) -> String {
    format!("sessions/{session}/minutes/{deed}")
}
