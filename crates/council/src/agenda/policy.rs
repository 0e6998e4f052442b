//! Who may do what to an agenda.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// Read the agenda of a session within sight.
        See = "see-agenda",
        /// Add, change, order and remove points.
        Edit = "edit-agenda",
        /// Add papers to a point, or take them off.
        AddPapers = "add-papers",
        /// Write down what a commission said of a point.
        Report = "report-on-point",
        /// Settle the agenda: version A, B…
        Settle = "settle-agenda",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Edit | Action::Settle => roles.any(&[Role::Office, Role::President]),
        Action::AddPapers => roles.any(&[Role::Office, Role::Service]),
        Action::Report => roles.any(&[Role::Office, Role::Secretary]),
    }
}
