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
mod moved;
mod moved_mail;
mod opinions;
mod opposed;
mod orders;
mod petitions;
mod policy;
mod preparation;
mod questions;
mod readings;
mod relays;
mod running;
mod service;
mod sitting;
mod store;
mod store_moved;
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
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "dashboards",
    routes: || {
        web::routes()
            .merge(web_session::routes())
            .merge(web_decision::routes())
            .merge(web_council::routes())
    },
    migrations: migrations![
        "202611230400_tell_moved_deadlines",
        "202611231100_tell_every_moved_deadline"
    ],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[moved::AT_HOLIDAY],
    jobs: &[moved_mail::SEND],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_moved;
