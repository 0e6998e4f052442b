//! Stories of this room, on both engines.

mod closings;
mod expulsions;
mod pauses;

use crate::trial::{MEMBERS, Town, Who};
use kit::Id;
use law::Subject;

impl Town {
    /// A session that sits with everybody in the room, about one ordinary point.
    async fn sitting_session(&self) -> (Id, Id) {
        let session = self.open_about(&[Subject::Other], MEMBERS).await;
        (session, self.points(session).await[1].id)
    }

    /// Records an act about the order of `session`.
    async fn record(&self, session: Id, deed: &str, fields: &[(&str, &str)], done: &str) {
        let president = self.browser(Who::President).await;
        president.post(&at(session, deed), fields).await.done(done);
    }
}

/// What is done about the order of `session`.
fn at(session: Id, deed: &str) -> String {
    format!("sessions/{session}/order/{deed}")
}
