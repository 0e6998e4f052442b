//! Stories of this room, on both engines.

mod delegations;
mod interim;
mod offices;
mod services;
