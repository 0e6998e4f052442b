//! Permanent commissions: what they are for, who sits in them.
//!
//! French: *commission permanente* — Arabic: لجنة دائمة.

mod commission;
mod store;

pub use commission::{Commission, Seat, SeatKind};
pub use store::{add, find, join, list, seats};

use crate::house::House;
use axum::Router;
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "commissions",
    routes: Router::new,
    migrations: migrations!["202611010500_create_commission"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};

#[cfg(test)]
mod tests;
