//! Leaving office in the course of a mandate: by death, resignation, removal or one of the other
//! causes of article 9, and coming back after a suspension (113-14, art. 9; 112-14, art. 10; 111-14,
//! art. 11). It may happen in the middle of a session: the quorum that was counted stands, and what
//! is counted from that day on has one member less.
//!
//! French: *sortie d’exercice* — Arabic: الانقطاع عن مزاولة المهام.

mod departure;
mod policy;
mod store;
mod web;

pub use departure::Departure;
pub use policy::{Action, may};
pub use store::between;

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "mandates",
    routes: web::routes,
    migrations: migrations!["202611231000_create_departure"],
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
