//! What the tables share: the law of a council, dates written with their weekday, and a ledger of
//! what the law says against what the code answers.

use jiff::civil::Date;
use law::clock::{self, Deadline, Facts, Step};
use law::source::{Source, Text};
use law::{Holidays, Kind, Language, Law, Profile, Readings, Verdict};
use std::fmt::{Debug, Display};

/// The law of `kind` on the day `on`, under the default readings.
pub fn law_of(kind: Kind, on: Date) -> Profile {
    law_read(kind, on, Readings::default())
}

/// The law of `kind` on the day `on`, as `readings` read it.
pub fn law_read(kind: Kind, on: Date, readings: Readings) -> Profile {
    Law::national().profile(kind, on, &readings).unwrap()
}

/// The law of communes in 2026, under the default readings.
pub fn commune() -> Profile {
    law_of(Kind::Commune, day("Thu 1 Jan 2026"))
}

/// A date written as `Tue 3 Feb 2026`; a weekday that is not its own fails.
pub fn day(written: &str) -> Date {
    let date = Date::strptime("%a %d %b %Y", written).unwrap();
    assert_eq!(shown(date), written, "a date of the table stands on the wrong weekday");
    date
}

/// How the tables write a date.
pub fn shown(date: Date) -> String {
    date.strftime("%a %-d %b %Y").to_string()
}

/// The time limit of `step` in the session that `facts` tell of.
pub fn limit(step: Step, facts: &Facts, profile: &Profile) -> Option<Deadline> {
    clock::deadlines(facts, profile, Holidays::seed()).into_iter().find(|it| it.step == step)
}

/// The last day of that time limit, as the tables write it.
pub fn last(step: Step, facts: &Facts, profile: &Profile) -> String {
    limit(step, facts, profile)
        .map_or_else(|| "absent".to_owned(), |it| it.last().map_or("awaiting".to_owned(), shown))
}

/// Where something stands, as the tables write it: `113-14, 42` or `113-14, 42 by 226`.
pub fn cited(source: &Source) -> String {
    let by = source.by_reference.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
    format!("{}, {}{by}", source.law.name(), source.article)
}

/// The organic law and the article of each kind, from three articles in the order of the table.
pub fn article(kind: Kind, three: [&'static str; 3]) -> String {
    match kind {
        Kind::Commune => format!("{}, {}", Text::Communes.name(), three[0]),
        Kind::Arrondissement => format!("{}, {} by 226", Text::Communes.name(), three[0]),
        Kind::Prefecture => format!("{}, {}", Text::Prefectures.name(), three[1]),
        Kind::Region => format!("{}, {}", Text::Regions.name(), three[2]),
    }
}

/// A sentence without unbreakable spaces nor marks of direction.
pub fn plain(sentence: &str) -> String {
    let kept = sentence
        .chars()
        .filter(|it| !matches!(it, '\u{2066}'..='\u{2069}' | '\u{200e}'..='\u{200f}'));
    kept.map(|it| if matches!(it, '\u{a0}' | '\u{202f}') { ' ' } else { it }).collect()
}

/// The numbers written in figures in a sentence.
pub fn figures(sentence: &str) -> Vec<String> {
    let parts = sentence.split(|it: char| !it.is_ascii_digit());
    parts.filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

/// What lacks in `said`, which must state `numbers` in figures and cite `article`.
pub fn lacking(said: &str, language: Language, numbers: &[&str], article: &str) -> Vec<String> {
    let said = plain(said);
    let written = figures(&said);
    let word = if language == Language::French { "art. " } else { "المادة " };
    let cites = said.split(word).skip(1).any(|rest| {
        rest.strip_prefix(article).is_some_and(|it| !it.starts_with(|c: char| c.is_ascii_digit()))
    });
    let numbers = numbers.iter().filter(|it| !written.contains(&(**it).to_owned()));
    let mut lacking: Vec<String> = numbers.map(|it| (*it).to_owned()).collect();
    if !cites {
        lacking.push(format!("{word}{article}"));
    }
    lacking
}

/// Rows checked against the law, and those that disagreed.
pub struct Ledger {
    title: &'static str,
    cases: usize,
    wrong: Vec<String>,
}

impl Ledger {
    /// Begins a table.
    pub fn of(title: &'static str) -> Self {
        Self { title, cases: 0, wrong: Vec::new() }
    }

    /// One row: what the code answers, and what the law says.
    pub fn row<T: PartialEq + Debug>(&mut self, case: impl Display, got: &T, law: &T) {
        self.cases += 1;
        if got != law {
            self.wrong.push(format!("{case}\n    the law says {law:?}\n    the code says {got:?}"));
        }
    }

    /// One row: a sentence in both languages states `numbers` and cites `article`.
    pub fn says(&mut self, case: impl Display, verdict: &Verdict, numbers: &[&str], article: &str) {
        for &language in Language::ALL {
            let said = verdict.sentence(language);
            let lacking = lacking(&said, language, numbers, article);
            let case = format!("{case}, in {}: {said}", language.name());
            self.row(case, &lacking, &Vec::new());
        }
    }

    /// Ends the table: every row must agree.
    pub fn close(self) {
        println!("cases {} {}", self.cases, self.title);
        let wrong = &self.wrong;
        let all = wrong.join("\n  ");
        assert!(wrong.is_empty(), "{}: {} rows disagree\n  {all}", self.title, wrong.len());
    }
}
