//! How one member voted.

use kit::{Bilingual, Id};
use law::majority::Tally;

kit::named! {
    /// What a member chose.
    pub enum Choice {
        /// موافق
        For = "for",
        /// معارض
        Against = "against",
        /// ممتنع
        Abstain = "abstain",
        /// Present, but taking no part, as one in a conflict of interests must.
        NotTakingPart = "not-taking-part",
        /// غائب
        Absent = "absent",
    }
}

impl Choice {
    /// How pages draw it: a colour and a shape.
    pub fn class(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Against => "against",
            Self::Abstain => "abstain",
            Self::NotTakingPart => "out",
            Self::Absent => "absent",
        }
    }

    /// What a member who is in the room may choose.
    pub const IN_THE_ROOM: [Self; 4] =
        [Self::For, Self::Against, Self::Abstain, Self::NotTakingPart];
}

/// A ballot of one vote. The list of ballots is fixed when the vote opens: it is the list of those
/// entitled.
#[derive(Debug, Clone)]
pub struct Ballot {
    /// The member.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Their group on that day.
    pub group_id: Option<Id>,
    /// What they chose, once they have.
    pub choice: Option<Choice>,
    /// The candidate they named, where the council chooses between candidates.
    pub candidate_id: Option<Id>,
}

impl Ballot {
    /// Whether the member named that candidate.
    pub fn named(&self, candidate: &Id) -> bool {
        self.candidate_id.as_ref() == Some(candidate)
    }

    /// Whether that is what the member chose.
    pub fn chose(&self, choice: &Choice) -> bool {
        self.choice == Some(*choice)
    }
}

kit::row!(Ballot { person_id, name, group_id, choice, candidate_id });

/// How many chose what.
pub fn tally(ballots: &[Ballot]) -> Tally {
    let count = |choice: Choice| {
        let count = ballots.iter().filter(|ballot| ballot.choice == Some(choice)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    Tally {
        r#for: count(Choice::For),
        against: count(Choice::Against),
        abstain: count(Choice::Abstain),
        not_taking_part: count(Choice::NotTakingPart),
        absent: count(Choice::Absent),
    }
}
