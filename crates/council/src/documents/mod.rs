//! Papers of the council: what was sent to it or made by it, once, with who may read it.
//!
//! French: *document, pièce* — Arabic: وثيقة.

mod document;
mod store;
mod web;

pub use document::{Confidentiality, Document, check};
pub use store::{find, list_of, receive, release};
pub use web::{answer, send, send_pdf};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "documents",
    routes: web::routes,
    migrations: migrations!["202611010300_create_document"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};

/// Who may read what is kept at each level.
pub fn permission_table() -> Vec<Permission> {
    permissions(Confidentiality::ALL, |roles, level| level.lets(roles))
}

#[cfg(test)]
mod tests;
