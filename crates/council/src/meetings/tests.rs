//! Stories of this room, on both engines.

mod bodies;
mod commissions;
mod steps;
