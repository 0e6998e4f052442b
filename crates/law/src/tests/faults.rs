//! A faulty rule never gets as far as a verdict: it fails to load, and says where and why.

use crate::Law;
use crate::rules::FILES;

/// The national law with `old` written `new` once in `file`, and what loading it says.
fn fault(file: &str, old: &str, new: &str) -> String {
    let changed = FILES.map(|(name, text)| {
        if name != file {
            return (name, text.to_owned());
        }
        assert!(text.contains(old), "{file} does not say {old}");
        (name, text.replacen(old, new, 1))
    });
    let files: Vec<_> = changed.iter().map(|(name, text)| (*name, text.as_str())).collect();
    Law::read(&files).unwrap_err().to_string()
}

fn check(file: &str, old: &str, new: &str, message: &[&str]) {
    let said = fault(file, old, new);
    for part in message {
        assert!(said.contains(part), "{said}\nlacks: {part}");
    }
}

#[test]
fn an_unknown_key_fails() {
    check(
        "rules/quorum.toml",
        "\"quorum-first-call\"",
        "\"quorum-zeroth-call\"",
        &["rules/quorum.toml, quorum-zeroth-call: unknown variant `quorum-zeroth-call`"],
    );
}

#[test]
fn an_unknown_field_fails() {
    check(
        "rules/quorum.toml",
        "certainty = \"text\"",
        "certainly = \"text\"",
        &["rules/quorum.toml, quorum-first-call: unknown field `certainly`"],
    );
    check(
        "rules/quorum.toml",
        "from = 3",
        "least = 3",
        &["rules/quorum.toml, second-call-window: wrong value: unknown field `least`"],
    );
}

#[test]
fn a_missing_source_fails() {
    check(
        "rules/agenda.toml",
        "law       = \"113-14\"\n",
        "",
        &["rules/agenda.toml, question-notice: missing field `law`"],
    );
    check(
        "rules/agenda.toml",
        "article   = \"46\"\n",
        "",
        &["rules/agenda.toml, question-notice: missing field `article`"],
    );
    check(
        "rules/agenda.toml",
        "article   = \"46\"",
        "article   = \"\"",
        &["rules/agenda.toml, question-notice: `article` is empty"],
    );
}

#[test]
fn an_unknown_law_or_the_law_of_another_council_fails() {
    check(
        "rules/agenda.toml",
        "law       = \"113-14\"",
        "law       = \"113-13\"",
        &["rules/agenda.toml, question-notice: unknown variant `113-13`"],
    );
    check(
        "rules/agenda.toml",
        "law       = \"113-14\"",
        "law       = \"111-14\"",
        &["rules/agenda.toml, question-notice: 111-14 does not govern commune"],
    );
}

#[test]
fn an_overlap_fails() {
    check(
        "rules/convocation.toml",
        "kinds     = [\"arrondissement\"]",
        "kinds     = [\"commune\"]",
        &[
            "rules/convocation.toml, convocation-notice: overlaps a rule of",
            "rules/convocation.toml for commune from 2015-07-23",
        ],
    );
}

#[test]
fn a_gap_fails_at_the_beginning_and_later() {
    check(
        "rules/convocation.toml",
        "since     = 2015-07-23",
        "since     = 2026-01-01",
        &["rules, convocation-notice: no rule for commune on 2015-07-23"],
    );
    check(
        "rules/convocation.toml",
        "since     = 2015-07-23",
        "since     = 2015-07-23\nuntil     = 2026-01-01",
        &["rules, convocation-notice: no rule for commune on 2026-01-01"],
    );
}

#[test]
fn a_kind_without_any_rule_fails() {
    let fault = Law::read(&[("rules/none.toml", "rule = []")]).unwrap_err();
    assert_eq!(fault.to_string(), "rules, [[rule]]: no rule of 113-14 for commune");
}

#[test]
fn a_wrong_shape_fails() {
    check(
        "rules/convocation.toml",
        "{ days = 10, count = \"calendar\" }",
        "{ months = 1 }",
        &["rules/convocation.toml, convocation-notice: wrong value: unknown field `months`"],
    );
    check(
        "rules/quorum.toml",
        "\"1/2\"",
        "\"half\"",
        &["quorum-first-call: wrong value: half is not a fraction such as 1/2"],
    );
    check(
        "rules/quorum.toml",
        "\"1/2\"",
        "\"1/0\"",
        &["quorum-first-call: wrong value: 1/0 is not a fraction such as 1/2"],
    );
    check(
        "rules/majority.toml",
        "\"president-side\"",
        "\"any-number\"",
        &["rules/majority.toml, tie: wrong value: any-number where only president-side is known"],
    );
}

#[test]
fn a_value_that_no_calendar_and_no_council_has_fails() {
    for (file, old, new, message) in [
        ("rules/sessions.toml", "[2, 5, 10]", "[2, 5, 13]", "13 is not a month"),
        ("rules/sessions.toml", "[2, 5, 10]", "[5, 2, 10]", "not in the order of the year"),
        ("rules/sessions.toml", "first-days = 7", "first-days = 31", "always have 31 days"),
        ("rules/sessions.toml", "nth = 2", "nth = 5", "always have 5 of a weekday"),
        (
            "rules/budget.toml",
            "month = 11, day = 15",
            "month = 11, day = 31",
            "no day 31 in month 11",
        ),
        ("rules/quorum.toml", "to = 5", "to = 2", "the window runs from 3 back to 2"),
        ("rules/office.toml", "[12500, 13]", "[7000, 13]", "not in rising order"),
        ("rules/office.toml", "per = 250000", "per = 0", "a step of no inhabitant"),
        ("rules/minutes.toml", "[\"president\", \"secretary\"]", "[]", "the list is empty"),
        (
            "rules/minutes.toml",
            "[\"president\", \"secretary\"]",
            "[\"president\", \"president\"]",
            "the list says something twice",
        ),
        ("rules/minutes.toml", "days = 5,", "days = -5,", "wrong value"),
    ] {
        check(file, old, new, &[file, message]);
    }
}

#[test]
fn a_rule_that_ends_before_it_begins_or_governs_nobody_fails() {
    check(
        "rules/agenda.toml",
        "since     = 2015-07-23",
        "since     = 2015-07-23\nuntil     = 2015-07-23",
        &["question-notice: `until` does not come after `since`"],
    );
    check(
        "rules/agenda.toml",
        "kinds     = [\"commune\"]",
        "kinds     = []",
        &["question-notice: `kinds` is empty, or names a kind twice"],
    );
    check(
        "rules/agenda.toml",
        "since     = 2015-07-23",
        "since     = 12:00:00",
        &["question-notice: 12:00:00 is not a date"],
    );
}

#[test]
fn a_file_that_is_not_toml_fails() {
    check(
        "rules/agenda.toml",
        "[[rule]]",
        "[[rule",
        &["rules/agenda.toml, [[rule]]: TOML parse error"],
    );
    check(
        "rules/agenda.toml",
        "[[rule]]",
        "[[rules]]",
        &["rules/agenda.toml, [[rule]]:", "unknown field `rules`"],
    );
}

#[test]
fn holidays_are_read_with_the_same_care() {
    let read = |text: &str| crate::Holidays::read("holidays", text).unwrap_err().to_string();
    let holiday = "fr = \"Fête\"\nar = \"عيد\"\nconfidence = \"text\"\n";
    let nowhere = format!("moon = []\n[[fixed]]\non = {{ month = 2, day = 30 }}\n{holiday}");
    assert_eq!(read(&nowhere), "holidays, Fête: wrong value: no such day");
    let unknown =
        format!("moon = []\n[[fixed]]\non = {{ month = 2, day = 3 }}\ndays = 1\n{holiday}");
    assert!(read(&unknown).contains("unknown field `days`"));
}

/// What listing `text` beside the national law says.
fn listed(text: &str) -> String {
    let law = Law::read(&FILES).unwrap();
    law.with_noted(&[("noted.toml", text)]).unwrap_err().to_string()
}

/// An entry that is only listed, with `old` written `new`.
fn entry(old: &str, new: &str) -> String {
    let entry = "[[noted]]\nregister = \"huis_clos\"\narticles = { commune = \"48\" }\n\
        since = 2015-07-23\ncertainty = \"text\"\nvalue_fr = \"1/3\"\nvalue_ar = \"1/3\"\n\
        fr = \"Oui.\"\nar = \"نعم.\"\n";
    assert!(entry.contains(old), "{old}");
    entry.replacen(old, new, 1)
}

#[test]
fn a_faulty_rule_that_is_only_listed_does_not_load_either() {
    let twice = entry("", "") + &entry("", "");
    for (text, said) in [
        (entry("ar = \"نعم.\"\n", ""), "noted.toml, huis_clos: missing field `ar`"),
        (entry("\"Oui.\"", "\" \""), "noted.toml, huis_clos: `fr` is empty"),
        (entry("articles = { commune = \"48\" }", ""), "neither `law` nor `articles`"),
        (entry("\"48\"", "\"\""), "the article of commune is empty"),
        (entry("articles = { commune = \"48\" }", "law = \"1-1\""), "unknown variant `1-1`"),
        (
            entry("articles = { commune = \"48\" }", "law = \"112-14\"\nkinds = [\"region\"]"),
            "112-14 does not govern region",
        ),
        (twice, "noted.toml, huis_clos: overlaps a rule of another set for commune"),
        (
            entry("huis_clos", "odj_points_gouverneur"),
            "noted.toml, odj_points_gouverneur: overlaps a rule of another set for commune",
        ),
    ] {
        let fault = listed(&text);
        assert!(fault.contains(said), "{fault}\nlacks: {said}");
    }
}
