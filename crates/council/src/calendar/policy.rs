//! Who may change the calendar of a council.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See the holidays.
        See = "see-holidays",
        /// Add a holiday, confirm or move one of the moon, take back one's own.
        Change = "change-holidays",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Change => roles.has(Role::Office),
    }
}
