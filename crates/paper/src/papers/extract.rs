//! A deliberation, as extracted from the register.

use super::{Imprint, Letterhead, Signature, Tally, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// A deliberation of the council (مقرر), with the vote that made it and the signatures it bears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extract {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Whose deliberation it is.
    pub letterhead: Letterhead,
    /// Its number in the register.
    pub number: String,
    /// What it is about.
    pub title: Text,
    /// The session and the sitting it was taken in.
    pub session: Text,
    /// What the council went by: « Vu… / بناء على… ».
    pub considerations: Vec<Text>,
    /// « Le conseil …, après en avoir délibéré, décide : ».
    pub formula: Option<Text>,
    /// What it decided.
    pub articles: Vec<Article>,
    /// The counts of the vote.
    pub tally: Option<Tally>,
    /// The outcome in a sentence.
    pub result: Option<Text>,
    /// The president and the secretary of the council.
    pub signatures: Vec<Signature>,
}

/// An article of a deliberation, or a paragraph of one that has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// « Article premier / المادة الأولى ».
    pub label: Option<Text>,
    /// Its paragraphs. Those that name their authentic language make the page say which prevails.
    pub text: Vec<Text>,
}

printed_with!(Extract, Extract);
