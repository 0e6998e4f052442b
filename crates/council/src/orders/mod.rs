//! The president's decisions: drafted in both languages, numbered, signed, sent to the authority,
//! notified to whom they concern or published.
//!
//! French: *arrêté du président* — Arabic: قرار رئيس المجلس.

mod deed;
mod order;
mod paper;
mod passage;
mod policy;
mod slip;
mod store;
mod web;
mod web_deeds;

pub use order::{Order, OrderKind, Stage, Step};
pub use policy::{Action, Sight, may};
pub use store::{awaiting, find, find_public, list_public};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "orders",
    routes: || web::routes().merge(web_deeds::routes()),
    migrations: migrations!["202611230210_create_president_order"],
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
