//! Who may do what to commissions.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See commissions and who sits in them.
        See = "see-commissions",
        /// Write down what the council decided: a commission, its fields, its seats, its end.
        Compose = "compose-commissions",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Compose => roles.any(&[Role::Office, Role::President]),
    }
}
