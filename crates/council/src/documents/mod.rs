//! Documents of the council: what was sent to it or made by it, in numbered versions that never
//! change, with who may read each.
//!
//! French: *document, version, pièce* — Arabic: وثيقة، صيغة.

mod confidentiality;
mod deeds;
mod document;
mod head;
mod policy;
mod store;
mod store_head;
mod store_talk;
mod told;
mod web;
mod web_deeds;
mod web_sheet;
mod web_shelf;

pub use confidentiality::{Confidentiality, Reader};
pub use deeds::{NewVersion, add_version, bring_in, receive};
pub use document::{Document, check, weight};
pub use head::{About, DocumentKind, Head, Shelved};
pub use policy::{Action, may};
pub use store::{Wanted, find, list_of, readable, release, shelf, versions};
pub use web::{answer, send, send_pdf};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "documents",
    routes: || {
        web::routes()
            .merge(web_shelf::routes())
            .merge(web_sheet::routes())
            .merge(web_deeds::routes())
    },
    migrations: migrations!["202611010300_create_document", "202611240300_number_versions"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[told::SEND],
    tickers: &[],
};

/// Who may read what is kept at each level, and who may do what.
pub fn permission_table() -> Vec<Permission> {
    let mut table = permissions(Confidentiality::ALL, |roles, level| level.lets(roles));
    table.extend(permissions(Action::ALL, may));
    table
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_versions;
