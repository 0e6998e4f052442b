//! A note laid before the council: a presentation, a report, any paper that comes with a point.

use super::{Imprint, Letterhead, Signature, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// A paper that comes with a point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Whose note it is.
    pub letterhead: Letterhead,
    /// What kind of paper it is: « Note de présentation ».
    pub name: Text,
    /// Number of the point, or of the note.
    pub reference: String,
    /// « Casablanca, le 22 septembre 2026 ».
    pub place_and_date: Text,
    /// What it is about.
    pub subject: Text,
    /// What it says.
    pub paragraphs: Vec<Text>,
    /// Who answers for it.
    pub signature: Signature,
}

printed_with!(Note, Note);
