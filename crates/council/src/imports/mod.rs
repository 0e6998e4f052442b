//! Bringing the members of a council in from a table that its office keeps: judged first, line by
//! line; then all of it, or nothing.
//!
//! French: *importation* — Arabic: استيراد.

mod apply;
mod column;
mod dates;
mod fault;
mod judge;
mod line;
mod table;
mod web;

pub use apply::apply;
pub use column::Column;
pub use fault::Fault;
pub use judge::{Judged, NewMember, judge};
pub use table::{Encoding, MOST_BYTES, MOST_ROWS};

use crate::house::House;
use kit::Room;

/// What this room brings. It has no table of its own: what it brings in, the rooms above keep.
pub const ROOM: Room<House> = Room {
    name: "imports",
    routes: web::routes,
    migrations: &[],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};
