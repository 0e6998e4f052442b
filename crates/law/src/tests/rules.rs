//! The rules as a whole: none idle, none without its words, the right editions at the right time.

use super::TODAY;
use crate::rules::{FILES, Key, NOTED, Theme};
use crate::{Holidays, Kind, Language, Law, Readings};
use jiff::civil::date;

#[test]
fn every_key_is_used_by_some_rule() {
    for key in Key::ALL {
        assert!(Law::national().rules().any(|rule| rule.key == *key), "{key:?} has no rule");
    }
}

#[test]
fn every_rule_shows_its_title_its_value_its_source_and_both_its_sentences() {
    for rule in Law::national().rules() {
        for language in Language::ALL {
            let shown = [
                rule.key.words(*language),
                rule.value.words(*language),
                rule.source.cite(*language),
                rule.source.title(*language),
                rule.certainty.words(*language),
                rule.sentence(*language),
            ];
            for text in shown {
                assert!(!text.is_empty(), "{:?}", rule.key);
                assert!(!text.contains(['{', '}']), "{:?}: {text}", rule.key);
            }
        }
    }
}

#[test]
fn the_sentence_of_a_rule_says_its_number() {
    let says = |key, kind, number: &str| {
        let rule = Law::national().in_force(kind, TODAY).find(|rule| rule.key == key).unwrap();
        assert!(rule.value.words(Language::French).contains(number), "{key:?}");
        rule.sentence(Language::French)
    };
    assert!(says(Key::ConvocationNotice, Kind::Commune, "10").contains("dix jours"));
    assert!(says(Key::ConvocationNotice, Kind::Region, "7").contains("sept jours"));
    assert!(says(Key::MinutesToAuthority, Kind::Commune, "15").contains("quinze jours ouvrables"));
}

#[test]
fn each_kind_has_every_rule_it_needs_and_no_rule_of_another() {
    for kind in Kind::ALL {
        let in_force: Vec<_> = Law::national().in_force(*kind, TODAY).collect();
        assert!(in_force.len() >= 35, "{kind:?} has {} rules", in_force.len());
        assert!(in_force.iter().all(|rule| rule.governs(*kind)));
    }
}

#[test]
fn only_arrondissements_are_governed_by_reference() {
    for rule in Law::national().rules().filter(|rule| rule.source.by_reference.is_some()) {
        assert_eq!(rule.kinds, [Kind::Arrondissement], "{:?}", rule.key);
    }
}

#[test]
fn no_rule_applies_before_it_took_effect() {
    let law = Law::national();
    let on = |day| law.profile(Kind::Commune, day, &Readings::default());
    assert!(on(date(2015, 7, 22)).is_none());
    assert!(on(date(2015, 7, 23)).unwrap().law.commissions.programme.is_none());
    assert!(on(date(2016, 7, 14)).unwrap().law.commissions.programme.is_some());
}

#[test]
fn an_act_is_judged_by_the_text_of_its_time() {
    let amended = FILES.map(|(name, text)| {
        let text = match name {
            "rules/convocation.toml" => amend(text),
            _ => text.to_owned(),
        };
        (name, text)
    });
    let files: Vec<_> = amended.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let law = Law::read(&files).unwrap();
    let notice = |day| {
        let profile = law.profile(Kind::Region, day, &Readings::default()).unwrap();
        profile.law.convocation.notice.days
    };
    assert_eq!(notice(date(2027, 12, 31)), 7);
    assert_eq!(notice(date(2028, 1, 1)), 9);
}

/// Ends the notice of regions with 2027, and gives them nine days from 2028 on.
fn amend(text: &str) -> String {
    let rules: Vec<&str> = text.split("[[rule]]").collect();
    let index = rules
        .iter()
        .position(|rule| rule.contains("convocation-notice") && rule.contains("\"region\""))
        .unwrap();
    let old =
        rules[index].replace("since     = 2015-07-23", "since = 2015-07-23\nuntil = 2028-01-01");
    let new = rules[index].replace("2015-07-23", "2028-01-01").replace("days = 7", "days = 9");
    let mut all: Vec<String> = rules.iter().map(|rule| (*rule).to_owned()).collect();
    all[index] = format!("{old}\n[[rule]]{new}");
    all.join("[[rule]]")
}

#[test]
fn holidays_are_named_in_both_languages_and_begin_when_they_were_created() {
    let holidays = Holidays::seed();
    let name = |day, language| holidays.on(day).map(|holiday| holiday.name(language));
    assert_eq!(name(date(2027, 7, 30), Language::Arabic).unwrap(), "عيد العرش");
    assert_eq!(name(date(2026, 10, 31), Language::French).unwrap(), "Fête de l’Unité");
    assert_eq!(name(date(2025, 10, 31), Language::French), None);
    assert_eq!(name(date(2023, 1, 14), Language::French), None);
    assert!(name(date(2024, 1, 14), Language::French).is_some());
    assert!(name(date(2027, 3, 11), Language::French).is_some(), "the second day of a feast");
    assert!(holidays.know_the_moon_of(2027));
    assert!(!holidays.know_the_moon_of(2031));
}

#[test]
fn every_file_of_rules_has_its_theme() {
    let files = FILES.iter().chain(&NOTED).map(|(name, _)| *name);
    let themeless: Vec<_> = files.filter(|file| Theme::of(file) == Theme::Other).collect();
    assert!(themeless.is_empty(), "{themeless:?}");
}
