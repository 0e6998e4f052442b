//! Who signs a paper, and how.

use crate::Text;
use serde::{Deserialize, Serialize};

/// The place of one signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// In which office.
    pub office: Text,
    /// By whom; left to be written by hand when nobody is named.
    pub name: Option<Text>,
    /// By hand, or already done electronically.
    pub by: SignedBy,
}

/// How a signature is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignedBy {
    /// By hand: the page leaves an empty place.
    Hand,
    /// Electronically: the page says what kind of signature it is, when, and over what.
    Electronic(ElectronicSignature),
}

/// An electronic signature, called what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElectronicSignature {
    /// What the law makes of it.
    pub level: SignatureLevel,
    /// When it was given.
    pub time: Text,
    /// SHA-256 of the text that was signed, 64 hexadecimal digits.
    pub sha256: String,
}

/// The three kinds of electronic signature of law 43-20 on trust services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureLevel {
    /// Simple.
    Simple,
    /// Advanced.
    Advanced,
    /// Qualified.
    Qualified,
}
