//! Reading the files that people send: what they are, what they say, what changed in them.
//!
//! Everything here works on bytes that strangers chose. It is bounded in time and in memory, says
//! what it refuses and why, and never believes a name or a size that a file gives itself.

mod flaw;
mod inspect;
mod kind;
mod office;
mod pdf;
mod picture;
mod plain;

pub use flaw::{Active, Flaw, Stranger};
pub use inspect::{Inspected, MOST_BYTES, MOST_PAGES, MOST_PIXELS, inspect};
pub use kind::Kind;
pub use plain::Encoding;
