//! The minutes of a session or of a meeting.

use super::{Imprint, Letterhead, NamedVote, Person, Signature, Sitting, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// What happened in a session, or in a meeting of a commission, the bureau or a conference: who came,
/// what was said, how each voted, what was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Whose minutes they are.
    pub letterhead: Letterhead,
    /// Which session or meeting.
    pub session: Text,
    /// When and where it sat.
    pub sittings: Vec<Sitting>,
    /// How it opened: on what convocation, who presided.
    pub opening: Vec<Text>,
    /// The quorum, as it was counted, where one is.
    pub quorum: Option<Text>,
    /// Members present.
    pub present: Vec<Person>,
    /// Members absent with an excuse.
    pub excused: Vec<Person>,
    /// Members absent without one.
    pub absent: Vec<Person>,
    /// The points, in the order they were taken.
    pub points: Vec<MinutesPoint>,
    /// What happened to the order of its sittings, each act at its time.
    pub order: Vec<Text>,
    /// How it closed.
    pub closing: Vec<Text>,
    /// Who answers for them: the president and the secretary of the council.
    pub signatures: Vec<Signature>,
}

/// A point of the agenda, as it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesPoint {
    /// Its number in the session.
    pub number: String,
    /// What the council deliberated on.
    pub title: Text,
    /// What the commission reported.
    pub report: Vec<Text>,
    /// The vote, without debate, on whether to deliberate at all, if there was one.
    pub whether: Option<EarlierVote>,
    /// What the members said.
    pub debate: Vec<Text>,
    /// The first vote on it, if it did not settle the point.
    pub first_vote: Option<EarlierVote>,
    /// The vote, member by member, if there was one.
    pub vote: Option<NamedVote>,
    /// The outcome in a sentence.
    pub result: Text,
    /// Number of the deliberation that came out of it.
    pub decision: Option<String>,
}

/// A vote held on a point before the one that settled it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierVote {
    /// Which vote it was and what it gave, in a sentence.
    pub result: Text,
    /// How each member voted.
    pub ballots: NamedVote,
}

printed_with!(Minutes, Minutes);
