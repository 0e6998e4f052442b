//! Members in office (113-14, art. 9) and seats (59-11, art. 74, 103, 127, 128; 113-14, art. 218).

use super::{TODAY, profile};
use crate::office::{
    Excluded, Mandate, Size, comeback, departure, exclusion, in_office, is_in_office, seats,
};
use crate::rules::Exclusion;
use crate::source::{Certainty, Text};
use crate::{Kind, Language, Law, Readings};
use jiff::civil::date;

fn mandate(exclusions: Vec<Excluded>) -> Mandate {
    Mandate { since: date(2021, 9, 8), until: None, exclusions }
}

#[test]
fn any_of_the_eight_cases_takes_a_member_out_of_office() {
    for kind in Kind::ALL {
        let profile = profile(*kind);
        assert_eq!(profile.law.office.exclusions.exclusions.len(), 8, "{kind:?}");
        for case in Exclusion::ALL {
            let out = Excluded { case: *case, since: date(2026, 1, 1), until: None };
            let member = mandate(vec![out]);
            assert!(is_in_office(&member, date(2025, 12, 31), &profile));
            assert!(!is_in_office(&member, TODAY, &profile), "{case:?}");
            assert_eq!(exclusion(&member, TODAY, &profile), Some(*case));
        }
    }
}

#[test]
fn a_suspended_member_is_back_in_office_when_the_suspension_ends() {
    let profile = profile(Kind::Commune);
    let out = Excluded {
        case: Exclusion::Suspension,
        since: date(2026, 3, 1),
        until: Some(date(2026, 6, 1)),
    };
    let member = mandate(vec![out]);
    assert!(!is_in_office(&member, date(2026, 5, 31), &profile));
    assert!(is_in_office(&member, date(2026, 6, 1), &profile));
}

#[test]
fn a_mandate_counts_from_its_first_day_to_the_eve_of_its_end() {
    let profile = profile(Kind::Commune);
    let member = Mandate { until: Some(date(2027, 9, 8)), ..mandate(Vec::new()) };
    assert!(!is_in_office(&member, date(2021, 9, 7), &profile));
    assert!(is_in_office(&member, date(2021, 9, 8), &profile));
    assert!(is_in_office(&member, date(2027, 9, 7), &profile));
    assert!(!is_in_office(&member, date(2027, 9, 8), &profile));
}

#[test]
fn only_members_in_office_are_counted() {
    let dead = Excluded { case: Exclusion::Death, since: date(2025, 4, 2), until: None };
    let council = [mandate(Vec::new()), mandate(vec![dead]), mandate(Vec::new())];
    assert_eq!(in_office(&council, TODAY, &profile(Kind::Commune)), 2);
}

fn check(kind: Kind, size: Size, expected: u32, article: &str) {
    let found = seats(size, &profile(kind)).unwrap();
    assert_eq!(found.value, expected, "{kind:?} {size:?}");
    assert_eq!(found.source.article, article);
}

#[test]
fn leaving_office_and_coming_back_cite_the_article_of_the_kind() {
    let articles = [("113-14", "9"), ("113-14", "9"), ("112-14", "10"), ("111-14", "11")];
    let kinds = [Kind::Commune, Kind::Arrondissement, Kind::Prefecture, Kind::Region];
    for (kind, (law, article)) in kinds.into_iter().zip(articles) {
        let profile = profile(kind);
        let since = date(2027, 2, 11);
        let out = Excluded { case: Exclusion::Suspension, since, until: None };
        let left = departure(&out, 10, &profile).sentence(Language::French);
        assert!(left.contains("compte 10 membres en exercice"), "{left}");
        assert!(left.contains("suspension") && left.contains("11 février 2027"), "{left}");
        let back = comeback(out.case, since, 11, &profile).sentence(Language::Arabic);
        assert!(back.contains("11 عضوا مزاولا مهامه"), "{back}");
        for told in [left, back] {
            let cited = told.contains(law) || told.contains(&law.replace('-', "."));
            assert!(cited && told.contains(article), "{told}");
        }
    }
}

#[test]
fn seats_follow_the_population() {
    check(Kind::Commune, Size::Inhabitants(7_500), 11, "127");
    check(Kind::Commune, Size::Inhabitants(7_501), 13, "127");
    check(Kind::Commune, Size::Inhabitants(400_000), 55, "127");
    check(Kind::Commune, Size::Inhabitants(400_001), 61, "127");
    check(Kind::Commune, Size::Divided(577_827), 81, "128");
    check(Kind::Commune, Size::Divided(1_000_000), 91, "128");
    check(Kind::Commune, Size::Divided(3_215_935), 131, "128");
    check(Kind::Prefecture, Size::Inhabitants(1_571_580), 31, "103");
    check(Kind::Prefecture, Size::Inhabitants(279_517), 15, "103");
    check(Kind::Region, Size::Inhabitants(7_688_967), 75, "74");
    check(Kind::Arrondissement, Size::Communal(5), 15, "218");
    check(Kind::Arrondissement, Size::Communal(9), 27, "218");
    check(Kind::Arrondissement, Size::Communal(12), 32, "218");
}

#[test]
fn the_thresholds_of_regions_are_marked_as_not_verified() {
    let found = seats(Size::Inhabitants(1_000_000), &profile(Kind::Region)).unwrap();
    assert_eq!((found.source.law, found.certainty), (Text::Elections, Certainty::Memory));
    assert_eq!(found.certainty.words(Language::French), "de mémoire, à vérifier");
}

#[test]
fn nothing_is_said_of_the_seats_of_a_council_elected_before_these_numbers() {
    let earlier =
        Law::national().profile(Kind::Commune, date(2016, 10, 5), &Readings::default()).unwrap();
    assert_eq!(seats(Size::Divided(3_359_818), &earlier), None);
}
