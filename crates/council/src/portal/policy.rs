//! Who may show the council's acts to the public.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See what is published, and what publishing would reveal.
        Preview = "preview-publication",
        /// Publish a session with its agenda, or decisions.
        Publish = "publish",
        /// Note that the decisions were posted at the seat.
        Post = "post-at-seat",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::Preview => roles.any(&[Role::Office, Role::President, Role::Secretary]),
        Action::Publish => roles.any(&[Role::Office, Role::President]),
        Action::Post => roles.has(Role::Office),
    }
}
