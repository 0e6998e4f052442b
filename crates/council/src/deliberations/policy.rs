//! Who may do what with deliberations.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// Read them.
        See = "see-deliberations",
        /// Print the paper that will be signed.
        Prepare = "prepare-deliberation",
        /// Note which earlier one it repeals, amends or corrects.
        Link = "link-deliberations",
        /// Sign, in one's own office or for its holder; the law says who does today.
        Sign = "sign-deliberation",
        /// Keep the scan of the original that was signed by hand.
        KeepScan = "keep-signed-original",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Prepare | Action::Link => {
            roles.any(&[Role::Office, Role::President, Role::Secretary])
        }
        Action::Sign => roles.any(&[Role::President, Role::Secretary, Role::Member]),
        Action::KeepScan => roles.has(Role::Office),
    }
}
