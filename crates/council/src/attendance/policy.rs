//! Who may do what with the roll and the quorum.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See who came.
        See = "see-roll",
        /// Call the roll.
        Mark = "mark-roll",
        /// Count the quorum and open the session.
        Open = "open-session",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty() && !roles.any(&[Role::Service]) || roles.has(Role::Office),
        Action::Mark => roles.any(&[Role::Office, Role::Secretary]),
        Action::Open => roles.any(&[Role::Office, Role::President, Role::Secretary]),
    }
}
