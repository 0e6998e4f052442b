//! Who sees the organisation chart, and who writes in it.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See the organisation chart of any day.
        See = "see-chart",
        /// Write down who takes or leaves an office, who stands in, who heads a service, who was
        /// delegated what.
        Write = "write-chart",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Write => roles.any(&[Role::Office, Role::President]),
    }
}
