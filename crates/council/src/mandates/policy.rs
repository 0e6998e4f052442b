//! Who may do what about members who leave office.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See who left office, since when and why.
        See = "see-departures",
        /// Write down that a member leaves office, comes back, or never left.
        Record = "record-departures",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => roles.any(&[Role::Office, Role::President, Role::Secretary]),
        Action::Record => roles.has(Role::Office),
    }
}
