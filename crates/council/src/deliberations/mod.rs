//! Deliberations: what the council adopted, numbered without gaps, signed, and kept word for word.
//!
//! French: *délibération* — Arabic: مقرر.

mod adopt;
mod choice;
mod deliberation;
mod extract;
mod policy;
mod store;
mod succession;
mod web;
mod web_opinion;
mod web_sign;

pub use adopt::close_vote;
pub use choice::{Naming, choice};
pub use deliberation::{Deliberation, Stage, Step};
pub use extract::{paragraphs, register_sheet, told_by_round};
pub use policy::{Action, may};
pub use store::{
    adopted_since, find, find_by_number, last_about, list, list_public, of_session, post_all,
    publish, signed_lately, take,
};
pub use succession::{
    Predecessor, SuccessionKind, Successor, predecessors, public_successors, successors,
};
pub use web::{OfNumber, seen};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "deliberations",
    routes: || web::routes().merge(web_sign::routes()).merge(web_opinion::routes()),
    migrations: migrations![
        "202611011200_create_deliberation",
        "202611221920_link_deliberations",
        "202611221950_widen_stage"
    ],
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
