//! Who may do what with the paper registers.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See which page holds which act.
        See = "see-registers",
        /// Print the next pages, note who initialled them, keep their scan.
        Keep = "keep-registers",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Keep => roles.any(&[Role::Office, Role::Secretary]),
    }
}
