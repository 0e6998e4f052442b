//! Control of legality: what goes to the authority against a receipt, what it may do about it and
//! until when, and the day a decision becomes enforceable.
//!
//! French: *contrôle administratif, représentant de l’État* — Arabic: المراقبة الإدارية.

mod case;
mod deed;
mod dispute;
mod inscription;
mod policy;
mod receipt;
mod resignations;
mod send;
mod slip;
mod store;
mod store_case;
mod store_deed;
mod take_effect;
mod transmission;
mod web;
mod web_authority;
mod web_dispute;

pub use case::{Case, VisaAnswer};
pub use deed::{Deed, Doer, Done};
pub use policy::{Action, may};
pub use receipt::acknowledge;
pub use send::send;
pub use store::{awaiting_receipt, of_session};
pub use store_case::{cases, find as find_case, open_cases};
pub use store_deed::{deeds, deeds_of_session, done_by};
pub use transmission::{Parcel, Piece, Transmission};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "control",
    routes: || web::routes().merge(web_authority::routes()).merge(web_dispute::routes()),
    migrations: migrations!["202611011400_create_transmission", "202611221951_create_control_deed"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[take_effect::RECOUNT],
    jobs: &[],
    tickers: &[take_effect::TAKE_EFFECT],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
