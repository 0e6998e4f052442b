//! Who signs where the secretary cannot; who stands in for the president is judged in
//! [`crate::bureau`].

use crate::profile::{Book, Profile};
use crate::rules::{Fault, Key, Principle, Ruled};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of substitutes (113-14, art. 47; 112-14, art. 48; 111-14, art. 50).
#[derive(Debug)]
pub struct Provisions {
    /// Who signs where the secretary does not.
    pub secretary: Ruled<Principle>,
}

vocabulary! {
    /// In what capacity a function is held.
    pub enum Capacity ("capacity") {
        /// By whoever was elected to it.
        Holder = "holder",
        /// By the deputy secretary, for the secretary.
        Deputy = "deputy",
        /// By a member whom the president designated, for the secretary.
        Designated = "designated",
        /// By a vice-president, for the president.
        Acting = "acting",
    }
}

/// What was found of a substitute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The deputy secretary signs.
    Deputy,
    /// A member designated by the president signs.
    Designated,
}

/// The deputy secretary signs for the secretary (113-14, art. 47).
pub fn deputy(profile: &Profile) -> Verdict {
    judge(Finding::Deputy, profile)
}

/// A member whom the president designated signs for the secretary (113-14, art. 47).
pub fn designated(profile: &Profile) -> Verdict {
    judge(Finding::Designated, profile)
}

fn judge(finding: Finding, profile: &Profile) -> Verdict {
    let source = &profile.law.substitution.secretary.source;
    Verdict::new(verdict::Finding::Substitution(finding), source)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            secretary: book
                .principle(Key::SecretarySubstitution, Principle::DeputyThenDesignated)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Deputy | Self::Designated => Outcome::Granted,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        sentence.say(match self {
            Self::Deputy => "substitution-deputy",
            Self::Designated => "substitution-designated",
        })
    }
}
