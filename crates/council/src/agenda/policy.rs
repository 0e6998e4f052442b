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
        /// See requests for a point: members their own, those who prepare the agenda all.
        SeeRequests = "see-requests",
        /// Ask for a point, or write down a request that came on paper.
        Ask = "ask-for-point",
        /// Put what was asked for on the agenda, or refuse it with reasons.
        AnswerRequest = "answer-request",
        /// Have a point added of right, at the authority’s own desk.
        AddOfRight = "add-point-of-right",
        /// Oppose a point, with reasons.
        OpposePoint = "oppose-point",
        /// Refer an opposition to the judge.
        ReferOpposition = "refer-opposition",
        /// Write down what the judge said of an opposition.
        RecordJudgment = "record-judgment",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::SeeRequests => {
            roles.any(&[Role::Office, Role::President, Role::Secretary, Role::Member])
        }
        Action::AddOfRight | Action::OpposePoint => roles.has(Role::Authority),
        Action::ReferOpposition => roles.any(&[Role::Authority, Role::Office]),
        Action::Ask => roles.any(&[Role::Office, Role::Member]),
        Action::Edit | Action::Settle | Action::AnswerRequest | Action::RecordJudgment => {
            roles.any(&[Role::Office, Role::President])
        }
        Action::AddPapers => roles.any(&[Role::Office, Role::Service]),
        Action::Report => roles.any(&[Role::Office, Role::Secretary]),
    }
}
