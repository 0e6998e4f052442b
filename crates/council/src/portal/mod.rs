//! The council before its citizens: what it publishes, by a deliberate act, and the pages where
//! everybody reads it.
//!
//! French: *publicité des actes, affichage* — Arabic: نشر المقررات وتعليقها.

mod certificate;
mod decision;
mod policy;
mod publish;
mod web;
mod web_decisions;
mod web_desk;
mod web_law;
mod web_orders;
mod web_sessions;

pub use policy::{Action, may};
pub use publish::{post_at_seat, publish_decisions, publish_session};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::Room;

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "portal",
    routes: || {
        let public = web::routes().merge(web_sessions::routes()).merge(web_decisions::routes());
        let desk = web_desk::routes().merge(web_law::routes());
        public.merge(web_orders::routes()).merge(desk)
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
