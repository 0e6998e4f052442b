//! Who may do what with allocations and their accounts.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See them.
        See = "see-allocations",
        /// In the commune: notify an allocation, take its account, ask for a second reading, fix it.
        Notify = "notify-allocation",
        /// In the arrondissement: write the account, and send it once it is voted.
        Account = "keep-allocation-account",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => {
            roles.any(&[Role::Office, Role::President, Role::Secretary, Role::Member, Role::Reader])
        }
        Action::Notify | Action::Account => roles.any(&[Role::Office, Role::President]),
    }
}
