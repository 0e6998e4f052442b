//! The pages of this room: signing in, one's own account, the members, the journal, and the
//! stream of changes.

mod account;
mod journal;
mod members;
mod sign_in;

use crate::house::House;
use axum::Router;

/// All of them.
pub fn routes() -> Router<House> {
    sign_in::routes().merge(account::routes()).merge(members::routes()).merge(journal::routes())
}
