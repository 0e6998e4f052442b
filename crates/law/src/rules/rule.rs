//! One rule: what a text says, of which councils, from when to when, and how surely.

use super::key::Key;
use super::value::Value;
use crate::Language;
use crate::kind::Kind;
use crate::source::{Certainty, Source};
use crate::words;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A rule as `rules/*.toml` holds it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rule {
    /// What it is about.
    pub key: Key,
    /// The councils it governs.
    pub kinds: Vec<Kind>,
    /// The entries of the register of rules that it puts in force.
    pub register: Vec<String>,
    /// What it sets, in the shape that the key takes.
    pub value: Value,
    /// Where it stands.
    pub source: Source,
    /// The first day it is in force.
    pub since: Date,
    /// The first day it is no longer.
    pub until: Option<Date>,
    /// How surely it is known.
    pub certainty: Certainty,
    /// The file it was read from.
    pub file: String,
    pub(super) french: String,
    pub(super) arabic: String,
}

/// A value of the law, together with where it stands: what verdicts are made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruled<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub source: Source,
    /// How surely it is known.
    pub certainty: Certainty,
}

impl Rule {
    /// Whether it is in force on `date`.
    pub fn in_force(&self, date: Date) -> bool {
        self.since <= date && self.until.is_none_or(|until| date < until)
    }

    /// Whether it governs `kind`.
    pub fn governs(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    /// The rule in one sentence, as its file words it.
    pub fn sentence(&self, language: Language) -> String {
        let written = match language {
            Language::Arabic => &self.arabic,
            Language::French => &self.french,
        };
        words::typeset(language, written)
    }
}
