//! What awaits each person, until when, and why; a session and a decision at one glance;
//! what a council has chosen.
//!
//! French: *tableau de bord* — Arabic: لوحة القيادة.

mod allocations;
mod asked;
mod authority;
mod budget;
mod closed;
mod follow_ups;
mod internal_rules;
mod look;
mod meeting;
mod member;
mod opinions;
mod opposed;
mod orders;
mod petitions;
mod policy;
mod preparation;
mod questions;
mod readings;
mod relays;
mod service;
mod sitting;
mod store;
mod task;
mod web;
mod web_council;
mod web_decision;
mod web_session;

pub use policy::{Action, may};
pub use task::Task;
pub use web::tasks_of;

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::Room;

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "dashboards",
    routes: || {
        web::routes()
            .merge(web_session::routes())
            .merge(web_decision::routes())
            .merge(web_council::routes())
    },
    migrations: &[],
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
