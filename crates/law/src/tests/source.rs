//! Citations, as they stand in minutes and refusals.

use crate::Language;
use crate::source::{Source, Text};

fn check(law: Text, article: &str, by_reference: Option<&str>, french: &str, arabic: &str) {
    let source = Source {
        law,
        article: article.to_owned(),
        by_reference: by_reference.map(str::to_owned),
        rule: None,
    };
    assert_eq!(source.cite(Language::French), french);
    assert_eq!(source.cite(Language::Arabic), arabic);
}

#[test]
fn an_article_is_cited_with_its_text_in_both_languages() {
    check(
        Text::Communes,
        "42",
        None,
        "art. 42 de la loi organique 113-14",
        "المادة 42 من القانون التنظيمي رقم 113.14",
    );
    check(
        Text::Communes,
        "35",
        Some("226"),
        "art. 35 de la loi organique 113-14, par renvoi de l’art. 226",
        "المادة 35 من القانون التنظيمي رقم 113.14، بالإحالة من المادة 226",
    );
    check(
        Text::Programmes,
        "10",
        None,
        "art. 10 du décret 2-16-301",
        "المادة 10 من المرسوم رقم 2.16.301",
    );
}

#[test]
fn a_hyphenated_or_slashed_reference_is_isolated_in_arabic_only() {
    check(
        Text::Elections,
        "128-1",
        None,
        "art. 128-1 de la loi organique 59-11",
        "المادة \u{2066}128-1\u{2069} من القانون التنظيمي رقم 59.11",
    );
}

#[test]
fn an_article_is_cited_alone_where_its_text_is_already_named() {
    let source =
        Source { law: Text::Regions, article: "45".to_owned(), by_reference: None, rule: None };
    assert_eq!(source.short(Language::French), "art. 45");
    assert_eq!(source.short(Language::Arabic), "المادة 45");
    assert_eq!(source.title(Language::French), "loi organique 111-14 relative aux régions");
    assert_eq!(source.title(Language::Arabic), "القانون التنظيمي رقم 111.14 المتعلق بالجهات");
}
