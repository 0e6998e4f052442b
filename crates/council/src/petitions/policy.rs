//! Who may do what with petitions.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See the petitions, with their papers.
        See = "see-petitions",
        /// Write down a petition that was received, and print its receipt.
        Register = "register-petition",
        /// Write down what the bureau decided.
        Decide = "decide-petition",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => roles.any(&[Role::Office, Role::President, Role::Secretary]),
        Action::Register => roles.has(Role::Office),
        Action::Decide => roles.any(&[Role::Office, Role::President]),
    }
}
