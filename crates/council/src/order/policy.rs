//! Who may do what about the order of a sitting.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See what happened to the order of a sitting.
        See = "see-order",
        /// Record what the president or the council does about it.
        Keep = "keep-order",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => roles.any(&[
            Role::Office,
            Role::President,
            Role::Secretary,
            Role::Member,
            Role::Authority,
            Role::Reader,
        ]),
        Action::Keep => roles.any(&[Role::Office, Role::President, Role::Secretary]),
    }
}
