//! The order of a sitting: its suspension, the warning and the expulsion of a member, its closing to
//! the public; each an act at its time (113-14, art. 48; 112-14, art. 49; 111-14, art. 51).
//!
//! French: *police de la séance* — Arabic: نظام الجلسة.

mod deed;
mod incident;
mod policy;
mod store;
mod voices;
mod web;

pub use incident::{Incident, IncidentKind, Order, Voice, Voiced};
pub use policy::{Action, may};
pub use store::{incidents, of_sitting, voices};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "order",
    routes: web::routes,
    migrations: migrations!["202611222300_create_incident"],
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
