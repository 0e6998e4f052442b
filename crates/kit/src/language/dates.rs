//! Dates, hours and numbers as Morocco writes them, from ICU data: `ar-MA` and `fr-MA`, whose
//! digits are the Western ones.

use super::Language;
use crate::clock::in_morocco;
use icu_calendar::{Date as IcuDate, Iso};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{MD, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::{Locale, locale};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// `3 février 2027`, `3 فبراير 2027`.
pub fn date(language: Language, day: Date) -> String {
    first_of_month(language, day, write(SPEECH.of(language).long.as_ref(), day))
}

/// `mercredi 3 février 2027`, `الأربعاء، 3 فبراير 2027`.
pub fn weekday_and_date(language: Language, day: Date) -> String {
    first_of_month(language, day, write_week(SPEECH.of(language).week.as_ref(), day))
}

/// `3 févr. 2027`, for tables.
pub fn date_short(language: Language, day: Date) -> String {
    first_of_month(language, day, write(SPEECH.of(language).medium.as_ref(), day))
}

/// `11 janvier`, `11 يناير`.
pub fn day_of_year(language: Language, day: Date) -> String {
    let written = match (&SPEECH.of(language).day_of_year, icu(day)) {
        (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
        _ => day.to_string(),
    };
    first_of_month(language, day, written)
}

/// `09:00`.
pub fn time(at: Time) -> String {
    at.strftime("%H:%M").to_string()
}

/// A date and an hour on the clocks of Morocco.
pub fn date_and_time(language: Language, at: Timestamp) -> String {
    let there = in_morocco(at);
    let (day, hour) = (date_short(language, there.date()), time(there.time()));
    match language {
        Language::Arabic => format!("{day} على الساعة {hour}"),
        Language::French => format!("{day} à {hour}"),
    }
}

/// `3.215.935`, as CLDR groups digits in Morocco.
pub fn number(language: Language, number: i64) -> String {
    match &SPEECH.of(language).number {
        Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
        None => number.to_string(),
    }
}

/// A key that sorts like the language's dictionary on both engines: names in Arabic, then in
/// French, hexadecimal so that every collation agrees.
pub fn sort_key(text: &str) -> String {
    let mut key = Vec::new();
    if let Some(collator) = &SPEECH.collator {
        let _ = collator.write_sort_key_to(text, &mut key);
    }
    key.iter().fold(String::with_capacity(key.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// French says «1er», never «1».
fn first_of_month(language: Language, day: Date, text: String) -> String {
    if language == Language::French && day.day() == 1 {
        text.replacen("1 ", "1er ", 1)
    } else {
        text
    }
}

fn write(formatter: Option<&DateTimeFormatter<YMD>>, day: Date) -> String {
    match (formatter, icu(day)) {
        (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
        _ => day.to_string(),
    }
}

fn write_week(formatter: Option<&DateTimeFormatter<YMDE>>, day: Date) -> String {
    match (formatter, icu(day)) {
        (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
        _ => day.to_string(),
    }
}

fn icu(day: Date) -> Option<IcuDate<Iso>> {
    let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    IcuDate::try_new_iso(i32::from(day.year()), month, of_month).ok()
}

/// How one language writes.
struct Speech {
    long: Option<DateTimeFormatter<YMD>>,
    medium: Option<DateTimeFormatter<YMD>>,
    week: Option<DateTimeFormatter<YMDE>>,
    day_of_year: Option<DateTimeFormatter<MD>>,
    number: Option<DecimalFormatter>,
}

impl Speech {
    fn new(locale: &Locale) -> Self {
        Self {
            long: DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).ok(),
            medium: DateTimeFormatter::try_new(locale.clone().into(), YMD::medium()).ok(),
            week: DateTimeFormatter::try_new(locale.clone().into(), YMDE::long()).ok(),
            day_of_year: DateTimeFormatter::try_new(locale.clone().into(), MD::long()).ok(),
            number: DecimalFormatter::try_new(
                locale.clone().into(),
                DecimalFormatterOptions::default(),
            )
            .ok(),
        }
    }
}

struct Both {
    arabic: Speech,
    french: Speech,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Both {
    fn of(&self, language: Language) -> &Speech {
        match language {
            Language::Arabic => &self.arabic,
            Language::French => &self.french,
        }
    }
}

/// Constant data, read once. Plain `ar` would write other months and other digits.
static SPEECH: LazyLock<Both> = LazyLock::new(|| Both {
    arabic: Speech::new(&locale!("ar-MA")),
    french: Speech::new(&locale!("fr-MA")),
    collator: Collator::try_new(locale!("ar").into(), CollatorOptions::default()).ok(),
});
