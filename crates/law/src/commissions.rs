//! What must pass in commission before the council takes it up.

use crate::kind::SessionKind;
use crate::profile::{Book, Profile};
use crate::rules::{Fault, Key, Ruled, Sessions, Term};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of commissions (113-14, art. 28; 112-14, art. 29; 111-14, art. 31).
#[derive(Debug)]
pub struct Provisions {
    /// The sessions whose points must pass in commission.
    pub passage: Ruled<Sessions>,
    /// Days before the session by which the programme of action goes to the commissions; a decree
    /// sets it for communes only.
    pub programme: Option<Ruled<Term>>,
}

vocabulary! {
    /// Whether a commission has studied a point.
    pub enum Study ("study") {
        /// It has.
        Done = "done",
        /// It has not, whatever the reason.
        NotDone = "not-done",
    }
}

/// What was found of the passage in commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The commission has studied the point.
    Studied,
    /// It has not: the council decides without debate whether to deliberate on it.
    NotStudied,
    /// That session does not require it.
    NotRequired,
}

/// Whether the council may take up a point, given what its commission has done.
pub fn passage(session: SessionKind, study: Study, profile: &Profile) -> Verdict {
    let passage = &profile.law.commissions.passage;
    let finding = match study {
        Study::Done => Finding::Studied,
        Study::NotDone if passage.sessions.contains(&session) => Finding::NotStudied,
        Study::NotDone => Finding::NotRequired,
    };
    Verdict::new(verdict::Finding::Commission(finding), &passage.source)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            passage: book.find(Key::CommissionPassage)?,
            programme: book.optional(Key::ProgrammeInCommission)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Studied | Self::NotRequired => Outcome::Granted,
            Self::NotStudied => Outcome::Warned,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        match self {
            Self::Studied => sentence.say("commission-studied"),
            Self::NotStudied => sentence.say("commission-not-studied"),
            Self::NotRequired => sentence.say("commission-not-required"),
        }
    }
}
