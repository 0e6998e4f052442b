//! Who may do what to a session, and from which stage on they see it.

use super::Stage;
use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See sessions, as far as one's sight goes.
        See = "see-sessions",
        /// Find the extraordinary sessions that were asked for.
        SeeAsked = "see-asked-sessions",
        /// Put a session on the calendar, move it, arrange its sittings.
        Plan = "plan-session",
        /// Extend a session, once, by a decision of the president.
        Extend = "extend-session",
        /// Write down a session that was held in the past.
        Record = "record-session",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::SeeAsked => roles.any(&[
            Role::Office,
            Role::President,
            Role::Secretary,
            Role::Authority,
            Role::Member,
        ]),
        Action::Plan => roles.any(&[Role::Office, Role::President]),
        Action::Extend => roles.has(Role::President),
        Action::Record => roles.has(Role::Office),
    }
}

/// From which stage on somebody sees a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Those who prepare it, the services that prepare its papers among them, see it from the
    /// beginning.
    FromPlanned,
    /// The authority, once the agenda was sent.
    FromSubmitted,
    /// Members and readers, once the members were convened.
    FromConvened,
}

impl Sight {
    /// How far somebody with `roles` sees.
    pub fn of(roles: Roles) -> Self {
        if roles.any(&[Role::Office, Role::President, Role::Secretary, Role::Service]) {
            Self::FromPlanned
        } else if roles.has(Role::Authority) {
            Self::FromSubmitted
        } else {
            Self::FromConvened
        }
    }

    /// The first stage within sight.
    pub fn from(self) -> Stage {
        match self {
            Self::FromPlanned => Stage::Planned,
            Self::FromSubmitted => Stage::Submitted,
            Self::FromConvened => Stage::Convened,
        }
    }

    /// Whether a session at `stage` is within sight.
    pub fn reaches(self, stage: Stage) -> bool {
        stage >= self.from()
    }
}
