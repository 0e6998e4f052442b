//! The tree of councils: State, region, prefecture or province, commune, arrondissement — with
//! the law profile, the control authority and the settings of each.
//!
//! French: *conseil, collectivité territoriale* — Arabic: مجلس، جماعة ترابية.

mod council;
mod create;
mod letterhead;
mod settings;
mod store;
mod tree;

pub use council::{Authority, AuthorityKind, Council, Level};
pub use create::{NewCouncil, create, create_authority, interior};
pub use letterhead::letterhead;
pub use settings::Settings;
pub use store::{
    above, authority, children, find, find_by_slug, list_public, of_authority, save_settings,
    seats_on,
};
pub use tree::{ELECTION_2021, Territory, plant};

use crate::house::House;
use axum::Router;
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "councils",
    routes: Router::new,
    migrations: migrations!["202611010100_create_council"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};

#[cfg(test)]
mod tests;
