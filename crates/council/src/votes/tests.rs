//! Stories of this room, on both engines.

mod ballots;
mod budgets;
mod conducting;
mod delegates;
mod listed;
mod results;
mod tables;

use super::{Outcome, Vote, outcome_of};
use crate::trial::{Town, Who};
use kit::Id;

impl Town {
    /// What became of `point`.
    async fn outcome(&self, point: Id) -> Option<Outcome> {
        outcome_of(&mut self.read().await, point).await.unwrap().map(|it| it.outcome)
    }

    /// The votes on `point`, in order.
    async fn votes_on(&self, point: Id) -> Vec<Vote> {
        super::of_point(&mut self.read().await, point).await.unwrap()
    }

    /// Opens a vote on `point`.
    async fn open_vote(&self, point: Id) -> Id {
        let secretary = self.browser(Who::Secretary).await;
        secretary.post(&format!("points/{point}/vote"), &[]).await.done("vote");
        self.votes_on(point).await.last().unwrap().id
    }
}
