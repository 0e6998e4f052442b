//! Who may do what with convocations.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See one's own convocation, open its papers, acknowledge and answer.
        Own = "own-convocation",
        /// Seal the file and convene the members.
        Seal = "seal-convocation",
        /// See whom it reached.
        SeeReach = "see-reach",
        /// Remind those who have not opened it.
        Remind = "remind-members",
        /// Write down what happened on paper: handed over, signed for, posted.
        RecordPaper = "record-paper-delivery",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::Own => roles.has(Role::Member),
        Action::Seal => roles.any(&[Role::Office, Role::President]),
        Action::SeeReach => roles.any(&[Role::Office, Role::President, Role::Secretary]),
        Action::Remind | Action::RecordPaper => roles.has(Role::Office),
    }
}
