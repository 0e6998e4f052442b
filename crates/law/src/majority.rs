//! How many must agree for a deliberation to be adopted.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Base, Fault, Key, Principle, Ruled, Share, Subjects};
use crate::subject::Subject;
use crate::verdict::{self, Measure, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of majorities (113-14, art. 43; 112-14, art. 44; 111-14, art. 46).
#[derive(Debug)]
pub struct Provisions {
    /// Of ordinary matters.
    pub ordinary: Ruled<Share>,
    /// Of the matters that the law lists; it lists none for arrondissements.
    pub reinforced: Option<Reinforced>,
    /// Of equal sides, the president's prevails.
    pub tie: Ruled<Principle>,
}

/// The matters that need more.
#[derive(Debug)]
pub struct Reinforced {
    /// The list.
    pub subjects: Ruled<Subjects>,
    /// What they need at the first vote.
    pub first: Ruled<Share>,
    /// What they need at the second sitting, if the first vote did not give it.
    pub second: Ruled<Share>,
}

vocabulary! {
    /// Which vote on a point it is.
    pub enum Round ("round") {
        /// The first.
        First = "first",
        /// The one held in a second sitting, for a listed matter that the first did not settle.
        Second = "second",
    }
}

vocabulary! {
    /// The side that a voter takes.
    pub enum Choice ("choice") {
        /// For.
        For = "for",
        /// Against.
        Against = "against",
    }
}

/// How the members in office voted, in numbers of members.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Tally {
    /// Votes for.
    pub r#for: u32,
    /// Votes against.
    pub against: u32,
    /// Abstentions.
    pub abstain: u32,
    /// Present, but taking no part, as one in a conflict of interests must.
    pub not_taking_part: u32,
    /// Absent.
    pub absent: u32,
}

/// A vote to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Vote {
    /// What the point is about.
    pub subject: Subject,
    /// Which vote on it.
    pub round: Round,
    /// Members in office on that day.
    pub in_office: u32,
    /// How they voted.
    pub tally: Tally,
    /// The side where the president stands, if the president voted.
    pub president: Option<Choice>,
}

/// What was found of a majority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Enough are for.
    Adopted(Measure, Tally),
    /// Not enough are.
    Rejected(Measure, Tally),
    /// The sides are equal and the president is for.
    AdoptedByPresident(Measure, Tally),
    /// The sides are equal and the president is against.
    RejectedByPresident(Measure, Tally),
    /// The sides are equal and the president stands on neither: nothing is adopted.
    Undecided(Measure, Tally),
    /// A listed matter lacks its majority: it is voted again in a second sitting.
    ToSecondSitting(Measure, Tally),
    /// Nobody voted for or against: nothing is adopted.
    NoVoteCast(Tally),
    /// More members were counted than are in office.
    Miscounted {
        /// Members counted.
        counted: u32,
        /// Members in office.
        in_office: u32,
    },
}

/// The majority that a point on `subject` needs in that `round`.
pub fn needed(subject: Subject, round: Round, profile: &Profile) -> &Ruled<Share> {
    let law = &profile.law.majority;
    match (&law.reinforced, round) {
        (Some(listed), Round::First) if listed.subjects.subjects.contains(&subject) => {
            &listed.first
        }
        (Some(listed), Round::Second) if listed.subjects.subjects.contains(&subject) => {
            &listed.second
        }
        (Some(_) | None, Round::First | Round::Second) => &law.ordinary,
    }
}

/// Whether a vote adopts the deliberation.
///
/// It judges votes for and against. Delegates are chosen between candidates, by relative majority
/// and with a tie-break of their own (113-14, art. 45): that is judged in [`crate::delegates`].
pub fn verdict(vote: &Vote, profile: &Profile) -> Verdict {
    let share = needed(vote.subject, vote.round, profile);
    let finding = find(vote, share.value);
    let source = match finding {
        Finding::AdoptedByPresident(..)
        | Finding::RejectedByPresident(..)
        | Finding::Undecided(..) => &profile.law.majority.tie.source,
        Finding::Adopted(..)
        | Finding::Rejected(..)
        | Finding::ToSecondSitting(..)
        | Finding::NoVoteCast(_)
        | Finding::Miscounted { .. } => &share.source,
    };
    Verdict::new(verdict::Finding::Majority(finding), source)
}

fn find(vote: &Vote, share: Share) -> Finding {
    let tally = vote.tally;
    if tally.members() > vote.in_office {
        return Finding::Miscounted { counted: tally.members(), in_office: vote.in_office };
    }
    let of = match share.of {
        Base::MembersInOffice => vote.in_office,
        Base::VotesCast => tally.cast(),
        Base::MembersPresent => tally.present(),
    };
    let measure =
        Measure { counted: tally.r#for, required: share.required(of), of, base: share.of };
    match share.of {
        _ if measure.suffices() => Finding::Adopted(measure, tally),
        Base::MembersInOffice => match vote.round {
            Round::First => Finding::ToSecondSitting(measure, tally),
            Round::Second => Finding::Rejected(measure, tally),
        },
        Base::VotesCast if tally.cast() == 0 => Finding::NoVoteCast(tally),
        Base::VotesCast if tally.r#for == tally.against => match vote.president {
            Some(Choice::For) => Finding::AdoptedByPresident(measure, tally),
            Some(Choice::Against) => Finding::RejectedByPresident(measure, tally),
            None => Finding::Undecided(measure, tally),
        },
        Base::VotesCast | Base::MembersPresent => Finding::Rejected(measure, tally),
    }
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let with_list = [Kind::Commune, Kind::Prefecture, Kind::Region];
        let subjects = book.find_for(&with_list, Key::ReinforcedSubjects)?;
        let first = book.find_for(&with_list, Key::ReinforcedMajority)?;
        let second = book.find_for(&with_list, Key::ReinforcedFallback)?;
        let reinforced = match (subjects, first, second) {
            (Some(subjects), Some(first), Some(second)) => {
                Some(Reinforced { subjects, first, second })
            }
            _ => None,
        };
        Ok(Self {
            ordinary: book.find(Key::Majority)?,
            reinforced,
            tie: book.principle(Key::Tie, Principle::PresidentSide)?,
        })
    }
}

impl Tally {
    /// Votes cast (الأصوات المعبر عنها): for and against.
    pub fn cast(self) -> u32 {
        self.r#for.saturating_add(self.against)
    }

    /// Members present (الأعضاء الحاضرون): all but the absent ones.
    pub fn present(self) -> u32 {
        self.members().saturating_sub(self.absent)
    }

    /// Whether the sides are equal, nobody voting included.
    pub fn is_tied(self) -> bool {
        self.r#for == self.against
    }

    /// Every member counted, absent ones included.
    pub fn members(self) -> u32 {
        [self.against, self.abstain, self.not_taking_part, self.absent]
            .into_iter()
            .fold(self.r#for, u32::saturating_add)
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Adopted(..) | Self::AdoptedByPresident(..) => Outcome::Granted,
            Self::ToSecondSitting(..) => Outcome::Pending,
            Self::Rejected(..)
            | Self::RejectedByPresident(..)
            | Self::Undecided(..)
            | Self::NoVoteCast(_)
            | Self::Miscounted { .. } => Outcome::Refused,
        }
    }

    pub(crate) fn measure(&self) -> Option<Measure> {
        match self {
            Self::Adopted(measure, _)
            | Self::Rejected(measure, _)
            | Self::AdoptedByPresident(measure, _)
            | Self::RejectedByPresident(measure, _)
            | Self::Undecided(measure, _)
            | Self::ToSecondSitting(measure, _) => Some(*measure),
            Self::NoVoteCast(_) | Self::Miscounted { .. } => None,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let (key, measure, tally) = match self {
            Self::Adopted(measure, tally) => ("majority-adopted", measure, tally),
            Self::Rejected(measure, tally) => ("majority-rejected", measure, tally),
            Self::AdoptedByPresident(measure, tally) => {
                ("majority-adopted-by-president", measure, tally)
            }
            Self::RejectedByPresident(measure, tally) => {
                ("majority-rejected-by-president", measure, tally)
            }
            Self::Undecided(measure, tally) => ("majority-undecided", measure, tally),
            Self::ToSecondSitting(measure, tally) => ("majority-to-second-sitting", measure, tally),
            Self::NoVoteCast(tally) => return sentence.tally(*tally).say("majority-no-vote-cast"),
            Self::Miscounted { counted, in_office } => {
                let counted = sentence.number("counted", *counted);
                return counted.number("of", *in_office).say("miscounted");
            }
        };
        sentence.measure(*measure).tally(*tally).say(key)
    }
}

impl Sentence {
    fn tally(self, tally: Tally) -> Self {
        self.number("for", tally.r#for)
            .number("against", tally.against)
            .number("abstain", tally.abstain)
            .number("not-taking-part", tally.not_taking_part)
            .number("absent", tally.absent)
    }
}
