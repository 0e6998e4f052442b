//! What both languages write, checked against what Moroccan institutions print.

use super::*;
use jiff::civil;

fn written(language: Language, year: i16, month: i8, day: i8) -> String {
    date(language, civil::date(year, month, day))
}

#[test]
fn dates_are_written_as_in_morocco() {
    assert_eq!(written(Language::French, 2027, 2, 3), "3 février 2027");
    assert_eq!(written(Language::French, 2027, 2, 1), "1er février 2027");
    assert_eq!(written(Language::Arabic, 2027, 5, 3), "3 ماي 2027");
    assert_eq!(weekday_and_date(Language::Arabic, civil::date(2026, 5, 14)), "الخميس، 14 ماي 2026");
    assert_eq!(
        weekday_and_date(Language::French, civil::date(2026, 5, 1)),
        "vendredi 1er mai 2026"
    );
}

#[test]
fn hours_are_those_of_moroccan_clocks() {
    let at = "2026-05-14T08:05:00Z".parse().unwrap();
    assert_eq!(date_and_time(Language::French, at), "14 mai 2026 à 09:05");
}

#[test]
fn numbers_keep_western_digits() {
    assert_eq!(number(Language::Arabic, 3_215_935), "3.215.935");
    assert_eq!(number(Language::French, 3_215_935), "3.215.935");
}

#[test]
fn names_sort_without_minding_accents_and_hamzas() {
    let mut names = ["زينب", "أحمد", "Émile", "احمد", "Zahra", "école"];
    names.sort_by_key(|name| sort_key(name));
    assert_eq!(names, ["أحمد", "احمد", "زينب", "école", "Émile", "Zahra"]);
}

#[test]
fn a_browser_is_answered_in_the_language_it_prefers() {
    assert_eq!(Language::accepted("fr-FR,fr;q=0.9,ar;q=0.8"), Language::French);
    assert_eq!(Language::accepted("ar-MA,fr;q=0.9"), Language::Arabic);
    assert_eq!(Language::accepted("en-US,en;q=0.9"), Language::Arabic);
    assert_eq!(Language::accepted("en, fr;q=0.3"), Language::French);
    assert_eq!(Language::accepted(""), Language::Arabic);
}

#[test]
fn a_missing_half_is_shown_in_the_other_language_and_says_so() {
    let text = Bilingual::new("", "Budget <2027>");
    assert_eq!(
        text.shown(Language::Arabic).html(),
        "<bdi lang=\"fr\" dir=\"ltr\">Budget &lt;2027&gt;</bdi>"
    );
    assert_eq!(text.shown(Language::French).html(), "<bdi>Budget &lt;2027&gt;</bdi>");
}

#[test]
fn plurals_follow_each_language() {
    let words = Words {
        of: "test",
        arabic: "votes = { PLURAL($n) ->\n [zero] لا أصوات\n [one] صوت واحد\n [two] صوتان\n [few] { $n } أصوات\n [many] { $n } صوتا\n *[other] { $n } صوت\n }\n",
        french: "votes = { $n ->\n [one] { $n } voix unique\n *[other] { $n } voix\n }\n",
    };
    let messages = Messages::gather(&[words]).unwrap();
    let say = |language, n: i64| {
        messages
            .tell(language, "votes", &Args::none().count("n", n))
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(say(Language::Arabic, 2), "صوتان");
    assert_eq!(say(Language::Arabic, 5), "5 أصوات");
    assert_eq!(say(Language::Arabic, 11), "11 صوتا");
    assert_eq!(say(Language::Arabic, 100), "100 صوت");
    assert_eq!(say(Language::Arabic, 131), "131 صوتا");
    assert_eq!(say(Language::Arabic, 103), "103 أصوات");
    assert_eq!(say(Language::French, 1), "1 voix unique");
    assert_eq!(say(Language::French, 84), "84 voix");
}
