//! Signatures of the president and the secretary, or of those who lawfully act for them: simple
//! electronic signatures (law 43-20), given with the password, over the SHA-256 of the very paper
//! that was shown.
//!
//! French: *signature, empêchement, suppléance* — Arabic: توقيع، عائق، نيابة.

mod on_paper;
mod policy;
mod signature;
mod signer;
mod store;
mod store_signer;
mod view;
mod web;

pub use on_paper::{given, impeded, place, places};
pub use policy::{Action, may};
pub use signature::{Signature, Signed, Signing, confirmed, sign};
pub use signer::{Cause, Signer, Signers, president, signers};
pub use store::of_subject;
pub use store_signer::{Impediment, impediments};
pub use view::ShownSigners;

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "signatures",
    routes: web::routes,
    migrations: migrations![
        "202611011100_create_signature",
        "202611221910_tell_who_signs_for_whom"
    ],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests {
    //! Stories of this room, on both engines.

    mod signing;
    mod substitutes;
}
