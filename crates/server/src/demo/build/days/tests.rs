//! Whatever the day, the fictional sessions are lawful ones.

use super::*;
use jiff::civil::date;
use law::SessionKind;
use law::sessions::{latest_closing, opening};

/// Every day of two years and of one far ahead, as the day on which somebody may start the
/// demonstration.
fn days() -> impl Iterator<Item = Date> {
    let far = date(2031, 1, 1).series(Span::new().days(1)).take(365);
    date(2026, 1, 1).series(Span::new().days(1)).take(730).chain(far)
}

/// Where a deed stands in the course of a session.
fn place(deed: Deed) -> usize {
    let course = [
        Deed::Plan,
        Deed::AddPoints,
        Deed::AddPapers,
        Deed::Settle,
        Deed::SendAgenda,
        Deed::AcknowledgeAgenda,
        Deed::Convene,
        Deed::PostAgenda,
        Deed::Answer,
        Deed::Remind,
        Deed::Report,
        Deed::CallRoll(1),
        Deed::Open,
        Deed::Deliberate(1),
        Deed::CallRoll(2),
        Deed::Deliberate(2),
        Deed::CallRoll(3),
        Deed::Deliberate(3),
        Deed::Close,
        Deed::SendRegister,
        Deed::PrepareActs,
        Deed::SignActs,
        Deed::PostActs,
        Deed::WriteMinutes,
        Deed::SignMinutes,
        Deed::GiveMinutes,
        Deed::SendActs,
        Deed::Acknowledge,
        Deed::AnswerVisas,
        Deed::PublishActs,
        Deed::WriteDownThePast,
    ];
    course.iter().position(|it| *it == deed).unwrap()
}

const KINDS: [Kind; 4] = [Kind::Commune, Kind::Arrondissement, Kind::Prefecture, Kind::Region];
const ALL: [Wanted<'_>; 4] = [
    (Tale::Ordinary, &[0, 4, 7]),
    (Tale::Extraordinary, &[0]),
    (Tale::InCourse, &[0, 3]),
    (Tale::Next, &[0, 1]),
];

fn of(kind: Kind, today: Date, latest_known: Option<Date>) -> Almanac {
    Almanac::of(kind, today, latest_known, &ALL).unwrap()
}

#[test]
fn whatever_day_it_starts_everything_was_done_in_order_before_it() {
    for (kind, today) in KINDS.into_iter().flat_map(|kind| days().map(move |day| (kind, day))) {
        let almanac = of(kind, today, Some(date(2026, 2, 5)));
        let last = almanac.entries.last().unwrap().at.date();
        assert!(last < today, "{kind:?}: {today}: {last}");
        for tale in ALL.map(|(tale, _)| tale) {
            let own = almanac.entries.iter().filter(|entry| entry.tale == tale);
            let deeds: Vec<usize> = own.map(|entry| place(entry.deed)).collect();
            assert!(deeds.is_sorted(), "{kind:?}: {today}: {tale:?}: {deeds:?}");
        }
    }
}

#[test]
fn every_session_sits_on_days_that_the_law_of_its_council_allows() {
    for (kind, today) in KINDS.into_iter().flat_map(|kind| days().map(move |day| (kind, day))) {
        let almanac = of(kind, today, None);
        let profile = Law::national().profile(kind, today, &Readings::default()).unwrap();
        for (tale, days) in &almanac.days {
            let kind_of_session = match tale {
                Tale::Ordinary | Tale::Next => SessionKind::Ordinary,
                Tale::Extraordinary | Tale::InCourse => SessionKind::Extraordinary,
            };
            let (first, last) = (days[0], days[days.len() - 1]);
            let told = || format!("{kind:?}: {today}: {tale:?}: {first} to {last}");
            // Only a commune is shown between two sittings: elsewhere an extraordinary session
            // lasts three days, or seven with their holidays.
            if *tale != Tale::InCourse || kind == Kind::Commune {
                let latest =
                    latest_closing(kind_of_session, first, &profile, Holidays::seed()).latest;
                assert!(last <= latest, "{}", told());
            }
            if kind_of_session == SessionKind::Ordinary {
                assert!(opening(first, &profile, Holidays::seed()).allows(), "{}", told());
            }
        }
    }
}

#[test]
fn the_ordinary_session_opened_in_a_window_long_closed_and_the_next_opens_weeks_ahead() {
    for (kind, today) in KINDS.into_iter().flat_map(|kind| days().map(move |day| (kind, day))) {
        let almanac = of(kind, today, None);
        assert!((today - almanac.days(Tale::Ordinary)[0]).get_days() >= LONG_CLOSED);
        assert!((almanac.days(Tale::Next)[0] - today).get_days() >= FAR_AHEAD);
        let since = (today - almanac.days(Tale::Extraordinary)[0]).get_days();
        assert!((7..=16).contains(&since), "{today}: sat {since} days ago");
        let [first, second] = almanac.days(Tale::InCourse) else { panic!("two sittings") };
        assert!(*first < today && today < *second, "{today}: {first}, {second}");
    }
}

#[test]
fn it_opens_after_the_last_real_session_where_they_share_a_window() {
    let almanac = of(Kind::Commune, date(2026, 4, 10), Some(date(2026, 2, 5)));
    assert_eq!(almanac.days(Tale::Ordinary)[0], date(2026, 2, 6));
}
