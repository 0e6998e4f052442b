//! Who may say that somebody cannot sign, and who designates.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// Note that the holder of an office cannot sign, with the reason, and that they are back.
        NoteImpediment = "note-impediment",
        /// Designate a secretary of the sitting; the law leaves it to whoever presides that day.
        DesignateSecretary = "designate-sitting-secretary",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::NoteImpediment => roles.any(&[Role::Office, Role::President, Role::Secretary]),
        Action::DesignateSecretary => roles.any(&[Role::President, Role::Member]),
    }
}
