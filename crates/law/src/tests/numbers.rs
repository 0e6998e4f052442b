//! No number and no word of the rules is idle: change one, and some answer changes.

use super::probe::probe;
use crate::rules::FILES;
use crate::{Kind, Law};
use std::collections::BTreeMap;
use toml::{Table, Value};

/// One changed place in the rules: the file and its new text, the kinds it governs, what changed.
struct Change {
    file: &'static str,
    text: String,
    kinds: Vec<Kind>,
    what: String,
}

#[test]
fn every_number_of_every_rule_decides_something_for_every_council_it_governs() {
    let checked = hold_to(|value| {
        let moved = |by| moved_numbers(value, by);
        moved(1).into_iter().zip(moved(-1)).map(|(up, down)| vec![up, down]).collect()
    });
    assert!(checked > 180, "only {checked} numbers were tried");
}

#[test]
fn every_item_of_every_list_decides_something_for_every_council_it_governs() {
    let checked = hold_to(|value| shortened_lists(value).into_iter().map(|v| vec![v]).collect());
    assert!(checked > 110, "only {checked} items were tried");
}

/// Tries each changed value that `changes` makes of a rule's value (the first alternative that
/// still is a law), and holds it to changing some answer. Says how many it tried.
fn hold_to(changes: impl Fn(&Value) -> Vec<Vec<Value>>) -> usize {
    let before: BTreeMap<Kind, String> =
        Kind::ALL.iter().map(|kind| (*kind, probe(Law::national(), *kind))).collect();
    let mut checked = 0;
    for (file, text) in FILES {
        let written: Table = toml::from_str(text).unwrap();
        for (index, rule) in written["rule"].as_array().unwrap().iter().enumerate() {
            for alternatives in changes(&rule["value"]) {
                let (law, change) = alternatives
                    .into_iter()
                    .find_map(|value| enact(change(file, &written, index, value)))
                    .unwrap_or_else(|| panic!("{file}: no other value of {rule:?} is a law"));
                for kind in &change.kinds {
                    let after = probe(&law, *kind);
                    assert_ne!(before[kind], after, "{} decides nothing", change.what);
                }
                checked += 1;
            }
        }
    }
    checked
}

fn change(file: &'static str, written: &Table, index: usize, value: Value) -> Change {
    let mut changed = written.clone();
    let rule = &mut changed["rule"].as_array_mut().unwrap()[index];
    let kinds = rule["kinds"].clone().try_into().unwrap();
    let what = format!("{file}, {} for {:?}: {value}", rule["key"], rule["kinds"]);
    rule["value"] = value;
    Change { file, text: toml::to_string(&changed).unwrap(), kinds, what }
}

/// The national law with one file changed, if that is a law at all.
fn enact(change: Change) -> Option<(Law, Change)> {
    let files =
        FILES.map(|(name, text)| (name, if name == change.file { &change.text } else { text }));
    Law::read(&files).ok().map(|law| (law, change))
}

/// One copy of `value` for each number in it, that number moved.
fn moved_numbers(value: &Value, by: i64) -> Vec<Value> {
    match value {
        Value::Integer(number) => vec![Value::Integer(number + by)],
        Value::String(text) => match text.split_once('/') {
            Some((part, whole)) => moved_fraction(part, whole, by),
            None => Vec::new(),
        },
        Value::Array(items) => in_items(items, |item| moved_numbers(item, by)),
        Value::Table(table) => in_fields(table, |field| moved_numbers(field, by)),
        _ => Vec::new(),
    }
}

fn moved_fraction(part: &str, whole: &str, by: i64) -> Vec<Value> {
    let (part, whole): (i64, i64) = (part.parse().unwrap(), whole.parse().unwrap());
    [format!("{}/{whole}", part + by), format!("{part}/{}", whole + by)].map(Value::String).into()
}

/// One copy of `value` for each word in a list of it, that word left out.
fn shortened_lists(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) if items.len() > 1 && items[0].is_str() => (0..items.len())
            .map(|left_out| {
                let mut shorter = items.clone();
                shorter.remove(left_out);
                Value::Array(shorter)
            })
            .collect(),
        Value::Table(table) => in_fields(table, shortened_lists),
        _ => Vec::new(),
    }
}

fn in_items(items: &[Value], changes: impl Fn(&Value) -> Vec<Value>) -> Vec<Value> {
    let put = |index: usize, new| {
        let mut copy = items.to_vec();
        copy[index] = new;
        Value::Array(copy)
    };
    let all = items.iter().enumerate().map(|(index, item)| (index, changes(item)));
    all.flat_map(|(index, news)| news.into_iter().map(move |new| put(index, new))).collect()
}

fn in_fields(table: &Table, changes: impl Fn(&Value) -> Vec<Value>) -> Vec<Value> {
    let put = |field: &str, new| {
        let mut copy = table.clone();
        copy.insert(field.to_owned(), new);
        Value::Table(copy)
    };
    let all = table.iter().map(|(field, value)| (field, changes(value)));
    all.flat_map(|(field, news)| news.into_iter().map(move |new| put(field, new))).collect()
}
