//! Who may choose for the council.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// Choose how the council reads the law, what it publishes, its letterhead.
        ChangeSettings = "change-settings",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::ChangeSettings => roles.any(&[Role::Office, Role::President]),
    }
}
