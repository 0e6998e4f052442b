//! Stories of this room, on both engines. Received on Wednesday 3 February 2027, an act may be
//! opposed until Monday the 8th and takes effect on Tuesday the 9th.

mod answers;
mod desk;
mod dispute;
mod effect;
mod receipts;
mod relays;
mod sending;
mod visas;

use super::{Case, Transmission};
use crate::deliberations::{self, Stage};
use crate::trial::{Town, Who};
use kit::Id;

impl Town {
    /// Sends `parcel`, and leaves it unacknowledged.
    async fn send(&self, session: Id, parcel: &str) -> Transmission {
        let office = self.browser(Who::Office).await;
        let path = format!("sessions/{session}/control/{parcel}");
        office.post(&path, &[]).await.done("done-transmitted");
        self.sent(session).await.pop().unwrap()
    }

    /// What was sent about a session, in order.
    async fn sent(&self, session: Id) -> Vec<Transmission> {
        super::of_session(&mut self.read().await, session).await.unwrap()
    }

    /// The cases of a session.
    async fn cases(&self, session: Id) -> Vec<Case> {
        super::cases(&mut self.read().await, session).await.unwrap()
    }

    /// What the home of `who` tells in both languages.
    async fn awaits(&self, who: Who, (ar, fr): (&str, &str)) {
        let browser = self.browser(who).await;
        for (home, words) in [("/ar/desk", ar), ("/fr/desk", fr)] {
            let told = browser.get(home).await.ok().words();
            assert!(told.contains(words), "«{words}» is not told at {home}: {told}");
        }
    }

    /// Where the deliberations of a session stand, by number, once the clock has done its part.
    async fn stages(&self, session: Id) -> Vec<Stage> {
        self.catch_up().await;
        let acts = deliberations::of_session(&mut self.read().await, session).await.unwrap();
        acts.iter().map(|act| act.stage).collect()
    }
}
