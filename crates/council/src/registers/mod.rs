//! The paper registers: of minutes and of deliberations, printed page by page under numbers that
//! never change, and initialled by president and secretary (113-14, art. 47 and 49; 112-14, art. 48
//! and 50; 111-14, art. 50 and 52).
//!
//! French: *registre* — Arabic: سجل.

mod copy;
mod entry;
mod policy;
mod print;
mod store;
mod web;

pub use entry::{Entry, Register};
pub use policy::{Action, may};
pub use store::entries;

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "registers",
    routes: web::routes,
    migrations: migrations!["202611222330_create_register"],
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
