//! How votes are given, in public, and how the minutes record them.

use crate::profile::{Book, Profile};
use crate::readings::{NamedVotes, Reading, SecretBallot};
use crate::rules::{Fault, Key, Principle, Ruled};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of voting (113-14, art. 6 and 43; 112-14, art. 7 and 44; 111-14, art. 8
/// and 46).
#[derive(Debug)]
pub struct Provisions {
    /// Votes are public.
    pub public: Ruled<Principle>,
    /// The minutes state the vote of each voter.
    pub named: Ruled<Principle>,
}

vocabulary! {
    /// How a vote is taken.
    pub enum Manner ("manner") {
        /// In the sight of all (التصويت العلني).
        Public = "public",
        /// By secret ballot (الاقتراع السري).
        Secret = "secret",
    }
}

vocabulary! {
    /// How a vote fell out.
    pub enum Division ("division") {
        /// One side had more votes.
        Unequal = "unequal",
        /// The sides were equal (تعادل الأصوات).
        Equal = "equal",
    }
}

/// What was found of the way of voting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The vote is public, as the law wants.
    Public,
    /// The law knows no secret ballot.
    SecretRefused,
    /// The council holds a secret ballot on its own responsibility.
    SecretDoubtful,
    /// The minutes must name the votes.
    Named,
    /// They need not.
    Unnamed,
}

/// Whether a vote may be taken in that `manner`.
pub fn manner(manner: Manner, profile: &Profile) -> Verdict {
    let reading = profile.readings.secret_ballot;
    let judge = |finding| {
        Verdict::new(verdict::Finding::Ballot(finding), &profile.law.ballot.public.source)
    };
    match (manner, reading) {
        (Manner::Public, SecretBallot::Never | SecretBallot::Permitted) => judge(Finding::Public),
        (Manner::Secret, SecretBallot::Never) => {
            judge(Finding::SecretRefused).reading(Reading::SecretBallot(reading))
        }
        (Manner::Secret, SecretBallot::Permitted) => {
            judge(Finding::SecretDoubtful).reading(Reading::SecretBallot(reading))
        }
    }
}

/// Whether the minutes must state the vote of each voter.
pub fn naming(division: Division, profile: &Profile) -> Verdict {
    let reading = profile.readings.named_votes;
    let finding = match (reading, division) {
        (NamedVotes::Always, Division::Equal | Division::Unequal)
        | (NamedVotes::TieOnly, Division::Equal) => Finding::Named,
        (NamedVotes::TieOnly, Division::Unequal) => Finding::Unnamed,
    };
    Verdict::new(verdict::Finding::Ballot(finding), &profile.law.ballot.named.source)
        .reading(Reading::NamedVotes(reading))
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            public: book.principle(Key::PublicVote, Principle::PublicVote)?,
            named: book.principle(Key::NamedVotes, Principle::VotesNamed)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Public | Self::Named | Self::Unnamed => Outcome::Granted,
            Self::SecretDoubtful => Outcome::Warned,
            Self::SecretRefused => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        sentence.say(match self {
            Self::Public => "ballot-public",
            Self::SecretRefused => "ballot-secret-refused",
            Self::SecretDoubtful => "ballot-secret-doubtful",
            Self::Named => "ballot-named",
            Self::Unnamed => "ballot-unnamed",
        })
    }
}
