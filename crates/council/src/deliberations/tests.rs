//! Stories of this room, on both engines.

mod life;
mod numbers;
mod papers;
mod successions;

use super::Deliberation;
use crate::trial::Town;
use kit::Id;

impl Town {
    /// The deliberations of a session, by number.
    async fn acts(&self, session: Id) -> Vec<Deliberation> {
        super::of_session(&mut self.read().await, session).await.unwrap()
    }
}
