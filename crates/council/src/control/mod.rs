//! Control of legality: what goes to the authority against a receipt, what it may do about it and
//! until when, and the day a decision becomes enforceable.
//!
//! French: *contrôle administratif, représentant de l’État* — Arabic: المراقبة الإدارية.

mod answer;
mod case;
mod deed;
mod desk;
mod dispute;
mod inscription;
mod letter;
mod limits;
mod notice;
mod policy;
mod receipt;
mod relay;
mod resignations;
mod send;
mod slip;
mod store;
mod store_case;
mod store_deed;
mod store_notice;
mod store_relay;
mod take_effect;
mod transmission;
mod visa;
mod web;
mod web_authority;
mod web_desk;
mod web_dispute;
mod web_relay;

pub use case::{Case, VisaAnswer};
pub use deed::{Deed, Doer, Done};
pub use desk::{Matter, MatterKind, Tally, Wanted, matters, tallies};
pub use limits::{Limit, ReceivedAgenda, received_agendas};
pub use notice::{Notice, Told};
pub use policy::{Action, may};
pub use receipt::acknowledge;
pub use relay::Relay;
pub use send::send;
pub use store::of_session;
pub use store_case::{cases, find as find_case, open_cases};
pub use store_deed::{deeds, deeds_of_session, done_by};
pub use store_notice::notices;
pub use store_relay::{open_relays, relay_of};
pub use transmission::{Parcel, Piece, Transmission};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "control",
    routes: || {
        web::routes()
            .merge(web_authority::routes())
            .merge(web_desk::routes())
            .merge(web_dispute::routes())
            .merge(web_relay::routes())
    },
    migrations: migrations![
        "202611011400_create_transmission",
        "202611221951_create_control_deed",
        "202611222240_ask_the_visa",
        "202611222330_create_relay",
        "202611230250_keep_the_day_of_reasons"
    ],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[take_effect::RECOUNT],
    jobs: &[notice::SEND],
    tickers: &[take_effect::TAKE_EFFECT],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
