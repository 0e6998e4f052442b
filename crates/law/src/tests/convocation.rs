//! Convocation (113-14, art. 35), passage in commission (art. 28), public vote (art. 6 and 43),
//! signatures (art. 47).

use super::{profile, reading};
use crate::ballot::{Division, Manner, manner, naming};
use crate::commissions::{Study, passage};
use crate::convocation::{Finding, Service, enclosures, service};
use crate::minutes::signatures;
use crate::readings::{ElectronicNotice, NamedVotes, SecretBallot};
use crate::rules::{Enclosure, Signatory};
use crate::{Kind, Language, Outcome, Readings, SessionKind, Verdict, verdict};

fn check(verdict: &Verdict, outcome: Outcome, article: &str) {
    assert_eq!(verdict.outcome(), outcome, "{verdict:?}");
    assert_eq!(verdict.source.article, article);
}

#[test]
fn a_convocation_encloses_four_things() {
    for (kind, article) in [
        (Kind::Commune, "35"),
        (Kind::Arrondissement, "35"),
        (Kind::Prefecture, "36"),
        (Kind::Region, "38"),
    ] {
        let profile = profile(kind);
        check(&enclosures(Enclosure::ALL, &profile), Outcome::Granted, article);
        check(&enclosures(&[], &profile), Outcome::Refused, article);
    }
}

#[test]
fn an_incomplete_convocation_names_what_lacks() {
    let verdict = enclosures(&[Enclosure::Agenda, Enclosure::Timetable], &profile(Kind::Commune));
    let missing = vec![Enclosure::PointsBySitting, Enclosure::Documents];
    let expected = verdict::Finding::Convocation(Finding::Incomplete { missing });
    assert_eq!(verdict.finding, expected);
    let french = verdict.sentence(Language::French);
    assert!(french.contains("points à délibérer par séance et documents y afférents"), "{french}");
    let arabic = verdict.sentence(Language::Arabic);
    assert!(arabic.contains("والوثائق ذات الصلة"), "{arabic}");
}

#[test]
fn what_an_electronic_convocation_is_worth_is_a_reading() {
    use ElectronicNotice::{Alone, PaperOnly, WithPaper};
    let outcome = |electronic_notice, how| {
        let readings = Readings { electronic_notice, ..Readings::default() };
        let verdict = service(how, &reading(Kind::Commune, &readings));
        (verdict.outcome(), verdict.readings.len())
    };
    for reading in [WithPaper, Alone, PaperOnly] {
        assert_eq!(outcome(reading, Service::Written), (Outcome::Granted, 0));
        assert_eq!(outcome(reading, Service::Both), (Outcome::Granted, 0));
    }
    assert_eq!(outcome(WithPaper, Service::Electronic), (Outcome::Warned, 1));
    assert_eq!(outcome(Alone, Service::Electronic), (Outcome::Granted, 1));
    assert_eq!(outcome(PaperOnly, Service::Electronic), (Outcome::Refused, 1));
}

#[test]
fn points_pass_in_commission_except_in_extraordinary_sessions() {
    use SessionKind::{Extraordinary, Ordinary};
    for (kind, article) in [
        (Kind::Commune, "28"),
        (Kind::Arrondissement, "224"),
        (Kind::Prefecture, "29"),
        (Kind::Region, "31"),
    ] {
        let profile = profile(kind);
        check(&passage(Ordinary, Study::Done, &profile), Outcome::Granted, article);
        check(&passage(Ordinary, Study::NotDone, &profile), Outcome::Warned, article);
        check(&passage(Extraordinary, Study::NotDone, &profile), Outcome::Granted, article);
    }
}

#[test]
fn votes_are_public_and_a_secret_one_is_refused_unless_the_council_takes_it_on_itself() {
    let daring = Readings { secret_ballot: SecretBallot::Permitted, ..Readings::default() };
    for (kind, article) in [(Kind::Commune, "6"), (Kind::Prefecture, "7"), (Kind::Region, "8")] {
        check(&manner(Manner::Public, &profile(kind)), Outcome::Granted, article);
        check(&manner(Manner::Secret, &profile(kind)), Outcome::Refused, article);
        check(&manner(Manner::Secret, &reading(kind, &daring)), Outcome::Warned, article);
    }
}

#[test]
fn the_minutes_name_the_votes_always_or_when_the_sides_are_equal() {
    let names = |named_votes, division| {
        let readings = Readings { named_votes, ..Readings::default() };
        let verdict = naming(division, &reading(Kind::Commune, &readings));
        verdict.finding == verdict::Finding::Ballot(crate::ballot::Finding::Named)
    };
    assert!(names(NamedVotes::Always, Division::Unequal));
    assert!(names(NamedVotes::Always, Division::Equal));
    assert!(!names(NamedVotes::TieOnly, Division::Unequal));
    assert!(names(NamedVotes::TieOnly, Division::Equal));
}

#[test]
fn president_and_secretary_sign() {
    for (kind, article) in [(Kind::Commune, "47"), (Kind::Prefecture, "48"), (Kind::Region, "50")] {
        let profile = profile(kind);
        check(&signatures(Signatory::ALL, &profile), Outcome::Granted, article);
        check(&signatures(&[Signatory::President], &profile), Outcome::Refused, article);
    }
    let verdict = signatures(&[Signatory::President], &profile(Kind::Commune));
    assert!(verdict.sentence(Language::French).contains("secrétaire du conseil"));
    assert!(verdict.sentence(Language::Arabic).contains("كاتب المجلس"));
}
