//! Who may do what with votes.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See votes and how each member voted.
        See = "see-votes",
        /// Write down who may be chosen as the council's delegate.
        Propose = "propose-candidate",
        /// Open a vote, enter ballots.
        Count = "count-vote",
        /// Close a vote: its result is computed and stays.
        Close = "close-vote",
        /// Note a report, defer or withdraw a point.
        Dispose = "dispose-of-point",
        /// Add the sitting in which second votes are held.
        AddSitting = "add-second-sitting",
        /// Put a budget that was rejected on the agenda of a session to come.
        TakeUpBudget = "take-up-budget",
        /// Close the session.
        CloseSession = "close-session",
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
        Action::Count | Action::Close => roles.any(&[Role::Office, Role::Secretary]),
        Action::Propose | Action::Dispose | Action::AddSitting | Action::CloseSession => {
            roles.any(&[Role::Office, Role::President, Role::Secretary])
        }
        Action::TakeUpBudget => roles.any(&[Role::Office, Role::President]),
    }
}
