//! The execution of decisions: who is charged with each, its steps and their days, what blocks it,
//! until it is done.
//!
//! French: *exécution des délibérations* — Arabic: تنفيذ المقررات.

mod carry_out;
mod follow_up;
mod policy;
mod store;
mod web;
mod web_list;

pub use follow_up::{FollowUp, Listed, Move, State, Step};
pub use policy::{Action, may};
pub use store::{late, of_deliberation, steps};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "execution",
    routes: || web::routes().merge(web_list::routes()),
    migrations: migrations!["202611222350_create_follow_up"],
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
