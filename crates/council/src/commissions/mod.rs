//! Commissions, permanent and thematic: what they are for, who sits in them, and what the law makes
//! of their composition.
//!
//! French: *commission permanente, commission thématique* — Arabic: لجنة دائمة، لجنة موضوعاتية.

mod commission;
mod compose;
mod policy;
mod store;
mod web;

pub use commission::{Commission, CommissionKind, Seat, SeatKind};
pub use policy::{Action, may};
pub use store::{add, fields, find, join, list, of_council, on, seats, seats_of, seats_on, vacate};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "commissions",
    routes: web::routes,
    migrations: migrations!["202611010500_create_commission", "202611222230_compose_commissions"],
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
