//! A rule as a reader meets it, whether a function computes it or it is only listed.

use super::noted::Noted;
use super::rule::Rule;
use super::theme::Theme;
use crate::Language;
use crate::kind::Kind;
use crate::source::{Certainty, Source};
use jiff::civil::Date;

/// A rule of one kind of council.
#[derive(Debug, Clone, Copy)]
pub enum Entry<'l> {
    /// A function computes it.
    Typed(&'l Rule),
    /// It is listed, with where it stands for this kind of council.
    Listed(&'l Noted, &'l Source),
}

impl<'l> Entry<'l> {
    /// `noted`, of the councils of `kind`.
    pub(super) fn listed(noted: &'l Noted, kind: Kind) -> Option<Self> {
        noted.sources.get(&kind).map(|source| Self::Listed(noted, source))
    }

    /// The name it goes by in addresses and lists: its key, or its entry in the register.
    pub fn id(self) -> &'l str {
        match self {
            Self::Typed(rule) => rule.key.name(),
            Self::Listed(noted, _) => &noted.register,
        }
    }

    /// Whether it goes by the name `id`, or puts the entry `id` of the register in force.
    pub fn answers_to(self, id: &str) -> bool {
        match self {
            Self::Typed(rule) => {
                rule.key.name() == id || rule.register.iter().any(|entry| entry == id)
            }
            Self::Listed(noted, _) => noted.register == id,
        }
    }

    /// The entries of the register that it puts in force.
    pub fn register(self) -> &'l [String] {
        match self {
            Self::Typed(rule) => &rule.register,
            Self::Listed(noted, _) => std::slice::from_ref(&noted.register),
        }
    }

    /// What it is about, where it has a title.
    pub fn title(self, language: Language) -> Option<String> {
        match self {
            Self::Typed(rule) => Some(rule.key.words(language)),
            Self::Listed(..) => None,
        }
    }

    /// What it belongs with.
    pub fn theme(self) -> Theme {
        match self {
            Self::Typed(rule) => Theme::of(&rule.file),
            Self::Listed(noted, _) => Theme::of(&noted.file),
        }
    }

    /// The rule in one sentence.
    pub fn sentence(self, language: Language) -> String {
        match self {
            Self::Typed(rule) => rule.sentence(language),
            Self::Listed(noted, _) => noted.sentence(language),
        }
    }

    /// What it sets, with its unit.
    pub fn value(self, language: Language) -> String {
        match self {
            Self::Typed(rule) => rule.value.words(language),
            Self::Listed(noted, _) => noted.value(language),
        }
    }

    /// Where it stands.
    pub fn source(self) -> &'l Source {
        match self {
            Self::Typed(rule) => &rule.source,
            Self::Listed(_, source) => source,
        }
    }

    /// How surely it is known.
    pub fn certainty(self) -> Certainty {
        match self {
            Self::Typed(rule) => rule.certainty,
            Self::Listed(noted, _) => noted.certainty,
        }
    }

    /// The first day it is in force.
    pub fn since(self) -> Date {
        match self {
            Self::Typed(rule) => rule.since,
            Self::Listed(noted, _) => noted.since,
        }
    }

    /// Whether the application computes it or works that way.
    pub fn is_in_use(self) -> bool {
        match self {
            Self::Typed(_) => true,
            Self::Listed(noted, _) => noted.observed,
        }
    }
}
