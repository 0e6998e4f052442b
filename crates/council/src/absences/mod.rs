//! Absences: the meter of each member, the reasons that the council accepts, and the finding that a
//! member is deemed to have resigned (113-14, art. 67; 112-14, art. 68; 111-14, art. 70).
//!
//! French: *absence, démission d’office* — Arabic: الغياب، الإقالة بحكم القانون.

mod excuse;
mod finding;
mod meter;
mod policy;
mod store;
mod warn;
mod web;
mod web_excuses;

pub use excuse::{Excuse, Undecided};
pub use finding::AbsenceFinding;
pub use meter::{Attended, Meter, meter_of, meters};
pub use policy::{Action, may};
pub use store::{found_since, undecided};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "absences",
    routes: || web::routes().merge(web_excuses::routes()),
    migrations: migrations!["202611221910_create_absence"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[warn::AT_CLOSING],
    jobs: &[warn::SEND],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
