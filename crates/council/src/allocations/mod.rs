//! The allocations that a commune proposes to its arrondissements, and the account of expenses that
//! each votes in balance (113-14, art. 249, 250 and 252).
//!
//! French: *dotation, compte des dépenses sur dotation* — Arabic: المخصص الإجمالي، حساب النفقات.

mod account;
mod allocation;
mod amount;
mod clocks;
mod commune;
mod paper;
mod policy;
mod store;
mod web;
mod web_deeds;

pub use allocation::{Allocation, Chapter, Stage, Step};
pub use clocks::{Clocks, may_be_imposed, next_day};
pub use policy::{Action, may};
pub use store::{find, of_arrondissement, of_year, without};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "allocations",
    routes: || web::routes().merge(web_deeds::routes()),
    migrations: migrations!["202611230305_create_allocation"],
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
