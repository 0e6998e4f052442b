//! The executable `majlis`, asked as somebody runs it: a process of its own, on both databases.
#![expect(clippy::unwrap_used, reason = "a story that cannot go on should fail loudly")]

mod backup;
mod common;
mod demo;
mod disk;
mod journal;
mod kill;
mod law;
mod settings;
