//! The slip that carries acts to the authority, and its receipt.

use super::{Imprint, Letterhead, SealedPaper, Signature, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// The list of acts handed to the authority, with the receipt it gives back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransmissionSlip {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Who sends.
    pub letterhead: Letterhead,
    /// Number of the slip.
    pub reference: String,
    /// « Casablanca, le 15 octobre 2026 ».
    pub place_and_date: Text,
    /// To whom, a line break between its lines.
    pub recipient: Text,
    /// What it is about.
    pub subject: Text,
    /// What the authority is told.
    pub paragraphs: Vec<Text>,
    /// What is handed over.
    pub pieces: Vec<SealedPaper>,
    /// The articles that make the transmission due, and their delays.
    pub law: Vec<Text>,
    /// The president's signature.
    pub signature: Signature,
    /// The receipt at the foot.
    pub receipt: Receipt,
}

/// The receipt of a transmission; day, hour, name and stamp are put by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Its number, if the authority gave it already.
    pub number: Option<String>,
    /// What is acknowledged.
    pub text: Vec<Text>,
}

printed_with!(TransmissionSlip, Transmission);
