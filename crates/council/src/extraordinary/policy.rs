//! Who may do what to a request for an extraordinary session.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See requests for a session: members those they signed, the others all.
        See = "see-session-requests",
        /// Write down a request that members made in writing.
        File = "file-session-request",
        /// Ask for a session, at the authority’s own desk.
        Ask = "ask-for-session",
        /// Accept a request, or refuse it with reasons.
        Answer = "answer-session-request",
        /// Put the session that was asked for on the calendar.
        Plan = "plan-asked-session",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => roles.any(&[
            Role::Office,
            Role::President,
            Role::Secretary,
            Role::Authority,
            Role::Member,
        ]),
        Action::File => roles.has(Role::Office),
        Action::Ask => roles.has(Role::Authority),
        Action::Answer => roles.has(Role::President),
        Action::Plan => roles.any(&[Role::Office, Role::President]),
    }
}
