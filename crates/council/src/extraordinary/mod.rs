//! Requests for an extraordinary session: of members, whom the president answers or whose number
//! makes the session one of right, and of the authority (113-14, art. 36, 37 and 225; 112-14,
//! art. 37 and 38; 111-14, art. 39 and 40).
//!
//! French: *demande de session extraordinaire* — Arabic: طلب عقد دورة استثنائية.

mod notice;
mod policy;
mod request;
mod store;
mod web;

pub use policy::{Action, may};
pub use request::{Answer, Asker, RequestedPoint, SessionRequest, deadline};
pub use store::{of_session, pending};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "extraordinary",
    routes: web::routes,
    migrations: migrations!["202611221913_create_session_request"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[notice::SEND],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
