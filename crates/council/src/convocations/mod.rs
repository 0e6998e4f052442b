//! Convocations: the sealed file of a session, one letter per member, and the proof that each
//! arrived.
//!
//! French: *convocation*, *avis* — Arabic: استدعاء، إشعار مكتوب.

mod addendum;
mod addendum_paper;
mod again;
mod authority_time;
mod delivery;
mod manifest;
mod papers;
mod policy;
mod reach;
mod reminder;
mod seal;
mod send;
mod store;
mod store_addendum;
mod store_delivery;
mod summons;
mod third;
mod web;
mod web_addendum;
mod web_again;
mod web_member;
mod web_papers;

pub use addendum::{Addendum, AddendumManifest};
pub use delivery::{Channel, Delivery, Purpose};
pub use manifest::{Manifest, SealedPaper};
pub use policy::{Action, may};
pub use reach::{Reach, Reached, Stage, reach};
pub use seal::{Convocation, seal};
pub use store::{calls, current, own_summons, summonses};
pub use store_addendum::list as addenda;
pub use store_delivery::{deliveries, own};
pub use summons::{Answer, Summons};
pub use third::announce_third;

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "convocations",
    routes: || {
        web::routes()
            .merge(web_addendum::routes())
            .merge(web_again::routes())
            .merge(web_member::routes())
            .merge(web_papers::routes())
    },
    migrations: migrations![
        "202611010800_create_convocation",
        "202611221901_widen_delivery",
        "202611221950_create_addendum"
    ],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[send::SEND],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
