//! The organisation chart of a council on a day: who presides and stands in, the bureau, the
//! secretary, commissions and groups, the services and their heads, and who was delegated what.
//!
//! French: *organigramme, délégation* — Arabic: الهيكل التنظيمي، تفويض.

mod delegation;
mod offices;
mod policy;
mod store;
mod tree;
mod web;
mod web_deeds;

pub use delegation::{Delegation, DelegationKind};
pub use policy::{Action, may};
pub use store::{delegations_on, end_delegations};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "chart",
    routes: || web::routes().merge(web_deeds::routes()),
    migrations: migrations!["202611222330_create_delegation"],
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
