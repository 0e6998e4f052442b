//! The attendance sheet of a sitting.

use super::{Imprint, Letterhead, Person, Signature, Sitting, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// The roll of a sitting, with a place for each member to sign, or how each was marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttendanceSheet {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Whose sheet it is.
    pub letterhead: Letterhead,
    /// Which session.
    pub session: Text,
    /// Which sitting of it.
    pub sitting: Sitting,
    /// The members in office, in the order of the roll.
    pub members: Vec<Person>,
    /// How each of them was marked when called, in the same order. Empty: each has a place to sign.
    #[serde(default)]
    pub marks: Vec<Text>,
    /// The articles it is kept under.
    pub law: Vec<Text>,
    /// Who closes the sheet.
    pub signatures: Vec<Signature>,
}

printed_with!(AttendanceSheet, Attendance);
