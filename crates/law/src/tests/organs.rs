//! Commissions, bureau, groups, absences, conference: golden tables, samples, and the probe.

use super::{TODAY, holidays, profile, reading};
use crate::absence::{self, Came};
use crate::readings::{AbsencesCounted, ArrondissementStatus};
use crate::rules::Field;
use crate::{Kind, Language, Outcome, Profile, Readings, SessionKind, Verdict};
use crate::{bureau, composition, conference};
use jiff::civil::date;
use std::fmt::Write as _;

/// Verdicts of every finding about the organs of a council.
pub(super) fn verdicts(profile: &Profile) -> Vec<Verdict> {
    let mut verdicts = vec![
        composition::fields(Field::ALL, profile),
        composition::fields(&[], profile),
        composition::seat(0, profile),
        composition::seat(1, profile),
        composition::presidency(false, profile),
        composition::presidency(true, profile),
        bureau::interim(date(2027, 1, 2), TODAY, profile),
        bureau::interim(TODAY, TODAY, profile),
    ];
    for count in [0, 1, 2, 3, 4, 5, 8, 11, 100] {
        verdicts.push(composition::number(count, profile));
        verdicts.push(composition::members(count, profile));
        verdicts.push(composition::request(count, 12, profile));
        verdicts.extend(composition::opposition(count, profile));
        verdicts.extend(bureau::vice_presidents(count, 11, profile));
        verdicts.extend(bureau::vice_presidents(count, 75, profile));
        verdicts.extend(bureau::group(count, profile));
        let year = [2026, 2027];
        verdicts
            .extend(year.iter().filter_map(|it| conference::yearly(count, *it, TODAY, profile)));
        verdicts.push(standing(&[Came::Absent].repeat(count as usize), profile));
    }
    verdicts.extend([false, true].iter().filter_map(|it| bureau::secretary(*it, profile)));
    verdicts.extend([0, 1].iter().filter_map(|it| bureau::presidency(*it, profile)));
    let sent = [None, Some(date(2027, 2, 3)), Some(date(2027, 2, 20))];
    for today in [date(2027, 2, 3), date(2027, 2, 20)] {
        let minutes = sent.map(|on| conference::minutes(TODAY, on, today, profile, holidays()));
        verdicts.extend(minutes.into_iter().flatten());
    }
    verdicts
}

/// Everything that the functions about organs answer.
pub(super) fn probe(profile: &Profile, answers: &mut String) {
    for count in 0..=9 {
        let outcomes = [
            Some(composition::number(count, profile)),
            Some(composition::members(count, profile)),
            composition::opposition(count, profile),
            bureau::group(count, profile),
            conference::yearly(count, 2027, TODAY, profile),
            Some(standing(&[Came::Absent].repeat(count as usize), profile)),
            Some(standing(&apart(count), profile)),
        ];
        let outcomes = outcomes.map(|it| it.map(|it| it.outcome()));
        writeln!(answers, "{count} {outcomes:?}").unwrap();
        for members in 0..=30 {
            let asked = composition::request(count, members, profile).outcome();
            writeln!(answers, "{count} of {members} {asked:?}").unwrap();
        }
    }
    for field in Field::ALL {
        let covered: Vec<Field> = Field::ALL.iter().copied().filter(|it| it != field).collect();
        let outcome = composition::fields(&covered, profile).outcome();
        writeln!(answers, "without {field:?} {outcome:?}").unwrap();
    }
    for (seats, held) in (0..=80).flat_map(|seats| (0..=12).map(move |held| (seats, held))) {
        let outcome = bureau::vice_presidents(held, seats, profile).map(|it| it.outcome());
        writeln!(answers, "{held} for {seats} {outcome:?}").unwrap();
    }
    let stands_in = bureau::interim(date(2027, 1, 2), TODAY, profile).sentence(Language::French);
    let due = conference::minutes_due(date(2027, 2, 1), profile, holidays());
    writeln!(answers, "{stands_in} {due:?}").unwrap();
}

/// So many absences, never two in a row.
fn apart(count: u32) -> Vec<Came> {
    [Came::Absent, Came::Present].repeat(count as usize)
}

fn standing(came: &[Came], profile: &Profile) -> Verdict {
    let sessions: Vec<_> = came.iter().map(|came| (SessionKind::Ordinary, *came)).collect();
    absence::standing(absence::count(&sessions, profile), profile)
}

#[test]
fn three_sessions_in_a_row_or_five_in_all_make_a_resignation() {
    use Came::{Absent as A, Excused as E, Present as P};
    let table: [(&[Came], Outcome); 9] = [
        (&[P, P, P], Outcome::Granted),
        (&[A, P, P], Outcome::Granted),
        (&[P, A, A], Outcome::Warned),
        (&[A, A, A], Outcome::Refused),
        (&[A, A, E, A], Outcome::Granted),
        (&[A, A, P, A, A], Outcome::Warned),
        (&[A, P, A, P, A, P, A], Outcome::Warned),
        (&[A, P, A, P, A, P, A, P, A], Outcome::Refused),
        (&[A, A, A, P, P], Outcome::Refused),
    ];
    for (kind, article) in [(Kind::Commune, "67"), (Kind::Prefecture, "68"), (Kind::Region, "70")] {
        let profile = profile(kind);
        for (came, expected) in table {
            let found = standing(came, &profile);
            assert_eq!(found.outcome(), expected, "{kind:?} {came:?}");
            assert_eq!(found.source.article, article);
        }
    }
}

#[test]
fn in_an_arrondissement_absences_are_counted_and_have_no_effect_by_themselves() {
    let found = standing(&[Came::Absent; 3], &profile(Kind::Arrondissement));
    assert_eq!(found.outcome(), Outcome::Warned);
    assert_eq!(found.source.by_reference.as_deref(), Some("226"));
    let as_commune =
        Readings { arrondissement_status: ArrondissementStatus::AsCommune, ..Readings::default() };
    let found = standing(&[Came::Absent; 3], &reading(Kind::Arrondissement, &as_commune));
    assert_eq!(found.outcome(), Outcome::Refused);
}

#[test]
fn extraordinary_sessions_count_unless_the_council_reads_otherwise() {
    let sessions = [
        (SessionKind::Ordinary, Came::Absent),
        (SessionKind::Extraordinary, Came::Absent),
        (SessionKind::Ordinary, Came::Absent),
    ];
    let both = profile(Kind::Commune);
    assert_eq!(absence::count(&sessions, &both).longest, 3);
    let readings =
        Readings { absences_counted: AbsencesCounted::OrdinaryOnly, ..Readings::default() };
    let ordinary = reading(Kind::Commune, &readings);
    assert_eq!(absence::count(&sessions, &ordinary).longest, 2);
}

#[test]
fn each_kind_of_council_has_its_number_of_commissions() {
    use Outcome::{Granted, Refused, Warned};
    let table = [
        (Kind::Commune, [Warned, Warned, Granted, Granted, Granted, Granted, Refused], "25"),
        (Kind::Prefecture, [Warned, Warned, Warned, Granted, Granted, Granted, Granted], "26"),
        (Kind::Region, [Warned, Warned, Warned, Granted, Granted, Granted, Granted], "28"),
        (
            Kind::Arrondissement,
            [Granted, Granted, Granted, Granted, Refused, Refused, Refused],
            "224",
        ),
    ];
    for (kind, expected, article) in table {
        for (count, expected) in (0..).zip(expected) {
            let found = composition::number(count, &profile(kind));
            assert_eq!((found.outcome(), found.source.article.as_str()), (expected, article));
        }
    }
    assert_eq!(composition::number(8, &profile(Kind::Region)).outcome(), Refused);
}

#[test]
fn vice_presidents_follow_the_size_of_the_council() {
    let table = [
        (
            Kind::Commune,
            vec![(11, 3), (15, 4), (23, 5), (25, 6), (31, 6), (35, 7), (43, 8), (51, 9)],
        ),
        (Kind::Commune, vec![(61, 10), (131, 10)]),
        (Kind::Prefecture, vec![(11, 2), (13, 2), (15, 3), (23, 3), (25, 4), (27, 4), (29, 5)]),
        (
            Kind::Region,
            vec![(33, 6), (39, 6), (45, 7), (51, 7), (57, 8), (63, 8), (69, 9), (75, 9)],
        ),
    ];
    for (kind, rows) in table {
        for (seats, expected) in rows {
            let of = |held| bureau::vice_presidents(held, seats, &profile(kind)).unwrap().outcome();
            assert_eq!(of(expected), Outcome::Granted, "{kind:?} {seats}");
            assert_eq!(of(expected - 1), Outcome::Warned);
            assert_eq!(of(expected + 1), Outcome::Refused);
        }
    }
    assert!(bureau::vice_presidents(3, 15, &profile(Kind::Arrondissement)).is_none());
}

#[test]
fn a_third_of_the_members_has_a_commission_meet() {
    let profile = profile(Kind::Commune);
    for (members, required) in [(5, 2), (6, 2), (7, 3), (9, 3), (12, 4)] {
        let of = |asked| composition::request(asked, members, &profile).allows();
        assert!(of(required) && !of(required - 1), "{members}");
    }
}

#[test]
fn a_vice_president_stands_in_once_the_month_is_over() {
    for (kind, article) in
        [(Kind::Commune, "109"), (Kind::Prefecture, "105"), (Kind::Region, "111")]
    {
        let of = |on| bureau::interim(date(2027, 1, 2), on, &profile(kind));
        assert_eq!(of(date(2027, 2, 2)).outcome(), Outcome::Pending);
        assert_eq!(of(date(2027, 2, 3)).outcome(), Outcome::Granted);
        assert_eq!(of(TODAY).source.article, article);
    }
}

#[test]
fn the_minutes_of_the_conference_go_to_the_governor_within_three_days() {
    let due = conference::minutes_due(TODAY, &profile(Kind::Commune), holidays());
    // Three days after Wednesday 3 February is a Saturday: the day runs on to Monday.
    assert_eq!(due, Some(date(2027, 2, 8)));
    assert_eq!(conference::minutes_due(TODAY, &profile(Kind::Region), holidays()), None);
}
