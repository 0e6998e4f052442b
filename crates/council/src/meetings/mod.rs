//! The meetings of the council’s bodies: of its commissions, of its bureau, of the conference of the
//! presidents of arrondissements. They are convened alike, called alike, and end with minutes; those
//! of a commission are its report.
//!
//! French: *réunion (de commission, du bureau, de la conférence)* — Arabic: اجتماع (لجنة، المكتب، الندوة).

mod called;
mod conclude;
mod convene;
mod meeting;
mod notice;
mod paper;
mod policy;
mod store;
mod store_called;
mod web;
mod web_deeds;
mod web_new;

pub use called::{arrondissements, part_of};
pub use meeting::{AskedBy, Attendee, Body, Called, Item, Meeting, Stage, Step};
pub use paper::title_of;
pub use policy::{Action, Part, may, may_there};
pub use store::{conferences_in, find, items, under_way};
pub use store_called::attendees;

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};
use meeting::title;

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "meetings",
    routes: || web::routes().merge(web_new::routes()).merge(web_deeds::routes()),
    migrations: migrations!["202611222240_create_meeting"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[notice::SEND, notice::SEND_OFF],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
