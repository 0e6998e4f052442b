//! The opinions that a commune asks of its arrondissements before its council deliberates, and the
//! two calendars that are tied by them (113-14, art. 235).
//!
//! French: *avis des arrondissements* — Arabic: آراء المقاطعات.

mod ask;
mod give;
mod notice;
mod on_paper;
mod opinion;
mod policy;
mod september;
mod shown;
mod store;

pub use ask::ask;
pub use give::{Given, give, record};
pub use on_paper::told;
pub use opinion::{Answer, Awaited, Matter, Opinion};
pub use policy::{Action, may};
pub use september::{Sits, sits_before};
pub use shown::{ShownOpinions, Silent, shown};
pub use store::{awaited, list, of_point, of_session};

use crate::house::House;
use crate::people::{Permission, permissions};
use axum::Router;
use kit::{Room, migrations};

/// What this room brings. Its pages are those of the point that asks, and of the deliberation that
/// answers.
pub const ROOM: Room<House> = Room {
    name: "opinions",
    routes: Router::new,
    migrations: migrations!["202611230245_create_opinion"],
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
