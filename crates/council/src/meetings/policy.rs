//! Who may do what to the meetings of commissions, of the bureau and of the conference.

use super::{Body, Meeting, Stage};
use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here. Who presides a commission may do it for its meetings too, and its
    /// rapporteur may record.
    pub enum Action {
        /// See every meeting; those who belong to a body see its own.
        See = "see-meetings",
        /// Prepare a meeting, convene it, call it off.
        Convene = "convene-meeting",
        /// Call the roll, write down what was said, conclude with the minutes.
        Record = "record-meeting",
        /// Send the authority its copy of the minutes of a conference, and note the posting.
        Follow = "follow-conference",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See | Action::Record => {
            roles.any(&[Role::Office, Role::President, Role::Secretary])
        }
        Action::Convene | Action::Follow => roles.any(&[Role::Office, Role::President]),
    }
}

/// What somebody is in the body that meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// President or vice-president of the commission.
    Presides,
    /// Its rapporteur.
    Reports,
    /// A member of the body.
    Belongs,
    /// Nothing.
    Stranger,
}

/// Whether somebody with `roles` and `part` may do `action` there.
pub fn may_there(roles: Roles, part: Part, action: Action) -> bool {
    may(roles, action)
        || match part {
            Part::Presides => matches!(action, Action::See | Action::Convene | Action::Record),
            Part::Reports => matches!(action, Action::See | Action::Record),
            Part::Belongs => action == Action::See,
            Part::Stranger => false,
        }
}

/// Whether somebody sees `meeting`: who only belongs to the body, once it was convened; the
/// authority, the conference whose minutes it was sent.
pub fn sees(roles: Roles, part: Part, meeting: &Meeting) -> bool {
    let is_copied = meeting.body == Body::Conference && meeting.copied_on.is_some();
    match part {
        _ if may(roles, Action::See) => true,
        Part::Presides | Part::Reports => true,
        Part::Belongs => meeting.stage != Stage::Prepared,
        Part::Stranger => is_copied && roles.has(Role::Authority),
    }
}
