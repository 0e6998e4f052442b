//! The register of rules, entry by entry and kind by kind: each is put in force by a typed rule or
//! listed among the noted ones, with the register's text, article and certainty.

use crate::ground::{Ledger, figures, plain};
use law::rules::{Noted, Rule};
use law::source::{Certainty, Source};
use law::{Kind, Language, Law};
use std::collections::{BTreeMap, BTreeSet};

/// An entry of the register, for one kind of council.
struct Entry {
    id: &'static str,
    kind: Kind,
    law: &'static str,
    articles: Vec<&'static str>,
    certainty: &'static str,
}

/// What we hold less surely than the register, entry and kind, and why.
const DOUBTED: [(&str, Kind, Certainty, &str); 3] = [
    (
        "commission_passage_obligatoire",
        Kind::Arrondissement,
        Certainty::Deduced,
        "article 224 says the commissions study, not that the passage is compulsory",
    ),
    (
        "membres_en_exercice_exclusions_commune",
        Kind::Arrondissement,
        Certainty::Deduced,
        "article 226 does not name article 9 among what it refers to",
    ),
    (
        "effectif_commune_arrondissements",
        Kind::Commune,
        Certainty::Deduced,
        "that only whole steps of population count is deduced",
    ),
];

/// Where another article says it better than the one of the register, and why.
const ELSEWHERE: [(&str, Kind, &str, &str); 1] = [(
    "commission_passage_obligatoire",
    Kind::Arrondissement,
    "224",
    "article 224 is the arrondissements' own",
)];

fn register() -> Vec<Entry> {
    let lines = include_str!("register.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let kind = Kind::ALL.iter().find(|kind| kind.name() == columns[1]).unwrap();
            let articles = columns[3].split("; ").collect();
            Entry { id: columns[0], kind: *kind, law: columns[2], articles, certainty: columns[4] }
        })
        .collect()
}

fn typed(entry: &Entry) -> Vec<&'static Rule> {
    let holds =
        |rule: &&Rule| rule.governs(entry.kind) && rule.register.iter().any(|id| id == entry.id);
    Law::national().rules().filter(holds).collect()
}

fn noted(entry: &Entry) -> Vec<&'static Noted> {
    let holds = |noted: &&Noted| noted.governs(entry.kind) && noted.register == entry.id;
    Law::national().all_noted().filter(holds).collect()
}

/// What the source or the certainty says otherwise than the register.
fn differs(entry: &Entry, source: &Source, certainty: Certainty) -> Option<String> {
    let elsewhere = ELSEWHERE.iter().any(|(id, kind, article, _)| {
        *id == entry.id && *kind == entry.kind && *article == source.article
    });
    let own = source.article.split("; ").all(|one| entry.articles.contains(&one));
    if source.law.name() != entry.law || !(own || elsewhere) {
        let said = (source.law.name(), &source.article);
        return Some(format!("{} {:?}: {said:?}, {:?}", entry.id, entry.kind, entry.articles));
    }
    let doubted = DOUBTED
        .iter()
        .any(|(id, kind, held, _)| *id == entry.id && *kind == entry.kind && *held == certainty);
    let sure = certainty.name() == entry.certainty || doubted;
    (!sure).then(|| format!("{} {:?}: {}", entry.id, entry.kind, certainty.name()))
}

#[test]
fn the_register_holds_271_entries() {
    let ids: BTreeSet<_> = register().iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), 271);
}

#[test]
fn what_is_held_cites_the_text_the_article_and_the_certainty_of_the_register() {
    let mut wrong = Vec::new();
    for entry in register() {
        let typed = typed(&entry).into_iter().map(|rule| (&rule.source, rule.certainty));
        let noted = noted(&entry);
        let noted = noted.iter().map(|noted| (&noted.sources[&entry.kind], noted.certainty));
        wrong.extend(typed.chain(noted).filter_map(|(source, sure)| differs(&entry, source, sure)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_names_entries_of_the_register_and_goes_beyond_it_only_for_arrondissements() {
    let mut known: BTreeMap<&str, Vec<Kind>> = BTreeMap::new();
    for entry in register() {
        known.entry(entry.id).or_default().push(entry.kind);
    }
    let law = Law::national();
    let typed = law.rules().flat_map(|rule| {
        rule.kinds.iter().flat_map(|kind| rule.register.iter().map(move |id| (id, *kind)))
    });
    let noted = law
        .all_noted()
        .flat_map(|noted| noted.sources.keys().map(move |kind| (&noted.register, *kind)));
    for (id, kind) in typed.chain(noted) {
        let kinds = known.get(id.as_str());
        assert!(kinds.is_some(), "{id} is not in the register");
        let there = kinds.is_some_and(|kinds| kinds.contains(&kind));
        assert!(there || kind == Kind::Arrondissement, "{id} does not speak of {kind:?}");
    }
    for rule in law.rules() {
        assert!(!rule.register.is_empty(), "{} names no entry of the register", rule.key.name());
    }
}

#[test]
fn every_entry_is_put_in_force_or_listed_for_every_kind_and_never_both() {
    let mut missing = Vec::new();
    for entry in register() {
        match (typed(&entry).len(), noted(&entry).len()) {
            (0, 0) => missing.push(format!("{} {:?} is nowhere", entry.id, entry.kind)),
            (0, 1) | (1.., 0) => {}
            (..) => missing.push(format!("{} {:?} is there twice", entry.id, entry.kind)),
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn what_is_listed_is_said_in_both_languages_each_in_its_own_letters() {
    for noted in Law::national().all_noted() {
        let (french, arabic) = (Language::French, Language::Arabic);
        for said in [noted.sentence(arabic), noted.value(arabic)] {
            let latin = said.chars().find(char::is_ascii_alphabetic);
            assert_eq!(latin, None, "{}: {said}", noted.register);
        }
        for said in [noted.sentence(french), noted.value(french)] {
            let apostrophe = said.contains(['\'', '{']);
            assert!(!apostrophe, "{}: {said}", noted.register);
        }
        for source in noted.sources.values() {
            assert!(!source.cite(arabic).contains("art."), "{}", source.cite(arabic));
            assert!(!source.cite(french).contains('{'), "{}", source.cite(french));
        }
        assert!(noted.sentence(french).ends_with('.') && noted.sentence(arabic).ends_with('.'));
    }
}

/// The numbers that begin an entry's value: «15 jours calendaires», «1/3 des membres», «20-11».
/// Months are written out and halves said in words: of a date the day is asked, of a half nothing.
fn numbers(value: &str) -> Vec<String> {
    let first = value.split(' ').next().unwrap_or_default();
    let numeric = first.chars().all(|it| it.is_ascii_digit() || matches!(it, '/' | '-' | ','));
    match first.split_once('-') {
        _ if !numeric || first == "1/2" => Vec::new(),
        Some((day, _)) => vec![day.trim_start_matches('0').to_owned()],
        None => figures(first),
    }
}

/// What is said with «50 000» and «50.000» as one number, and with the first of a month as 1.
fn ungrouped(said: &str) -> String {
    let said: Vec<char> = said.replace("فاتح", "1").chars().collect();
    let is_digit =
        |at: Option<usize>| at.and_then(|at| said.get(at)).is_some_and(char::is_ascii_digit);
    let joins = |at: usize| {
        matches!(said[at], ' ' | '.') && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1))
    };
    (0..said.len()).filter(|at| !joins(*at)).map(|at| said[at]).collect()
}

#[test]
fn what_is_listed_has_the_numbers_of_the_register() {
    let mut ledger = Ledger::of("values of what is listed");
    for line in include_str!("register.tsv").lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let numbers = numbers(columns[5]);
        let kind = Kind::ALL.iter().find(|kind| kind.name() == columns[1]).unwrap();
        for noted in Law::national().all_noted() {
            if noted.register != columns[0] || !noted.governs(*kind) {
                continue;
            }
            for &language in Language::ALL {
                let said = noted.value(language);
                let written = figures(&ungrouped(&plain(&said)));
                let lacking: Vec<_> = numbers.iter().filter(|it| !written.contains(it)).collect();
                let case = format!("{}, {}, «{}»: {said}", columns[0], columns[1], columns[5]);
                ledger.row(case, &lacking, &Vec::new());
            }
        }
    }
    ledger.close();
}
