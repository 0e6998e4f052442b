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
use crate::councils;
use crate::deliberations::{self, Stage};
use crate::people::{self, NewPerson, Post};
use crate::trial::{Town, Who};
use kit::Id;
use law::Subject;

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

    /// A session that adopted one point about each of `subjects`, signed.
    async fn signed_about(&self, subjects: &[Subject]) -> Id {
        let session = self.open_about(subjects, crate::trial::MEMBERS).await;
        for point in &self.points(session).await[1..] {
            self.vote(point.id, "for", &[]).await;
        }
        let president = self.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        let papers = format!("sessions/{session}/signing/papers");
        president.post(&papers, &[]).await.done("done-papers-prepared");
        let approval = format!("sessions/{session}/minutes/approval");
        president.post(&approval, &[]).await.done("done-minutes-approved");
        for who in [Who::President, Who::Secretary] {
            self.sign_acts(session, who).await;
            self.sign_minutes(session, who).await;
        }
        session
    }

    /// Somebody who works at the ministry of the interior.
    async fn interior(&self) -> Id {
        let mut tx = self.write().await;
        let interior = councils::interior(&mut tx).await.unwrap();
        let named = NewPerson::named("عون الوزارة", "Agent du ministère");
        let person = people::save_new(&mut tx, &named).await.unwrap();
        people::give_account(&mut tx, person, "interieur@example.ma", None).await.unwrap();
        let post = Post::Authority(interior.id);
        people::add_staff(&mut tx, person, post, councils::ELECTION_2021).await.unwrap();
        tx.commit().await.unwrap();
        person
    }
}
