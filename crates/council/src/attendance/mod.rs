//! Who came: the roll call of each sitting, and the quorum, counted once at the opening.
//!
//! French: *présence, quorum* — Arabic: الحضور، النصاب القانوني.

mod hall;
mod missed;
mod opening;
mod policy;
mod roll;
mod sheet;
mod store;
mod store_missed;
mod web;

pub use hall::sitting_now;
pub use missed::{MissedMeeting, missed_meetings};
pub use opening::{QuorumCount, open};
pub use policy::{Action, may};
pub use roll::{Presence, Roll, RollLine};
pub use sheet::{missed_register, register};
pub use store::{last_present, mark, mark_rest, quorum, quorums, roll};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "attendance",
    routes: web::routes,
    migrations: migrations!["202611010900_create_attendance", "202611221902_keep_missed_meetings"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
