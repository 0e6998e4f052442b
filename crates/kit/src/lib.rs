//! The platform: database door, journal, jobs, files, mail, languages, sign-in. It knows no
//! council word.

pub mod clock;
pub mod db;
pub mod digest;
pub mod error;
pub mod files;
pub mod id;
pub mod jobs;
pub mod journal;
pub mod language;
pub mod live;
pub mod mail;
mod named;
pub mod room;
mod series;
pub mod sign_in;
pub mod trial;
pub mod web;
pub mod work;

pub use digest::Digest;
pub use error::{Error, Refusal, Result, is_disk_full};
pub use id::Id;
pub use journal::Happened;
pub use language::{Args, Bilingual, Language};
pub use named::UnknownName;
pub use room::Room;
/// For the macros.
#[doc(hidden)]
pub use serde;
