//! Who may do what with minutes.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// Read the minutes once they are signed.
        See = "see-minutes",
        /// Read and write the draft.
        Write = "write-minutes",
        /// Approve the text: it no longer changes.
        Approve = "approve-minutes",
        /// Sign, in one's own office or for its holder; the law says who does today.
        Sign = "sign-minutes",
        /// Give each member a copy.
        Give = "give-minutes",
        /// Keep the scan of the original that was signed by hand.
        KeepScan = "keep-signed-minutes",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => roles.any(&[
            Role::Office,
            Role::President,
            Role::Secretary,
            Role::Member,
            Role::Authority,
            Role::Reader,
        ]),
        Action::Write => roles.any(&[Role::Office, Role::Secretary, Role::President]),
        Action::Approve => roles.any(&[Role::Secretary, Role::President]),
        Action::Sign => roles.any(&[Role::President, Role::Secretary, Role::Member]),
        Action::Give | Action::KeepScan => roles.has(Role::Office),
    }
}
