//! The certificate that acts were posted.

use super::{Imprint, Letterhead, SealedPaper, Signature, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// What the president certifies: which acts were posted, where, from when to when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostingCertificate {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Who certifies.
    pub letterhead: Letterhead,
    /// Number of the certificate.
    pub reference: String,
    /// « Casablanca, le 24 octobre 2026 ».
    pub place_and_date: Text,
    /// The statement, before the list.
    pub statement: Vec<Text>,
    /// What was posted.
    pub pieces: Vec<SealedPaper>,
    /// Where.
    pub place: Text,
    /// Day and hour it was put up.
    pub posted: Text,
    /// Day and hour it was taken down, if it was.
    pub withdrawn: Option<Text>,
    /// The articles that make the posting due.
    pub law: Vec<Text>,
    /// The president's signature.
    pub signature: Signature,
}

printed_with!(PostingCertificate, Certificate);
