//! Public holidays of the public sector (decree 2-77-169 and its amendments).
//!
//! Fixed days come back every year. Days of the moon are announced by the ministry of Habous after
//! observation: those held here are the press's announcements and estimates, which an
//! administrator confirms, moves, or completes with days that the head of government grants.

use crate::rules::{Fault, Problem, YearDay, read};
use crate::{Language, words};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

vocabulary! {
    /// How surely the date of a holiday is known.
    pub enum Confidence ("confidence") {
        /// Written in a text.
        Text = "text",
        /// Officially announced, as confirmed by an administrator.
        Official = "official",
        /// Announced or forecast by the press.
        Press = "press",
        /// Astronomical estimate, right to within a day.
        Estimate = "estimate",
    }
}

/// When a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Each year on that day.
    Yearly {
        /// The day.
        on: YearDay,
        /// The first year; before it the day was worked.
        since: Option<i16>,
    },
    /// Once, from that date.
    Once(Date),
}

/// A holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// When it falls.
    pub when: When,
    /// How many days it lasts.
    pub days: u8,
    /// Its name in French.
    pub fr: String,
    /// Its name in Arabic.
    pub ar: String,
    /// How surely its date is known.
    pub confidence: Confidence,
}

/// The holidays of a council.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holidays {
    entries: Vec<Holiday>,
}

static SEED: LazyLock<Holidays> = LazyLock::new(|| {
    Holidays::read("rules/holidays.toml", include_str!("../rules/holidays.toml"))
        .unwrap_or_else(|fault| panic!("{fault}"))
});

impl Holidays {
    /// The holidays in `entries`.
    pub fn new(entries: Vec<Holiday>) -> Self {
        Self { entries }
    }

    /// The holidays to start from: every fixed day, and the days of the moon known so far.
    pub fn seed() -> &'static Holidays {
        &SEED
    }

    /// Reads a file such as `rules/holidays.toml`.
    ///
    /// # Errors
    /// A [`Fault`] if the file is not a list of holidays, or holds a day no year has.
    pub fn read(file: &str, text: &str) -> Result<Self, Fault> {
        let fault =
            |key: &str, problem| Fault { file: file.to_owned(), key: key.to_owned(), problem };
        let written: File = toml::from_str(text)
            .map_err(|wrong| fault("holidays", Problem::Syntax(wrong.to_string())))?;
        let fixed = written.fixed.into_iter().map(Fixed::holiday);
        let moon = written.moon.into_iter().map(Moon::holiday);
        let entries: Vec<Holiday> = fixed.chain(moon).collect();
        match entries.iter().find(|holiday| holiday.days == 0 || holiday.is_nowhere()) {
            Some(wrong) => Err(fault(&wrong.fr, Problem::Value("no such day".to_owned()))),
            None => Ok(Self { entries }),
        }
    }

    /// Every holiday held.
    pub fn entries(&self) -> &[Holiday] {
        &self.entries
    }

    /// The holiday that `date` is part of, if any.
    pub fn on(&self, date: Date) -> Option<&Holiday> {
        self.entries.iter().find(|holiday| holiday.covers(date))
    }

    /// Whether any day of the moon is known for `year`. If none is, working days counted in that
    /// year are too many, and a page must say so.
    pub fn know_the_moon_of(&self, year: i16) -> bool {
        self.entries
            .iter()
            .any(|holiday| matches!(holiday.when, When::Once(date) if date.year() == year))
    }
}

impl Holiday {
    /// Its name in `language`.
    pub fn name(&self, language: Language) -> String {
        match language {
            Language::Arabic => self.ar.clone(),
            Language::French => words::typeset(language, &self.fr),
        }
    }

    fn covers(&self, date: Date) -> bool {
        (0..i64::from(self.days)).any(|day| self.begins(date.saturating_sub(day.days())))
    }

    fn begins(&self, date: Date) -> bool {
        match self.when {
            When::Once(first) => first == date,
            When::Yearly { on, since } => {
                (on.month, on.day) == (date.month(), date.day())
                    && since.is_none_or(|since| since <= date.year())
            }
        }
    }

    fn is_nowhere(&self) -> bool {
        const LEAP_YEAR: i16 = 2024;
        match self.when {
            When::Once(_) => false,
            When::Yearly { on, .. } => Date::new(LEAP_YEAR, on.month, on.day).is_err(),
        }
    }
}

/// `rules/holidays.toml`, as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    fixed: Vec<Fixed>,
    moon: Vec<Moon>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixed {
    on: YearDay,
    since: Option<i16>,
    fr: String,
    ar: String,
    confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Moon {
    #[serde(deserialize_with = "read::date")]
    on: Date,
    days: u8,
    fr: String,
    ar: String,
    confidence: Confidence,
}

impl Fixed {
    fn holiday(self) -> Holiday {
        let Self { on, since, fr, ar, confidence } = self;
        Holiday { when: When::Yearly { on, since }, days: 1, fr, ar, confidence }
    }
}

impl Moon {
    fn holiday(self) -> Holiday {
        let Self { on, days, fr, ar, confidence } = self;
        Holiday { when: When::Once(on), days, fr, ar, confidence }
    }
}
