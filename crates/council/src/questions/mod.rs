//! Written questions of members: the session whose list they stand on, the sitting that is kept for
//! the answers, what was answered and what was carried over (113-14, art. 46; 112-14, art. 47;
//! 111-14, art. 49).
//!
//! French: *question écrite* — Arabic: سؤال كتابي.

mod answer;
mod listing;
mod policy;
mod question;
mod sitting;
mod store;
mod web;
mod web_session;

pub use policy::{Action, may};
pub use question::Question;
pub use sitting::sitting_of;
pub use store::{carried_from, of_session, own_unanswered};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "questions",
    routes: || web::routes().merge(web_session::routes()),
    migrations: migrations!["202611221930_create_written_question"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[listing::AT_PLANNING],
    jobs: &[],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
