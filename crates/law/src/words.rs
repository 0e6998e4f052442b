//! The words of `words/`, and how a sentence is put together.
//!
//! `ar.names.ftl` and `fr.names.ftl` say what things are called, `ar.ftl` and `fr.ftl` what is said of
//! them.

use crate::Language;
use crate::rules::Weekday;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// The messages in Arabic.
pub(crate) const ARABIC: &str =
    concat!(include_str!("../words/ar.names.ftl"), include_str!("../words/ar.ftl"));

/// The messages in French.
pub(crate) const FRENCH: &str =
    concat!(include_str!("../words/fr.names.ftl"), include_str!("../words/fr.ftl"));

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 2]> = LazyLock::new(|| {
    [(Language::Arabic, ARABIC), (Language::French, FRENCH)].map(|(language, text)| {
        bundle(language, text)
            .unwrap_or_else(|fault| panic!("words/{}.*: {fault}", language.name()))
    })
});

/// A sentence in the making: a language, and what its message will be filled with.
pub(crate) struct Sentence {
    language: Language,
    fillings: FluentArgs<'static>,
}

impl Sentence {
    /// A sentence with nothing in it yet.
    pub(crate) fn new(language: Language) -> Self {
        Self { language, fillings: FluentArgs::new() }
    }

    /// The language it is said in.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Fills `name` with a count, which chooses the plural.
    pub(crate) fn number(mut self, name: &'static str, number: u32) -> Self {
        self.fillings.set(name, FluentValue::from(number));
        self
    }

    /// Fills `name` with words already in the right language.
    pub(crate) fn text(mut self, name: &'static str, text: &str) -> Self {
        self.fillings.set(name, FluentValue::from(text.to_owned()));
        self
    }

    /// Fills `name` with a number or a reference that must never be reordered.
    pub(crate) fn reference(self, name: &'static str, reference: &str) -> Self {
        let isolated = isolate(self.language, reference);
        self.text(name, &isolated)
    }

    /// Fills `name` with a date: «mercredi 3 février 2027», «الأربعاء 3 فبراير 2027».
    pub(crate) fn date(self, name: &'static str, date: Date) -> Self {
        let words = date_in_words(self.language, date);
        self.text(name, &words)
    }

    /// Fills `name` with a list: «le président et le secrétaire».
    pub(crate) fn list(self, name: &'static str, items: &[String]) -> Self {
        let words = enumerate(self.language, items);
        self.text(name, &words)
    }

    /// The message `key`, filled. A key that nobody wrote is said as it is, which the tests refuse.
    pub(crate) fn say(self, key: &str) -> String {
        let [arabic, french] = &*BUNDLES;
        let bundle = match self.language {
            Language::Arabic => arabic,
            Language::French => french,
        };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let said = bundle.format_pattern(pattern, Some(&self.fillings), &mut Vec::new());
        typeset(self.language, &said)
    }
}

/// Gives a French text its spaces: unbreakable before and inside the double signs.
pub(crate) fn typeset(language: Language, text: &str) -> String {
    match language {
        Language::Arabic => text.to_owned(),
        Language::French => text
            .replace(" :", "\u{a0}:")
            .replace("« ", "«\u{a0}")
            .replace(" »", "\u{a0}»")
            .replace(" ;", "\u{202f};")
            .replace(" ?", "\u{202f}?")
            .replace(" !", "\u{202f}!"),
    }
}

/// Wraps a hyphenated or slashed reference so that Arabic text around it does not turn it round.
pub(crate) fn isolate(language: Language, reference: &str) -> String {
    match language {
        Language::Arabic if reference.contains(['-', '/']) => {
            format!("\u{2066}{reference}\u{2069}")
        }
        Language::Arabic | Language::French => reference.to_owned(),
    }
}

fn date_in_words(language: Language, date: Date) -> String {
    Sentence::new(language)
        .text("weekday", &Weekday::of(date).words(language))
        .number("day", date.day().unsigned_abs().into())
        .text("month", &month_in_words(language, date.month()))
        .text("year", &date.year().to_string())
        .say("date")
}

/// The name of a month, 1 to 12: «février», «فبراير».
pub(crate) fn month_in_words(language: Language, month: i8) -> String {
    Sentence::new(language).say(&format!("month-{month}"))
}

/// A number of inhabitants or of dirhams, its thousands set apart: «12 500», «12.500».
pub(crate) fn grouped(language: Language, number: impl Into<u64>) -> String {
    let mark = match language {
        Language::Arabic => '.',
        Language::French => '\u{202f}',
    };
    let digits = number.into().to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

fn enumerate(language: Language, items: &[String]) -> String {
    let join = |key, rest: String, last: &str| {
        Sentence::new(language).text("rest", &rest).text("last", last).say(key)
    };
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first, middle @ .., last] => {
            let rest =
                middle.iter().fold(first.clone(), |rest, item| join("list-next", rest, item));
            join("list-last", rest, last)
        }
    }
}

fn bundle(language: Language, text: &str) -> Result<Bundle, String> {
    let tag: LanguageIdentifier =
        language.name().parse().map_err(|fault| format!("no such language: {fault}"))?;
    let resource = FluentResource::try_new(text.to_owned())
        .map_err(|(_, faults)| format!("malformed: {faults:?}"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.add_function("PLURAL", plural).map_err(|fault| format!("no plural: {fault}"))?;
    bundle.add_resource(resource).map_err(|faults| format!("said twice: {faults:?}"))?;
    Ok(bundle)
}

/// `PLURAL($n)`: the plural category of a count in Arabic, as CLDR has it.
///
/// The plural rules that come with Fluent forget that Arabic looks at the last two digits: they
/// would have 131 members counted like 100.
fn plural<'a>(arguments: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = arguments.first() else { return FluentValue::Error };
    let Ok(number) = number.as_string().parse::<u32>() else { return FluentValue::Error };
    FluentValue::from(match (number, number % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..) => "many",
        (_, 0..=2) => "other",
    })
}
