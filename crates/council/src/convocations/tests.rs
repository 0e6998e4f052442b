//! Stories of this room, on both engines.

mod addenda;
mod answering;
mod mail;
mod on_paper;
mod opening;
mod sealing;

use super::{Channel, Delivery, Purpose, Reach, Reached, Summons};
use super::{current, reach};
use crate::trial::Town;
use kit::Id;

impl Town {
    /// Whom the convocation to `session` reached.
    async fn reach(&self, session: Id) -> Reach {
        let mut tx = self.read().await;
        let convocation = current(&mut tx, session).await.unwrap().expect("a convocation").id;
        reach(&mut tx, &self.council, convocation).await.unwrap()
    }

    /// How far the convocation of the member `number` has come.
    async fn reached(&self, session: Id, number: usize) -> Reached {
        let person = self.members[number];
        let reach = self.reach(session).await;
        reach.members.into_iter().find(|it| it.summons.person_id == person).expect("a summons")
    }

    /// The convocation of the member `number`.
    async fn summons(&self, session: Id, number: usize) -> Summons {
        self.reached(session, number).await.summons
    }
}

impl Reached {
    /// The delivery by `channel`, for `purpose`.
    fn by(&self, channel: Channel, purpose: Purpose) -> Option<&Delivery> {
        self.deliveries.iter().find(|it| it.channel == channel && it.purpose == purpose)
    }
}
