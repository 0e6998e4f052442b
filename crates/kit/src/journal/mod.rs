//! The journal: every change of state, in the transaction that makes it. It is the audit trail,
//! and everything that reacts to a change is one of its readers.

mod entry;
mod history;
mod reader;
mod verify;

pub use entry::{Entry, Happened};
pub use history::{Page, of_scope, of_subject};
pub use reader::{Reader, read_all, readers_behind};
pub use verify::{Altered, Fault, Sound, verify};

/// The scope of what concerns no single council: persons, accounts, the tree itself.
pub const PLATFORM: &str = "platform";

#[cfg(test)]
mod tests;
