//! Stories of this room, on both engines.

mod excuses;
mod findings;
mod meters;

use super::{Meter, meter_of};
use crate::attendance::{self, Presence};
use crate::sessions::{self, Session, Sitting, Stage};
use crate::trial::{FIRST_DAY, Town};
use jiff::civil::{Date, date};
use kit::db::Word;
use kit::{Bilingual, Happened, Id};
use law::SessionKind;
use law::rules::Initiative;

/// The days on which past sessions opened.
const PAST: [Date; 6] = [
    date(2025, 2, 5),
    date(2025, 5, 7),
    date(2025, 10, 1),
    date(2026, 2, 4),
    date(2026, 5, 6),
    date(2026, 10, 7),
];

impl Town {
    /// A session that was held on `on`, with everybody there but `absent`.
    async fn held(&self, on: Date, absent: &[usize]) -> Id {
        let mut tx = self.write().await;
        let id = Id::new(tx.now());
        let sitting = Id::new(tx.now());
        let session = Session {
            id,
            council_id: self.council.id,
            kind: Word(SessionKind::Ordinary),
            asked_by: Word(Initiative::President),
            requested_on: None,
            year: on.year(),
            month: on.month().unsigned_abs(),
            opens_on: Some(on),
            stage: Stage::Closed,
            recorded: true,
            place: Bilingual::default(),
            note: Bilingual::default(),
            published_at: None,
        };
        let note = Bilingual::default();
        let only =
            Sitting { id: sitting, session_id: id, number: 1, day: Some(on), hour: None, note };
        sessions::save_new(&mut tx, &session, &[only], None).await.unwrap();
        for (number, member) in self.members.iter().enumerate() {
            let presence =
                if absent.contains(&number) { Presence::Absent } else { Presence::Present };
            attendance::mark(&mut tx, sitting, *member, presence, self.office).await.unwrap();
        }
        let happened = Happened::new("journal-roll-marked", self.council.id, sitting);
        tx.record(happened.within(id)).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// The meter of a member, by number.
    async fn meter(&self, member: usize) -> Meter {
        let mut tx = self.read().await;
        meter_of(&mut tx, &self.council, FIRST_DAY, self.members[member]).await.unwrap()
    }

    /// The page of a member's presence.
    fn presence(&self, member: usize) -> String {
        format!("members/{}/presence", self.members[member])
    }
}
