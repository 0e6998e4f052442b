//! Who may do what with the opinions of arrondissements.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See what was asked and what was answered.
        See = "see-opinions",
        /// Ask the arrondissements for their opinion on a point of the commune.
        Ask = "ask-opinions",
        /// Give the opinion of the arrondissement, by one of its deliberations.
        Give = "give-opinion",
        /// Write down, in the commune, an opinion that came on paper.
        Record = "record-paper-opinion",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Ask | Action::Give => roles.any(&[Role::Office, Role::President]),
        Action::Record => roles.has(Role::Office),
    }
}
