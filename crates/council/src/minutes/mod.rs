//! Minutes: written from what was recorded, completed by the secretary, approved, signed, and given
//! to each member.
//!
//! French: *procès-verbal* — Arabic: محضر.

mod budget;
mod closing;
mod compose;
mod draft;
mod giving;
mod incidents;
mod missed;
mod policy;
mod questions;
mod store;
mod told;
mod web;
mod web_sign;

pub use compose::compose;
pub use draft::{Minutes, Note, Stage, Step};
pub use policy::{Action, may};
pub use store::{Copy, copies, of_session};
pub use web_sign::register_sheet;

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "minutes",
    routes: || web::routes().merge(web_sign::routes()),
    migrations: migrations!["202611011300_create_minutes"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[giving::SEND],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
