//! From `rules/*.toml` to rules: every field known, every source there, every value in its shape.

use super::fault::{Fault, Problem};
use super::key::Key;
use super::rule::Rule;
use super::value::Value;
use crate::kind::Kind;
use crate::source::{Certainty, Source, Text};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;
use toml::value::Datetime;

/// A file of rules, as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rule: Vec<toml::Table>,
}

/// A rule, as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    key: Key,
    kinds: Vec<Kind>,
    #[serde(default)]
    register: Vec<String>,
    value: toml::Value,
    law: Text,
    article: String,
    by_reference: Option<String>,
    #[serde(deserialize_with = "date")]
    since: Date,
    #[serde(default, deserialize_with = "optional_date")]
    until: Option<Date>,
    certainty: Certainty,
    fr: String,
    ar: String,
}

/// The rules of one file.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Rule>, Fault> {
    let written: File = toml::from_str(text).map_err(|fault| Fault {
        file: file.to_owned(),
        key: "[[rule]]".to_owned(),
        problem: Problem::Syntax(fault.to_string()),
    })?;
    written.rule.into_iter().map(|table| read_rule(file, table)).collect()
}

fn read_rule(file: &str, table: toml::Table) -> Result<Rule, Fault> {
    let key = table.get("key").and_then(toml::Value::as_str).unwrap_or("[[rule]]").to_owned();
    let fault = |problem| Fault { file: file.to_owned(), key: key.clone(), problem };
    let written: Written = toml::Value::Table(table)
        .try_into()
        .map_err(|wrong: toml::de::Error| fault(Problem::Field(wrong.message().to_owned())))?;
    if let Some(wrong) = wrong_in(&written) {
        return Err(fault(Problem::Field(wrong)));
    }
    let value = Value::read(written.key.shape(), written.value)
        .map_err(|wrong| fault(Problem::Value(wrong)))?;
    Ok(Rule {
        key: written.key,
        kinds: written.kinds,
        register: written.register,
        value,
        source: Source {
            law: written.law,
            article: written.article,
            by_reference: written.by_reference,
            rule: Some(written.key),
        },
        since: written.since,
        until: written.until,
        certainty: written.certainty,
        file: file.to_owned(),
        french: written.fr,
        arabic: written.ar,
    })
}

fn wrong_in(written: &Written) -> Option<String> {
    let named = [("article", &written.article), ("fr", &written.fr), ("ar", &written.ar)];
    if let Some((field, _)) = named.iter().find(|(_, text)| text.trim().is_empty()) {
        return Some(format!("`{field}` is empty"));
    }
    if written.kinds.is_empty()
        || written.kinds.iter().collect::<BTreeSet<_>>().len() < written.kinds.len()
    {
        return Some("`kinds` is empty, or names a kind twice".to_owned());
    }
    if written.until.is_some_and(|until| until <= written.since) {
        return Some("`until` does not come after `since`".to_owned());
    }
    let foreign = written.kinds.iter().find(|kind| !governs(written.law, **kind))?;
    Some(format!("{} does not govern {}", written.law.name(), foreign.name()))
}

/// Whether `law` may say something of `kind`: an organic law speaks of its own councils only.
pub(super) fn governs(law: Text, kind: Kind) -> bool {
    match law {
        Text::Communes | Text::Prefectures | Text::Regions => law == kind.organic_law(),
        Text::Programmes | Text::PetitionsToCommunes => kind == Kind::Commune,
        Text::PetitionsToPrefectures => kind == Kind::Prefecture,
        Text::PetitionsToRegions => kind == Kind::Region,
        _ => true,
    }
}

/// Reads a date written bare, as in `since = 2015-07-23`.
pub(crate) fn date<'de, D: Deserializer<'de>>(source: D) -> Result<Date, D::Error> {
    let written = Datetime::deserialize(source)?;
    civil(written).ok_or_else(|| serde::de::Error::custom(format!("{written} is not a date")))
}

pub(super) fn optional_date<'de, D: Deserializer<'de>>(
    source: D,
) -> Result<Option<Date>, D::Error> {
    date(source).map(Some)
}

fn civil(written: Datetime) -> Option<Date> {
    let day = written.date.filter(|_| written.time.is_none())?;
    let year = i16::try_from(day.year).ok()?;
    Date::new(year, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?).ok()
}
