//! The choice of the council's delegates to other bodies: relative majority, then age, then the
//! lot.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Fault, Key, Principle, Ruled};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the texts say of delegates (113-14, art. 45; 112-14, art. 46; 111-14, art. 48).
#[derive(Debug)]
pub struct Provisions {
    /// How they are chosen; no text provides for delegates of an arrondissement.
    pub choice: Option<Ruled<Principle>>,
}

/// A candidate, as the law looks at one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The votes obtained.
    pub votes: u32,
    /// The day of birth, where it is known.
    pub born_on: Option<Date>,
}

/// What was found of the choice of a delegate. Numbers are votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// One candidate has more votes than any other.
    Chosen {
        /// Votes obtained.
        votes: u32,
        /// Votes cast.
        cast: u32,
    },
    /// Several have as many: the youngest is chosen.
    ChosenAsYoungest {
        /// Votes obtained by each.
        votes: u32,
        /// Votes cast.
        cast: u32,
    },
    /// Several have as many and are as old: the lot chose.
    ChosenByLot {
        /// Votes obtained by each.
        votes: u32,
        /// Votes cast.
        cast: u32,
    },
    /// Several have as many, and the age of one of them is not known.
    AgeUnknown {
        /// Votes obtained by each.
        votes: u32,
    },
    /// Nobody voted for anybody.
    NoVoteCast,
}

/// Who is chosen, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The place of the delegate among the candidates, if one is chosen.
    pub chosen: Option<usize>,
    /// What the law says of it.
    pub verdict: Verdict,
}

/// Chooses among `candidates`. Where the law leaves it to the lot, `draw` is asked which of so many,
/// from 0. Nothing where the law knows no delegates.
pub fn choose(
    candidates: &[Candidate],
    draw: impl FnOnce(usize) -> usize,
    profile: &Profile,
) -> Option<Choice> {
    let rule = profile.law.delegates.choice.as_ref()?;
    let (chosen, finding) = find(candidates, draw);
    let verdict = Verdict::new(verdict::Finding::Delegates(finding), &rule.source);
    Some(Choice { chosen, verdict })
}

fn find(candidates: &[Candidate], draw: impl FnOnce(usize) -> usize) -> (Option<usize>, Finding) {
    let cast = candidates.iter().map(|it| it.votes).fold(0, u32::saturating_add);
    let votes = candidates.iter().map(|it| it.votes).max().unwrap_or(0);
    if votes == 0 {
        return (None, Finding::NoVoteCast);
    }
    let first = having(candidates, |it| it.votes == votes);
    if let [only] = first.as_slice() {
        return (Some(*only), Finding::Chosen { votes, cast });
    }
    if first.iter().any(|&at| candidates[at].born_on.is_none()) {
        return (None, Finding::AgeUnknown { votes });
    }
    let latest = first.iter().filter_map(|&at| candidates[at].born_on).max();
    let youngest = having(candidates, |it| it.votes == votes && it.born_on == latest);
    match youngest.as_slice() {
        [only] => (Some(*only), Finding::ChosenAsYoungest { votes, cast }),
        equal => {
            let at = draw(equal.len()) % equal.len();
            (Some(equal[at]), Finding::ChosenByLot { votes, cast })
        }
    }
}

fn having(candidates: &[Candidate], which: impl Fn(&Candidate) -> bool) -> Vec<usize> {
    (0..candidates.len()).filter(|&at| which(&candidates[at])).collect()
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let with_delegates = [Kind::Commune, Kind::Prefecture, Kind::Region];
        let (key, principle) = (Key::DelegateMajority, Principle::RelativeYoungestLot);
        Ok(Self { choice: book.principle_for(&with_delegates, key, principle)? })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Chosen { .. } | Self::ChosenAsYoungest { .. } | Self::ChosenByLot { .. } => {
                Outcome::Granted
            }
            Self::AgeUnknown { .. } => Outcome::Pending,
            Self::NoVoteCast => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let (key, votes, cast) = match self {
            Self::Chosen { votes, cast } => ("delegates-chosen", votes, cast),
            Self::ChosenAsYoungest { votes, cast } => ("delegates-youngest", votes, cast),
            Self::ChosenByLot { votes, cast } => ("delegates-lot", votes, cast),
            Self::AgeUnknown { votes } => {
                return sentence.number("for", *votes).say("delegates-age-unknown");
            }
            Self::NoVoteCast => return sentence.say("delegates-no-vote-cast"),
        };
        sentence.number("for", *votes).number("cast", *cast).say(key)
    }
}
