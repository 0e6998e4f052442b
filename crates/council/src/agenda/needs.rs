//! What a point will need, by the law: which majority, whose visa. Pages show it beside the point.

use super::Point;
use law::rules::Base;
use law::{Profile, Subject, control, majority};

/// The message key of the majority that the vote on `point` needs; of hearing, if there is none.
pub fn majority(point: &Point, profile: &Profile) -> &'static str {
    if !point.is_voted() {
        return "needs-no-vote";
    }
    if point.subject.0 == Subject::Appointment && profile.law.delegates.choice.is_some() {
        return "needs-relative-majority";
    }
    let share = majority::needed(point.subject.0, majority::Round::First, profile);
    match share.value.of {
        Base::MembersInOffice => "needs-members-in-office",
        Base::VotesCast => "needs-votes-cast",
        Base::MembersPresent => "needs-members-present",
    }
}

/// The message key of whose visa the deliberation on `point` will need.
pub fn visa(point: &Point, profile: &Profile) -> Option<&'static str> {
    if !point.is_voted() {
        return None;
    }
    let (authority, _) = control::visa_authority(point.subject.0, profile)?;
    Some(match authority {
        law::Authority::Governor => "needs-visa-governor",
        law::Authority::Wali => "needs-visa-wali",
        law::Authority::Interior => "needs-visa-interior",
    })
}
