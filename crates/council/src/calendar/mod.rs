//! The days that are not worked: the national table of holidays, and what each council adds.
//!
//! French: *calendrier, jours fériés* — Arabic: رزنامة، أيام العطل.

mod policy;
mod store;
mod web;

pub use policy::{Action, may};
pub use store::{holidays, holidays_if, plant};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "calendar",
    routes: web::routes,
    migrations: migrations!["202611010400_create_holiday"],
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
