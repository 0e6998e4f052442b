//! Who may do what about absences.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See the absences of every member; each member sees their own.
        See = "see-absences",
        /// Write down which reasons the council accepted.
        Decide = "record-excuses",
        /// Put on an agenda that a member is deemed to have resigned, and record that the council
        /// found it.
        Find = "find-resignation",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => roles.any(&[Role::Office, Role::President, Role::Secretary]),
        Action::Decide => roles.any(&[Role::Office, Role::Secretary]),
        Action::Find => roles.any(&[Role::Office, Role::President]),
    }
}
