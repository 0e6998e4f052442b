//! Sessions that were held before their council kept them here: written down as facts, with what
//! was reported of their points, and with their irregularities shown.
//!
//! French: *session passée, consignée* — Arabic: دورة سابقة مدوّنة.

mod form;
mod reported;
mod store;
mod web;

pub use reported::{OfficialNumber, Repeal, Reported};
pub use store::reported;

use crate::house::House;
use kit::{Room, migrations};

/// What this room brings. It writes with `sessions`, `agenda` and `votes`, and keeps the numbers
/// that were reported.
pub const ROOM: Room<House> = Room {
    name: "records",
    routes: web::routes,
    migrations: migrations!["202611222350_create_reported_number"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};

#[cfg(test)]
mod tests;
