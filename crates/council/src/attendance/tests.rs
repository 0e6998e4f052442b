//! Stories of this room, on both engines.

mod calling;
mod meetings;
mod quorum;

use super::Roll;
use crate::sessions;
use crate::trial::{OPENING, Town};
use kit::Id;

impl Town {
    /// The roll of a sitting.
    async fn roll(&self, session: Id, sitting: usize) -> Roll {
        let mut tx = self.read().await;
        let sittings = sessions::sittings(&mut tx, session).await.unwrap();
        let sitting = &sittings[sitting - 1];
        let day = sitting.day.unwrap_or(OPENING);
        super::roll(&mut tx, &self.council, sitting.id, day).await.unwrap()
    }
}
