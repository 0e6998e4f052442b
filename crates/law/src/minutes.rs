//! What is written after a session, who signs it, and who must have it.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Fault, Key, Ruled, Signatories, Signatory, Term};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of minutes, registers and posting (113-14, art. 47, 67, 116, 230 and 273;
/// 112-14, art. 48, 68, 107 and 217; 111-14, art. 50, 70, 113 and 247).
#[derive(Debug)]
pub struct Provisions {
    /// Who signs.
    pub signatories: Ruled<Signatories>,
    /// Days after the closing to send the authority the register of attendance.
    pub attendance_register: Option<Ruled<Term>>,
    /// Days after the closing to send the authority the minutes and the deliberations.
    pub to_authority: Option<Ruled<Term>>,
    /// Days after it is delivered to send the authority an individual decision on town planning.
    pub planning: Option<Ruled<Term>>,
    /// Days that the president of the commune has, from receipt, to pass on those of an
    /// arrondissement; the arrondissement itself is given no time limit.
    pub relayed: Option<Ruled<Term>>,
    /// Days after the closing to give each member a copy of the minutes.
    pub to_members: Ruled<Term>,
    /// Days to post the deliberations at the seat.
    pub posting: Ruled<Term>,
}

/// What was found of the signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Everybody who must has signed.
    Signed,
    /// Somebody has not.
    Unsigned {
        /// Who.
        missing: Vec<Signatory>,
    },
}

/// Whether a document is signed by all who must.
pub fn signatures(signed: &[Signatory], profile: &Profile) -> Verdict {
    let wanted = &profile.law.minutes.signatories;
    let missing: Vec<Signatory> =
        wanted.signatories.iter().copied().filter(|wanted| !signed.contains(wanted)).collect();
    let finding = if missing.is_empty() { Finding::Signed } else { Finding::Unsigned { missing } };
    Verdict::new(verdict::Finding::Minutes(finding), &wanted.source)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let direct = [Kind::Commune, Kind::Prefecture, Kind::Region];
        Ok(Self {
            signatories: book.find(Key::Signatories)?,
            attendance_register: book.find_for(&direct, Key::AttendanceRegister)?,
            to_authority: book.find_for(&direct, Key::MinutesToAuthority)?,
            planning: book.find_for(&[Kind::Commune], Key::PlanningToAuthority)?,
            relayed: book.find_for(&[Kind::Arrondissement], Key::MinutesRelayed)?,
            to_members: book.find(Key::MinutesToMembers)?,
            posting: book.find(Key::Posting)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Signed => Outcome::Granted,
            Self::Unsigned { .. } => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        match self {
            Self::Signed => sentence.say("minutes-signed"),
            Self::Unsigned { missing } => {
                let missing: Vec<String> =
                    missing.iter().map(|signatory| signatory.words(language)).collect();
                sentence.list("missing", &missing).say("minutes-unsigned")
            }
        }
    }
}
