//! Values of the rules on how an agenda is made: at least a part of a whole, hours, who may ask.

use super::share::Fraction;
use crate::Language;
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Whose number a part is taken of.
    pub enum Whole ("whole") {
        /// The members of the council (أعضاء المجلس).
        Members = "members",
    }
}

vocabulary! {
    /// How members ask for something.
    pub enum Asker ("asker") {
        /// One member alone.
        Member = "member",
        /// Several members together.
        Members = "members",
        /// A group (فريق).
        Group = "group",
    }
}

vocabulary! {
    /// On whose initiative an extraordinary session is held.
    pub enum Initiative ("initiative") {
        /// The president.
        President = "president",
        /// A third of the members, by a request that the president answers.
        Third = "third",
        /// The absolute majority of the members: the session is of right.
        Majority = "majority",
        /// The governor or the wali.
        Authority = "authority",
    }
}

/// At least a fraction of a whole: `{ at-least = "1/2", of = "members" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Part {
    /// The fraction that suffices.
    pub at_least: Fraction,
    /// The whole.
    pub of: Whole,
}

/// A number of hours: `{ hours = 48 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// How many.
    pub hours: u16,
}

/// A number of sittings of each session: `{ sittings = 1 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PerSession {
    /// How many.
    pub sittings: u32,
}

/// Who may ask: `{ askers = ["member", "group"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Askers {
    /// All of them.
    pub askers: Vec<Asker>,
}

/// Who has a session held: `{ who = ["president", "third"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Initiatives {
    /// All of them.
    pub who: Vec<Initiative>,
}

impl Part {
    /// The smallest number that suffices, of `whole`.
    pub fn required(self, whole: u32) -> u32 {
        self.at_least.at_least_of(whole)
    }

    /// «la moitié au moins des membres du conseil».
    pub(super) fn words(self, language: Language) -> String {
        let sentence = Sentence::new(language).text("whole", &self.of.words(language));
        if self.at_least == Fraction::HALF {
            return sentence.say("part-half");
        }
        sentence.reference("fraction", &String::from(self.at_least)).say("part")
    }
}

impl Hours {
    /// «48 heures».
    pub fn words(self, language: Language) -> String {
        Sentence::new(language).number("hours", self.hours.into()).say("hours")
    }
}

impl PerSession {
    /// «une séance par session».
    pub(super) fn words(self, language: Language) -> String {
        Sentence::new(language).number("sittings", self.sittings).say("sittings-per-session")
    }
}
