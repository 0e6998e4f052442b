//! The law, as data and pure functions.
