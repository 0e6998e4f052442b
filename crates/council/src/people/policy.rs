//! Who may do what to the people of a council.

use super::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See the list of members, with their groups and offices.
        SeeMembers = "see-members",
        /// See the addresses they declared.
        SeeAddresses = "see-addresses",
        /// Bring members in from a table.
        ImportMembers = "import-members",
        /// Send somebody the link by which they choose a password.
        Invite = "invite",
        /// Read the council's whole journal.
        ReadJournal = "read-journal",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::SeeMembers => !roles.is_empty(),
        Action::SeeAddresses | Action::ReadJournal => {
            roles.any(&[Role::Office, Role::President, Role::Secretary])
        }
        Action::ImportMembers | Action::Invite => roles.has(Role::Office),
    }
}
