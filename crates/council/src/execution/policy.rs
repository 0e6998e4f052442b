//! Who may do what about the execution of decisions.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See how far the execution of each decision has come.
        See = "see-execution",
        /// Charge a service with an enforceable decision.
        Charge = "charge-with-execution",
        /// Say how far it has come: steps, what blocks it, that it is done. A service does so for
        /// what it is charged with.
        Update = "update-execution",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Charge => roles.any(&[Role::Office, Role::President]),
        Action::Update => roles.any(&[Role::Office, Role::President, Role::Service]),
    }
}
