//! The shape of the house, checked like any other behaviour. These tests read the sources as text:
//! they tell a team what it forgot, and are no police.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the sources fails loudly")]

mod shape {
    mod files;
    mod keys;
    mod order;
    mod permissions;
    mod sources;
    mod sql;
    mod words;
}
