//! Signatures of the president and the secretary: simple electronic signatures (law 43-20), given
//! with the password, over the SHA-256 of the very paper that was shown.
//!
//! French: *signature* — Arabic: توقيع.

mod signature;
mod store;

pub use signature::{Signature, Signed, Signing, sign};
pub use store::of_subject;

use crate::house::House;
use axum::Router;
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "signatures",
    routes: Router::new,
    migrations: migrations!["202611011100_create_signature"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};

#[cfg(test)]
mod tests;
