//! Both languages say the same keys, in the same order, about the same things, and count right.

use super::sources::{Source, files, none, root, words_after};
use council::house;
use council::rooms::ROOMS;
use kit::language::Messages;
use std::collections::BTreeSet;
use std::fs;

/// A message: its key, and all that it says.
pub struct Message {
    /// The key.
    pub key: String,
    /// What is written, over all its lines.
    pub text: String,
}

/// Each pair of catalogues, Arabic then French, outside of the law, whose words have tests of
/// their own.
pub fn catalogues() -> Vec<(Source, Source)> {
    let folders = ["crates/council/src", "crates/kit/src", "crates/server/src"];
    let arabic = folders.iter().flat_map(|folder| files(folder, "ftl"));
    let arabic = arabic.filter(|file| file.path.ends_with("/ar.ftl"));
    let pairs = arabic.map(|arabic| {
        let path = arabic.path.replace("/ar.ftl", "/fr.ftl");
        let text = fs::read_to_string(root().join(&path)).unwrap_or_default();
        (arabic, Source { path, text })
    });
    pairs.collect()
}

/// The messages of a catalogue, in order.
pub fn messages(catalogue: &Source) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for line in catalogue.text.lines() {
        let is_key = line.starts_with(|letter: char| letter.is_ascii_lowercase());
        match (line.split_once(" ="), messages.last_mut()) {
            (Some((key, text)), _) if is_key => {
                messages.push(Message { key: key.to_owned(), text: text.to_owned() });
            }
            (_, Some(message)) if !line.starts_with('#') => {
                message.text.push('\n');
                message.text.push_str(line);
            }
            _ => {}
        }
    }
    messages
}

/// The arguments that a message speaks of: `$count`.
fn arguments(text: &str) -> BTreeSet<&str> {
    words_after(text, "$").into_iter().collect()
}

#[test]
fn every_message_is_said_in_both_languages_in_the_same_order() {
    let catalogues = catalogues();
    assert!(catalogues.len() >= ROOMS.len() + 2, "a catalogue is not found");
    for (arabic, french) in catalogues {
        let keys = |it| messages(it).into_iter().map(|it| it.key).collect::<Vec<_>>();
        assert_eq!(keys(&arabic), keys(&french), "{} and {}", arabic.path, french.path);
    }
}

/// Every pair of messages: where it is to be found, in Arabic, in French.
fn pairs() -> Vec<(String, Message, Message)> {
    let pairs = catalogues().into_iter().flat_map(|(arabic, french)| {
        let place = arabic.path.trim_end_matches("/ar.ftl").to_owned();
        let both = messages(&arabic).into_iter().zip(messages(&french));
        both.map(move |(one, other)| (format!("{place}: `{}`", one.key), one, other))
    });
    pairs.collect()
}

/// The cases between which a message chooses: `[one]`, `*[other]`.
fn cases(message: &Message) -> Vec<&str> {
    let lines = message.text.lines().map(|line| line.trim_start().trim_start_matches('*'));
    lines.filter_map(|line| line.strip_prefix('[')?.split(']').next()).collect()
}

#[test]
fn both_languages_speak_of_the_same_things() {
    none(pairs().into_iter().filter_map(|(place, arabic, french)| {
        let (here, there) = (arguments(&arabic.text), arguments(&french.text));
        (here != there).then(|| format!("{place} speaks of {here:?} and of {there:?}"))
    }));
}

#[test]
fn a_count_takes_all_its_plurals_in_arabic() {
    none(pairs().into_iter().filter_map(|(place, arabic, _)| {
        let cases = cases(&arabic);
        let lacks = ["one", "two", "few", "many", "other"].iter().find(|it| !cases.contains(it));
        let is_exact = cases.iter().all(|case| *case == "other" || case.parse::<u32>().is_ok());
        match (arabic.text.contains("PLURAL($"), lacks) {
            (true, Some(category)) => Some(format!("{place} lacks `{category}`")),
            (false, _) if !is_exact => Some(format!("{place} counts without PLURAL")),
            (true, None) | (false, _) => None,
        }
    }));
}

#[test]
fn arabic_counts_where_french_counts() {
    none(pairs().into_iter().filter_map(|(place, arabic, french)| {
        let uncounted = french.text.contains("[one]") && !arabic.text.contains("PLURAL($");
        uncounted.then(|| format!("{place} counts in French alone"))
    }));
}

#[test]
fn french_writes_its_own_apostrophe() {
    none(pairs().into_iter().filter_map(|(place, _, french)| {
        french.text.contains('\'').then(|| format!("{place} says ' where French writes ’"))
    }));
}

#[test]
fn arabic_writes_western_digits() {
    none(pairs().into_iter().filter_map(|(place, arabic, _)| {
        let eastern = arabic.text.contains(|letter| ('٠'..='٩').contains(&letter));
        eastern.then(|| format!("{place} has eastern digits"))
    }));
}

#[test]
fn no_two_rooms_say_the_same_key() {
    let words = [kit::room::WORDS, house::WORDS];
    let words: Vec<_> = words.into_iter().chain(ROOMS.iter().map(kit::Room::words)).collect();
    Messages::gather(&words).unwrap();
}

#[test]
fn no_message_names_an_article_for_the_law_of_each_kind_of_council_has_its_own() {
    let mut named = Vec::new();
    for catalogue in catalogues().iter().flat_map(|(arabic, french)| [arabic, french]) {
        for (word, length) in [("art. ", 5), ("article ", 8), ("المادة ", "المادة ".len())]
        {
            let numbered = catalogue.text.match_indices(word).filter(|(place, _)| {
                catalogue.text[place + length..].starts_with(|next: char| next.is_ascii_digit())
            });
            named.extend(numbered.map(|_| format!("{}: {word}…", catalogue.path)));
        }
    }
    none(named);
}
