//! The value of a rule in words, for the page that lays the law in use before its readers.

use super::amounts;
use super::share::{Fraction, Share};
use super::value::{
    Brackets, Councillors, Count, MonthTerm, Opening, SeatSteps, SessionMonths, Term, Value,
    Window, YearDay,
};
use crate::Language;
use crate::words::{self, Sentence};

impl Value {
    /// The value with its unit: «15 jours ouvrables», «أكثر من نصف الأعضاء المزاولين مهامهم».
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Term(term) => term.words(language),
            Self::MonthTerm(term) => term.words(language),
            Self::Window(window) => window.words(language),
            Self::SessionMonths(written) => written.words(language),
            Self::Opening(opening) => opening.words(language),
            Self::Share(share) => share.words(language),
            Self::Part(part) => part.words(language),
            Self::Hours(hours) => hours.words(language),
            Self::PerSession(number) => number.words(language),
            Self::Askers(list) => join(language, &list.askers, |item| item.words(language)),
            Self::Initiatives(list) => join(language, &list.who, |item| item.words(language)),
            Self::Subjects(list) => join(language, &list.subjects, |item| item.words(language)),
            Self::Sessions(list) => join(language, &list.sessions, |item| item.words(language)),
            Self::Enclosures(list) => join(language, &list.enclosures, |item| item.words(language)),
            Self::Signatories(list) => {
                join(language, &list.signatories, |item| item.words(language))
            }
            Self::Exclusions(list) => join(language, &list.exclusions, |item| item.words(language)),
            Self::Weekdays(list) => join(language, &list.weekdays, |item| item.words(language)),
            Self::YearDay(day) => day.words(language),
            Self::Brackets(brackets) => brackets.words(language),
            Self::SeatSteps(steps) => steps.words(language),
            Self::Councillors(councillors) => councillors.words(language),
            Self::Principle(principle) => principle.words(language),
            amount => amounts::words(amount, language).unwrap_or_default(),
        }
    }
}

impl Term {
    /// «10 jours», «15 jours ouvrables».
    pub fn words(self, language: Language) -> String {
        let sentence = Sentence::new(language).number("days", self.days.into());
        match self.count {
            Count::Calendar => sentence.say("days"),
            Count::Working => sentence.say("working-days"),
        }
    }
}

impl MonthTerm {
    /// «un mois», «شهر واحد».
    pub fn words(self, language: Language) -> String {
        Sentence::new(language).number("months", self.months.into()).say("months")
    }
}

impl Window {
    /// «3 à 5 jours».
    pub fn words(self, language: Language) -> String {
        let to = Term { days: self.to, count: self.count }.words(language);
        Sentence::new(language).number("from", self.from.into()).text("to", &to).say("between-days")
    }
}

impl YearDay {
    /// «15 novembre».
    pub fn words(self, language: Language) -> String {
        Sentence::new(language)
            .number("day", self.day.unsigned_abs().into())
            .text("month", &words::month_in_words(language, self.month))
            .say("year-day")
    }
}

impl SessionMonths {
    fn words(&self, language: Language) -> String {
        join(language, &self.months, |month| words::month_in_words(language, *month))
    }
}

impl Opening {
    fn words(self, language: Language) -> String {
        let sentence = Sentence::new(language);
        match self {
            Self::FirstDays(days) => {
                sentence.number("days", days.unsigned_abs().into()).say("opening-first-days")
            }
            Self::NthWeekday { nth, weekday } => sentence
                .number("nth", nth.unsigned_abs().into())
                .text("weekday", &weekday.words(language))
                .say("opening-nth-weekday"),
            Self::AnyDay => sentence.say("opening-any-day"),
        }
    }
}

impl Share {
    fn words(self, language: Language) -> String {
        let sentence = Sentence::new(language).text("base", &self.of.words(language));
        if self.more_than == Fraction::HALF {
            return sentence.say("share-half");
        }
        sentence.reference("fraction", &String::from(self.more_than)).say("share")
    }
}

impl Brackets {
    fn words(&self, language: Language) -> String {
        let bracket = |key, population, seats: u32| {
            Sentence::new(language)
                .text("population", &words::grouped(language, population))
                .number("seats", seats)
                .say(key)
        };
        let last = self.brackets.last().map_or(0, |(population, _)| *population);
        let rows =
            self.brackets.iter().map(|(up_to, seats)| bracket("seats-up-to", *up_to, *seats));
        let rows: Vec<String> = rows.chain([bracket("seats-above", last, self.above)]).collect();
        rows.join(&Sentence::new(language).say("semicolon"))
    }
}

impl SeatSteps {
    fn words(self, language: Language) -> String {
        Sentence::new(language)
            .number("seats", self.seats)
            .text("population", &words::grouped(language, self.up_to))
            .number("more", self.more)
            .text("per", &words::grouped(language, self.per))
            .number("at-most", self.at_most)
            .say("seats-by-steps")
    }
}

impl Councillors {
    fn words(self, language: Language) -> String {
        Sentence::new(language)
            .number("per-communal", self.per_communal)
            .number("at-least", self.at_least)
            .number("at-most", self.at_most)
            .say("seats-of-arrondissement")
    }
}

fn join<T>(language: Language, items: &[T], words: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(words).collect();
    Sentence::new(language).list("items", &items).say("list")
}
