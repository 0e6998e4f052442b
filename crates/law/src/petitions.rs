//! Petitions: what the bureau answers, and what an accepted one becomes. Arrondissements have none
//! of their own.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Fault, Key, MonthTerm, Principle, Ruled};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of petitions (113-14, art. 125; 112-14, art. 116; 111-14, art. 122).
#[derive(Debug)]
pub struct Provisions {
    /// Months from receipt by which a refusal is notified.
    pub answer: Option<Ruled<MonthTerm>>,
    /// What an accepted petition becomes.
    pub accepted: Option<Ruled<Principle>>,
}

/// What was found of a petition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// It is accepted: it goes to the next ordinary session, through the commission.
    Accepted,
}

/// What an accepted petition becomes; none where there are no petitions.
pub fn accepted(profile: &Profile) -> Option<Verdict> {
    let accepted = profile.law.petitions.accepted.as_ref()?;
    Some(Verdict::new(verdict::Finding::Petition(Finding::Accepted), &accepted.source))
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let with_petitions = [Kind::Commune, Kind::Prefecture, Kind::Region];
        let accepted = Principle::PetitionToCommissions;
        Ok(Self {
            answer: book.find_for(&with_petitions, Key::PetitionAnswer)?,
            accepted: book.principle_for(&with_petitions, Key::PetitionAccepted, accepted)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Accepted => Outcome::Granted,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        match self {
            Self::Accepted => sentence.say("petition-accepted"),
        }
    }
}
