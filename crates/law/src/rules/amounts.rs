//! The shapes of rules that count people, commissions and sessions, and set no time.

use super::share::Fraction;
use super::value::Value;
use crate::Language;
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// A count: `{ number = 5 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// How many.
    pub number: u32,
}

/// Neither too few nor too many: `{ at-least = 2, at-most = 5 }`, or only one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Between {
    /// The fewest, where the text sets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u32>,
    /// The most, where the text sets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u32>,
}

/// At least a fraction of a whole that the rule names: `{ at-least = "1/3" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Portion {
    /// The fraction that suffices.
    pub at_least: Fraction,
}

/// Vice-presidents by the size of the council: `{ by-seats = [[13, 3], [15, 4]], above = 10 }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct VicePresidents {
    /// Up to so many seats, so many vice-presidents; in rising order.
    pub by_seats: Vec<(u32, u32)>,
    /// Their number above the last bracket.
    pub above: u32,
}

vocabulary! {
    /// What the permanent commissions of a council must look after, by name (113-14, art. 25 and
    /// 224; 112-14, art. 26; 111-14, art. 28).
    pub enum Field ("field") {
        /// Budget, finance and programming.
        Budget = "budget",
        /// Public services.
        PublicServices = "public-services",
        /// Rural and urban development, investment, water, energy and environment.
        Development = "development",
        /// Social affairs and family.
        SocialAffairs = "social-affairs",
        /// Economic, social, cultural and environmental development.
        RegionalDevelopment = "regional-development",
        /// Spatial planning.
        SpatialPlanning = "spatial-planning",
        /// Finance and economy.
        Finance = "finance",
        /// Social and cultural affairs.
        SocialAndCulture = "social-and-culture",
        /// Town planning and environment.
        TownPlanning = "town-planning",
    }
}

/// Fields of permanent commissions: `{ fields = ["budget", "public-services"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// Each of which some commission must look after.
    pub fields: Vec<Field>,
}

impl Portion {
    /// The smallest number that is at least the fraction of `whole`.
    pub fn required(self, whole: u32) -> u32 {
        self.at_least.rounded_up(whole)
    }
}

impl VicePresidents {
    /// How many a council of `seats` has.
    pub fn of(&self, seats: u32) -> u32 {
        let bracket = self.by_seats.iter().find(|(up_to, _)| seats <= *up_to);
        bracket.map_or(self.above, |(_, number)| *number)
    }
}

impl Number {
    /// «5».
    pub(super) fn words(self, language: Language) -> String {
        Sentence::new(language).number("number", self.number).say("amount-number")
    }
}

impl Between {
    /// «2 à 5», «3 au moins», «3 au plus».
    pub(super) fn words(self, language: Language) -> String {
        let (least, most) = (self.at_least.unwrap_or(0), self.at_most.unwrap_or(0));
        let key = match (self.at_least, self.at_most) {
            (Some(_), Some(_)) => "amount-between",
            (_, None) => "amount-at-least",
            (None, Some(_)) => "amount-at-most",
        };
        Sentence::new(language).number("least", least).number("most", most).say(key)
    }

    /// Refused where it holds nothing, or nothing can hold to it.
    pub(super) fn check(self) -> Result<(), String> {
        match (self.at_least, self.at_most) {
            (None, None) => Err("neither a fewest nor a most".to_owned()),
            (Some(least), Some(most)) if least > most => Err(format!("from {least} to {most}")),
            _ => Ok(()),
        }
    }
}

impl Portion {
    /// «1/3 au moins».
    pub(super) fn words(self, language: Language) -> String {
        Sentence::new(language)
            .reference("fraction", &String::from(self.at_least))
            .say("amount-portion")
    }
}

impl VicePresidents {
    /// «jusqu’à 13 sièges, 3 ; …».
    pub(super) fn words(&self, language: Language) -> String {
        let row = |key, seats, number| {
            Sentence::new(language).number("seats", seats).number("number", number).say(key)
        };
        let last = self.by_seats.last().map_or(0, |(seats, _)| *seats);
        let rows = self.by_seats.iter().map(|(seats, number)| row("ranks-up-to", *seats, *number));
        let rows: Vec<String> = rows.chain([row("ranks-above", last, self.above)]).collect();
        rows.join(&Sentence::new(language).say("semicolon"))
    }
}

impl Fields {
    /// «budget…, services publics».
    pub(super) fn words(&self, language: Language) -> String {
        let items: Vec<String> = self.fields.iter().map(|field| field.words(language)).collect();
        Sentence::new(language).list("items", &items).say("list")
    }
}

/// What [`Value::words`] says of the shapes of this file.
pub(super) fn words(value: &Value, language: Language) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.words(language)),
        Value::Between(between) => Some(between.words(language)),
        Value::Portion(portion) => Some(portion.words(language)),
        Value::VicePresidents(ranks) => Some(ranks.words(language)),
        Value::Fields(fields) => Some(fields.words(language)),
        _ => None,
    }
}
