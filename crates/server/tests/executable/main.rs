//! The executable `majlis`, asked as somebody runs it: a process of its own, on both databases.

mod backup;
mod common;
mod demo;
mod disk;
mod journal;
mod kill;
mod settings;
