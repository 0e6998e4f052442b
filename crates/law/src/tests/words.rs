//! The words: the same keys in both languages, none missing, none idle, every verdict well said.

use super::samples::verdicts;
use crate::words::{ARABIC, FRENCH, Sentence};
use crate::{Language, Verdict};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The keys of a file of words, in its order.
fn keys(text: &str) -> Vec<&str> {
    let entries = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    entries.filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
}

#[test]
fn both_languages_say_the_same_keys_in_the_same_order() {
    assert_eq!(keys(ARABIC), keys(FRENCH));
    let unique: BTreeSet<_> = keys(FRENCH).into_iter().collect();
    assert_eq!(unique.len(), keys(FRENCH).len(), "a key is said twice");
}

/// Everything this crate says, as the text of its sources: literals, and names of vocabularies.
fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            sources(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// The names of every vocabulary in the sources, each behind its prefixes.
fn vocabulary_keys(text: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for declared in text.split("vocabulary! {").skip(1) {
        let declared = declared.split_once("\n}").map_or(declared, |(body, _)| body);
        let head = declared.split("pub enum ").nth(1).unwrap();
        let (head, body) = head.split_once('{').unwrap();
        let prefixes = match head.trim().split_once('"') {
            Some((_, prefix)) => vec![prefix.trim_end_matches("\")").to_owned()],
            None => unprefixed(head.trim()),
        };
        for word in body.lines().filter_map(|line| line.split(" = \"").nth(1)) {
            let word = word.trim_end_matches("\",");
            keys.extend(prefixes.iter().map(|prefix| format!("{prefix}-{word}")));
        }
    }
    keys
}

/// The prefixes of the vocabularies that are said in sentences of their own.
fn unprefixed(name: &str) -> Vec<String> {
    let prefix = match name {
        "Step" => "deadline",
        "Trigger" => "trigger",
        "Side" => "side-of",
        _ => return Vec::new(),
    };
    vec![prefix.to_owned()]
}

#[test]
fn every_key_that_is_used_is_said_and_every_key_that_is_said_is_used() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let mut used: BTreeSet<String> = vocabulary_keys(&text)
        .into_iter()
        .chain((1..=12).map(|month| format!("month-{month}")))
        .collect();
    assert!(used.len() > 200, "the vocabularies were not found in the sources");
    let texts = crate::source::Text::ALL.iter().map(|text| text.name());
    used.extend(texts.flat_map(|name| [format!("text-{name}-of"), format!("text-{name}-title")]));
    let points = crate::readings::points(&crate::Readings::default());
    used.extend(points.iter().map(|point| format!("point-{}", point.name)));
    let authorities = crate::Authority::ALL.iter().map(|authority| authority.name());
    used.extend(authorities.map(|name| format!("authority-{name}-by")));
    let said: BTreeSet<String> = keys(FRENCH).into_iter().map(str::to_owned).collect();
    let unsaid: Vec<_> = used.difference(&said).collect();
    assert!(unsaid.is_empty(), "never said: {unsaid:?}");
    let literal = |key: &String| text.contains(&format!("\"{key}\""));
    let referred = |key: &String| {
        let reference = format!("{{ {key} }}");
        FRENCH.contains(&reference) || ARABIC.contains(&reference)
    };
    let idle: Vec<_> =
        said.difference(&used).filter(|key| !literal(key) && !referred(key)).collect();
    assert!(idle.is_empty(), "never used: {idle:?}");
}

fn well_said(sentence: &str) -> Result<(), String> {
    let complaint = if sentence.contains(['{', '}', '$']) {
        "leftover of a message"
    } else if sentence.contains("  ") || sentence.contains(" ,") || sentence.contains("..") {
        "ill spaced"
    } else if !sentence.ends_with('.') {
        "unfinished"
    } else if sentence.split_whitespace().count() < 4 {
        "a key and not a sentence"
    } else {
        return Ok(());
    };
    Err(format!("{complaint}: {sentence}"))
}

#[test]
fn every_verdict_is_well_said_in_both_languages_with_its_article() {
    for verdict in verdicts() {
        for language in Language::ALL {
            let sentence = verdict.sentence(*language);
            assert_eq!(well_said(&sentence), Ok(()), "{verdict:?}");
            assert!(sentence.contains(&verdict.source.cite(*language)), "{sentence}");
            for caution in verdict.cautions(*language) {
                assert_eq!(well_said(&caution), Ok(()));
            }
        }
        let arabic = verdict.sentence(Language::Arabic);
        let latin = arabic.chars().find(char::is_ascii_alphabetic);
        assert_eq!(latin, None, "French in Arabic: {arabic}");
    }
}

/// The name of the finding of a verdict, as far as it tells findings apart.
fn finding(verdict: &Verdict) -> String {
    let debug = format!("{:?}", verdict.finding);
    let mut names = debug.split(['(', ' ', '{', ')']).filter(|part| !part.is_empty());
    let (theme, name) = (names.next().unwrap(), names.next().unwrap());
    format!("{theme} {name}")
}

#[test]
fn the_samples_hold_every_finding() {
    let found: BTreeSet<String> = verdicts().iter().map(finding).collect();
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let themes: Vec<&str> = text.split("pub enum Finding {").skip(1).collect();
    let declared: usize = themes
        .iter()
        .map(|theme| theme.split_once("\n}").unwrap().0)
        .filter(|body| !body.contains("(sessions::Finding)"))
        .map(|body| {
            let variants = body.lines().filter(|line| {
                line.starts_with("    ") && line.trim_start().starts_with(char::is_uppercase)
            });
            variants.filter(|line| !line.starts_with("     ")).count()
        })
        .sum();
    let of_deadlines = found.iter().filter(|name| name.starts_with("Deadline")).count();
    assert_eq!(of_deadlines, 1);
    assert_eq!(found.len() - of_deadlines, declared, "{found:?}");
}

#[test]
fn every_standing_of_a_deadline_is_sampled() {
    let standings: BTreeSet<String> = verdicts()
        .iter()
        .filter_map(|verdict| match &verdict.finding {
            crate::verdict::Finding::Deadline(finding) => Some(format!("{:?}", finding.standing)),
            _ => None,
        })
        .map(|standing| standing.split(' ').next().unwrap().to_owned())
        .collect();
    let expected = ["Due", "DueSoon", "Met", "MetEarly", "MetLate", "Missed", "NotYet"];
    assert_eq!(standings, expected.map(str::to_owned).into());
}

#[test]
fn arabic_takes_its_six_plurals() {
    let days = |count| Sentence::new(Language::Arabic).number("days", count).say("days");
    assert_eq!(days(0), "دون أي يوم");
    assert_eq!(days(1), "يوم واحد");
    assert_eq!(days(2), "يومان");
    assert_eq!(days(3), "3 أيام");
    assert_eq!(days(10), "10 أيام");
    assert_eq!(days(11), "11 يوما");
    assert_eq!(days(99), "99 يوما");
    assert_eq!(days(100), "100 يوم");
    assert_eq!(days(102), "102 يوم");
    assert_eq!(days(103), "103 أيام");
    assert_eq!(days(131), "131 يوما");
}

#[test]
fn french_spaces_do_not_break_and_its_first_of_the_month_is_ordinal() {
    let date = |day| {
        let date = jiff::civil::date(2027, 5, day);
        Sentence::new(Language::French).date("on", date).text("cite", "c").say("session-opens")
    };
    assert!(date(1).contains("le samedi 1er mai 2027"));
    assert!(date(2).contains("le dimanche 2 mai 2027"));
    for verdict in verdicts() {
        let french = verdict.sentence(Language::French);
        assert!(!french.contains(" :") && !french.contains(" ;"), "{french}");
        assert!(!french.contains('\''), "{french}");
    }
}

#[test]
fn a_verdict_is_stored_and_read_back_word_for_word() {
    for verdict in verdicts() {
        let stored = toml::to_string(&verdict).unwrap();
        let read: Verdict = toml::from_str(&stored).unwrap();
        assert_eq!(read, verdict, "{stored}");
        for language in Language::ALL {
            assert_eq!(read.sentence(*language), verdict.sentence(*language));
        }
    }
}
