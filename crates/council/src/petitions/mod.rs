//! Petitions: received against a numbered receipt, decided by the bureau in the time of the law; an
//! accepted one asks for a point that the next ordinary agenda must bear (113-14, art. 38 and 125;
//! 112-14, art. 39 and 116; 111-14, art. 41 and 122).
//!
//! French: *pétition* — Arabic: عريضة.

mod letter;
mod petition;
mod policy;
mod store;
mod tell;
mod web;

pub use petition::{Petition, PetitionAnswer, are_received, deadline};
pub use policy::{Action, may};
pub use store::{accepted, awaited};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "petitions",
    routes: web::routes,
    migrations: migrations!["202611221931_create_petition"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[tell::SEND],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
