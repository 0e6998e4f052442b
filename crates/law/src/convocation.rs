//! How members are convened: in time, with the four enclosures, at the address they declared.

use crate::profile::{Book, Profile};
use crate::readings::{ElectronicNotice, Reading};
use crate::rules::{Enclosure, Enclosures, Fault, Key, Ruled, Term};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of convocations (113-14, art. 35; 112-14, art. 36; 111-14, art. 38).
#[derive(Debug)]
pub struct Provisions {
    /// Days before the session by which members must be convened.
    pub notice: Ruled<Term>,
    /// What the convocation encloses.
    pub enclosures: Ruled<Enclosures>,
}

vocabulary! {
    /// How a convocation reached a member.
    pub enum Service ("service") {
        /// In writing, at the declared address.
        Written = "written",
        /// Electronically only.
        Electronic = "electronic",
        /// In both ways.
        Both = "both",
    }
}

/// What was found of a convocation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Everything is enclosed.
    Complete,
    /// Something is not.
    Incomplete {
        /// What lacks.
        missing: Vec<Enclosure>,
    },
    /// It reached the member as the law wants.
    Served,
    /// It reached the member in a way whose worth is discussed.
    ServedDoubtfully,
    /// It reached the member in a way that is worth nothing.
    NotServed,
}

/// Whether a convocation encloses what the law wants.
pub fn enclosures(enclosed: &[Enclosure], profile: &Profile) -> Verdict {
    let wanted = &profile.law.convocation.enclosures;
    let missing: Vec<Enclosure> =
        wanted.enclosures.iter().copied().filter(|wanted| !enclosed.contains(wanted)).collect();
    let finding =
        if missing.is_empty() { Finding::Complete } else { Finding::Incomplete { missing } };
    Verdict::new(verdict::Finding::Convocation(finding), &wanted.source)
}

/// Whether a convocation `served` in that way is worth one.
pub fn service(served: Service, profile: &Profile) -> Verdict {
    let source = &profile.law.convocation.notice.source;
    let reading = profile.readings.electronic_notice;
    let (finding, discussed) = match (served, reading) {
        (Service::Written | Service::Both, _) => (Finding::Served, false),
        (Service::Electronic, ElectronicNotice::Alone) => (Finding::Served, true),
        (Service::Electronic, ElectronicNotice::WithPaper) => (Finding::ServedDoubtfully, true),
        (Service::Electronic, ElectronicNotice::PaperOnly) => (Finding::NotServed, true),
    };
    let verdict = Verdict::new(verdict::Finding::Convocation(finding), source);
    if discussed { verdict.reading(Reading::ElectronicNotice(reading)) } else { verdict }
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            notice: book.find(Key::ConvocationNotice)?,
            enclosures: book.find(Key::ConvocationEnclosures)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Complete | Self::Served => Outcome::Granted,
            Self::ServedDoubtfully => Outcome::Warned,
            Self::Incomplete { .. } | Self::NotServed => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        match self {
            Self::Complete => sentence.say("convocation-complete"),
            Self::Incomplete { missing } => {
                let missing: Vec<String> =
                    missing.iter().map(|enclosure| enclosure.words(language)).collect();
                sentence.list("missing", &missing).say("convocation-incomplete")
            }
            Self::Served => sentence.say("convocation-served"),
            Self::ServedDoubtfully => sentence.say("convocation-served-doubtfully"),
            Self::NotServed => sentence.say("convocation-not-served"),
        }
    }
}
