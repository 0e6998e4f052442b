//! The rules that are known and listed, and that no function computes yet: `rules/noted/*.toml`.
//!
//! Their value is worded, not typed: nothing is decided on it. A rule leaves this set for the typed
//! one when a feature needs it.

use super::fault::{Fault, Problem};
use super::read::{date, governs, optional_date};
use super::rule::Rule;
use crate::Language;
use crate::kind::Kind;
use crate::source::{Certainty, Source, Text};
use crate::words;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A rule that is listed only.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted {
    /// Its entry in the register of rules.
    pub register: String,
    /// Where it stands, for each kind of council it governs.
    pub sources: BTreeMap<Kind, Source>,
    /// The first day it is in force.
    pub since: Date,
    /// The first day it is no longer.
    pub until: Option<Date>,
    /// How surely it is known.
    pub certainty: Certainty,
    /// Whether the application observes it already, by the way it works and not by a number.
    pub observed: bool,
    /// The file it was read from.
    pub file: String,
    value: Pair,
    sentence: Pair,
}

#[derive(Debug, Clone, PartialEq)]
struct Pair {
    french: String,
    arabic: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    noted: Vec<toml::Table>,
}

/// An entry, as written: `articles` of each organic law, or one `law` with its `article`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    register: String,
    #[serde(default)]
    articles: BTreeMap<Kind, String>,
    law: Option<Text>,
    #[serde(default)]
    article: String,
    #[serde(default)]
    kinds: Vec<Kind>,
    by_reference: Option<String>,
    #[serde(deserialize_with = "date")]
    since: Date,
    #[serde(default, deserialize_with = "optional_date")]
    until: Option<Date>,
    certainty: Certainty,
    #[serde(default)]
    observed: bool,
    value_fr: String,
    value_ar: String,
    fr: String,
    ar: String,
}

impl Noted {
    /// Whether it is in force on `date`.
    pub fn in_force(&self, date: Date) -> bool {
        self.since <= date && self.until.is_none_or(|until| date < until)
    }

    /// Whether it governs `kind`.
    pub fn governs(&self, kind: Kind) -> bool {
        self.sources.contains_key(&kind)
    }

    /// What it sets, with its unit.
    pub fn value(&self, language: Language) -> String {
        self.value.said(language)
    }

    /// The rule in one sentence, as its file words it.
    pub fn sentence(&self, language: Language) -> String {
        self.sentence.said(language)
    }
}

impl Pair {
    fn said(&self, language: Language) -> String {
        let written = match language {
            Language::Arabic => &self.arabic,
            Language::French => &self.french,
        };
        words::typeset(language, written)
    }
}

/// The entries of one file.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Noted>, Fault> {
    let written: File = toml::from_str(text).map_err(|fault| Fault {
        file: file.to_owned(),
        key: "[[noted]]".to_owned(),
        problem: Problem::Syntax(fault.to_string()),
    })?;
    written.noted.into_iter().map(|table| read_one(file, table)).collect()
}

fn read_one(file: &str, table: toml::Table) -> Result<Noted, Fault> {
    let entry = table.get("register").and_then(toml::Value::as_str).unwrap_or("[[noted]]");
    let entry = entry.to_owned();
    let fault = |said| Fault { file: file.to_owned(), key: entry.clone(), problem: said };
    let written: Written = toml::Value::Table(table)
        .try_into()
        .map_err(|wrong: toml::de::Error| fault(Problem::Field(wrong.message().to_owned())))?;
    if let Some(wrong) = wrong_in(&written) {
        return Err(fault(Problem::Field(wrong)));
    }
    Ok(Noted {
        sources: sources(&written),
        register: written.register,
        since: written.since,
        until: written.until,
        certainty: written.certainty,
        observed: written.observed,
        file: file.to_owned(),
        value: Pair { french: written.value_fr, arabic: written.value_ar },
        sentence: Pair { french: written.fr, arabic: written.ar },
    })
}

/// One source for each kind; what holds by reference holds so for arrondissements only.
fn sources(written: &Written) -> BTreeMap<Kind, Source> {
    let source = |kind: Kind, law, article: &str| {
        let by_reference = written.by_reference.clone().filter(|_| kind == Kind::Arrondissement);
        (kind, Source { law, article: article.to_owned(), by_reference, rule: None })
    };
    match written.law {
        Some(law) => {
            written.kinds.iter().map(|kind| source(*kind, law, &written.article)).collect()
        }
        None => written
            .articles
            .iter()
            .map(|(kind, article)| source(*kind, kind.organic_law(), article))
            .collect(),
    }
}

fn wrong_in(written: &Written) -> Option<String> {
    let said = [
        ("value_fr", &written.value_fr),
        ("value_ar", &written.value_ar),
        ("fr", &written.fr),
        ("ar", &written.ar),
    ];
    if let Some((field, _)) = said.iter().find(|(_, text)| text.trim().is_empty()) {
        return Some(format!("`{field}` is empty"));
    }
    match (written.law, written.articles.is_empty()) {
        (None, true) => Some("neither `law` nor `articles`".to_owned()),
        (Some(_), false) => Some("both `law` and `articles`".to_owned()),
        (Some(_), true) if written.kinds.is_empty() => Some("`kinds` is empty".to_owned()),
        (Some(law), true) => {
            let foreign = written.kinds.iter().find(|kind| !governs(law, **kind))?;
            Some(format!("{} does not govern {}", law.name(), foreign.name()))
        }
        (None, false) => {
            let silent = written.articles.iter().find(|(_, article)| article.trim().is_empty())?;
            Some(format!("the article of {} is empty", silent.0.name()))
        }
    }
}

/// An entry of the register stands in one set only, and there once at a time.
pub(super) fn refuse_overlaps(noted: &[Noted], rules: &[Rule]) -> Result<(), Fault> {
    for (index, one) in noted.iter().enumerate() {
        let twin = noted[..index]
            .iter()
            .filter(|other| other.register == one.register)
            .find_map(|other| shared(one, other.since, other.until, |kind| other.governs(kind)));
        let typed = rules
            .iter()
            .filter(|rule| rule.register.contains(&one.register))
            .find_map(|rule| shared(one, rule.since, rule.until, |kind| rule.governs(kind)));
        if let Some((kind, on)) = twin.or(typed) {
            return Err(Fault {
                file: one.file.clone(),
                key: one.register.clone(),
                problem: Problem::Overlap { kind, on, other: "another set".to_owned() },
            });
        }
    }
    Ok(())
}

/// The kind and the first day on which `one` is in force together with another.
fn shared(
    one: &Noted,
    since: Date,
    until: Option<Date>,
    governs: impl Fn(Kind) -> bool,
) -> Option<(Kind, Date)> {
    let on = one.since.max(since);
    let both = one.in_force(on) && until.is_none_or(|until| on < until);
    let kind = one.sources.keys().find(|kind| governs(**kind))?;
    both.then_some((*kind, on))
}
