//! Writing the council's papers: words in both languages, dates and signatures as the press wants
//! them.

use super::House;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::clock::day;
use kit::language::{self, Args};
use kit::{Bilingual, Language};
use paper::{Imprint, Signature, SignedBy, Sitting, Text};

/// The desk at which a paper is written.
#[derive(Clone, Copy)]
pub struct Stationery<'h> {
    house: &'h House,
}

impl<'h> Stationery<'h> {
    /// A desk in `house`.
    pub fn of(house: &'h House) -> Self {
        Self { house }
    }

    /// The message `key` in both languages, about what `args` says in each.
    pub fn say(self, key: &str, args: impl Fn(Language) -> Args) -> Text {
        let words = |language| self.house.messages.tell(language, key, &args(language));
        Text::both(bare(&words(Language::French)), bare(&words(Language::Arabic)))
    }

    /// The message `key` in both languages.
    pub fn word(self, key: &str) -> Text {
        self.say(key, |_| Args::none())
    }

    /// `mercredi 3 février 2027 à 09:00`, and in Arabic.
    pub fn sitting_time(self, day: Option<Date>, hour: Option<Time>) -> Text {
        let Some(day) = day else { return self.word("not-reported") };
        self.say(if hour.is_some() { "paper-day-and-hour" } else { "paper-day" }, |language| {
            Args::none()
                .text("day", language::weekday_and_date(language, day))
                .text("hour", hour.map(language::time).unwrap_or_default())
        })
    }

    /// `Casablanca, le 22 janvier 2027`, and in Arabic.
    pub fn place_and_date(self, place: &Bilingual, at: Timestamp) -> Text {
        self.say("paper-place-and-date", |language| {
            Args::none()
                .text("place", place.shown(language).to_string())
                .text("date", language::date(language, day(at)))
        })
    }

    /// A date and an hour, in both languages.
    pub fn moment(self, at: Timestamp) -> Text {
        let words = |language| language::date_and_time(language, at);
        Text::both(words(Language::French), words(Language::Arabic))
    }

    /// `1re séance, 3 février 2027`, in one language, to stand inside a sentence.
    pub fn sitting_name(self, number: u8, on: Option<Date>, language: Language) -> String {
        let tell = |key, args: &Args| self.house.messages.tell(language, key, args);
        let nth = tell("sitting-nth", &Args::none().count("count", number));
        let Some(on) = on else { return nth };
        let day = language::date(language, on);
        tell("paper-sitting-on", &Args::none().text("sitting", nth).text("day", day))
    }

    /// «1re séance», with its day, hour and place.
    pub fn sitting(
        self,
        number: u8,
        (on, hour): (Option<Date>, Option<Time>),
        place: &Bilingual,
    ) -> Sitting {
        Sitting {
            label: self.say("sitting-nth", |_| Args::none().count("count", number)),
            when: self.sitting_time(on, hour),
            place: text(place),
        }
    }

    /// An empty place for the signature of whoever holds `office`, a message key.
    pub fn by_hand(self, office: &str, name: Option<&Bilingual>) -> Signature {
        Signature { office: self.word(office), name: name.and_then(text), by: SignedBy::Hand }
    }
}

/// A text of the council, if it is written in any language. Arabic prevails where both are.
pub fn text(text: &Bilingual) -> Option<Text> {
    let half = |half: &str| (!half.is_empty()).then(|| half.to_owned());
    let written = Text::of(half(&text.fr), half(&text.ar))?;
    let both = !text.fr.is_empty() && !text.ar.is_empty();
    Some(if both { written.authentic(paper::Language::Arabic) } else { written })
}

/// The same, where only who or what it is matters: no language prevails in a name.
pub fn name(name: &Bilingual) -> Text {
    let shown = |language| name.shown(language).to_string();
    Text::both(shown(Language::French), shown(Language::Arabic))
}

/// What the file says of itself.
pub fn imprint(title: Text, identifier: String, at: Timestamp) -> Imprint {
    let day = day(at);
    let small = |number: i8| u8::try_from(number).unwrap_or(1);
    let date =
        paper::Date { year: day.year().into(), month: small(day.month()), day: small(day.day()) };
    Imprint { register: None, title, identifier, date }
}

/// A source as papers cite it.
pub fn cite(source: &law::Source) -> Text {
    Text::both(source.cite(law::Language::French), source.cite(law::Language::Arabic))
}

/// The law's sentence in both languages.
pub fn verdict(verdict: &law::Verdict) -> Text {
    Text::both(verdict.sentence(law::Language::French), verdict.sentence(law::Language::Arabic))
}

/// The press sets numbers apart by itself; the isolates of our messages are for pages.
pub fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
