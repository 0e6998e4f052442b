//! The convocation letter to one member.

use super::{Imprint, Letterhead, SealedPaper, Signature, Sitting, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// The written notice that convenes one member to a session, with what the law wants enclosed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Whose letter it is.
    pub letterhead: Letterhead,
    /// Number of the convocation, repeated on the slip.
    pub reference: String,
    /// « Casablanca, le 22 septembre 2026 ».
    pub place_and_date: Text,
    /// Who is convened.
    pub addressee: MemberAddress,
    /// What it is about.
    pub subject: Text,
    /// How the member is greeted.
    pub salutation: Option<Text>,
    /// The text of the convocation.
    pub paragraphs: Vec<Text>,
    /// The opening of the session first, then each other sitting.
    pub sittings: Vec<Sitting>,
    /// The agenda, the timetable, the points per sitting and their documents.
    pub enclosures: Vec<SealedPaper>,
    /// Where to read it on line, a short address.
    pub link: Option<String>,
    /// How the letter takes its leave.
    pub closing: Option<Text>,
    /// The president's signature.
    pub signature: Signature,
    /// How to acknowledge receipt.
    pub acknowledgement: Option<Text>,
    /// The articles that make the convocation due.
    pub law: Vec<Text>,
}

/// A member, and the address declared to the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberAddress {
    /// Full name, with its title.
    pub name: Text,
    /// Office in the council.
    pub office: Option<Text>,
    /// Declared address, a line break between its lines.
    pub address: Text,
}

printed_with!(Letter, Letter);
