//! Arrondissements and their commune, and the president’s decisions: golden tables and samples.

use super::{TODAY, holidays, profile};
use crate::arrondissements::{amount, balance, imposed, opinion, opinion_month};
use crate::clock::{self, Deadline, OrderKind};
use crate::readings::MissingOpinion;
use crate::{Kind, Language, Outcome, Profile, Verdict};
use jiff::civil::{Date, date};

/// Verdicts of every finding.
pub(super) fn verdicts(profile: &Profile) -> Vec<Verdict> {
    let days = [None, Some(TODAY)];
    let today = [TODAY, date(2027, 11, 3)];
    let opinions = MissingOpinion::ALL.iter().flat_map(|reading| {
        days.into_iter().flat_map(move |given| {
            let at = |on| {
                days.map(|closed| opinion((given, closed), on, *reading, (profile, holidays())))
            };
            today.into_iter().flat_map(at).collect::<Vec<_>>()
        })
    });
    let accounts =
        days.into_iter().flat_map(|sent| today.map(|on| imposed(sent, (2027, TODAY), on, profile)));
    let balances = [(100, 100), (100, 101)].map(|(in_, out)| balance(in_, out, profile));
    opinions.chain(accounts).chain(balances).flatten().collect()
}

/// Every time limit, from one day.
pub(super) fn deadlines(profile: &Profile) -> Vec<Deadline> {
    let found = [
        clock::order(OrderKind::Regulatory, TODAY, profile, holidays()),
        clock::order(OrderKind::Planning, TODAY, profile, holidays()),
        clock::opinion(Some(TODAY), profile, holidays()),
        clock::allocation_notice(2027, profile),
        clock::account(TODAY, profile),
        clock::account_again(TODAY, profile, holidays()),
        clock::account_sent(2027, profile),
    ];
    found.into_iter().flatten().collect()
}

fn last(deadline: Option<Deadline>) -> Option<(Date, String)> {
    deadline.and_then(|it| Some((it.last()?, it.source.article)))
}

#[test]
fn a_regulatory_decision_goes_to_the_authority_in_working_days() {
    // From Monday 4 January; the 11th and the 14th are not worked.
    let taken = date(2027, 1, 4);
    for (kind, expected) in [
        (Kind::Commune, Some((date(2027, 1, 27), "116"))),
        (Kind::Prefecture, Some((date(2027, 1, 20), "107"))),
        (Kind::Region, Some((date(2027, 1, 20), "113"))),
        (Kind::Arrondissement, None),
    ] {
        let found = clock::order(OrderKind::Regulatory, taken, &profile(kind), holidays());
        let expected = expected.map(|(day, article): (_, &str)| (day, article.to_owned()));
        assert_eq!(last(found), expected, "{kind:?}");
    }
}

#[test]
fn a_decision_on_town_planning_goes_to_the_governor_in_five_days() {
    // Saturday 9 January is five days after Monday the 4th; Monday 11 is a holiday, so Tuesday.
    let found =
        clock::order(OrderKind::Planning, date(2027, 1, 4), &profile(Kind::Commune), holidays());
    assert_eq!(last(found), Some((date(2027, 1, 12), "116".to_owned())));
    for kind in [Kind::Arrondissement, Kind::Prefecture, Kind::Region] {
        let found = clock::order(OrderKind::Planning, TODAY, &profile(kind), holidays());
        assert_eq!(last(found), None, "{kind:?}");
    }
}

#[test]
fn an_arrondissement_has_a_week_after_its_september_session_to_say_what_it_thinks_of_grants() {
    let arrondissement = profile(Kind::Arrondissement);
    let law = (&arrondissement, holidays());
    let closed = Some(date(2027, 9, 15));
    let judged = |given, closed, (month, day), reading| {
        let today = date(2027, month, day);
        let verdict = opinion((given, closed), today, reading, law).unwrap();
        assert_eq!(verdict.source.article, "235");
        verdict.outcome()
    };
    let (warns, silent) = (MissingOpinion::Warns, MissingOpinion::Silent);
    assert_eq!(opinion_month(law.0), Some(9));
    assert_eq!(opinion_month(&profile(Kind::Commune)), None);
    assert_eq!(last(clock::opinion(closed, law.0, law.1)).unwrap().0, date(2027, 9, 22));
    assert_eq!(judged(None, None, (10, 4), warns), Outcome::Warned);
    assert_eq!(judged(None, None, (10, 4), silent), Outcome::Pending);
    assert_eq!(judged(None, closed, (9, 22), silent), Outcome::Pending);
    assert_eq!(judged(None, closed, (9, 23), silent), Outcome::Granted);
    assert_eq!(judged(None, closed, (9, 23), warns), Outcome::Warned);
    assert_eq!(judged(closed, closed, (9, 23), warns), Outcome::Granted);
    assert!(opinion((None, closed), TODAY, warns, (&profile(Kind::Commune), law.1)).is_none());
}

#[test]
fn the_account_of_the_allocation_has_its_days_and_must_balance() {
    let (arrondissement, commune) = (profile(Kind::Arrondissement), profile(Kind::Commune));
    for known in [&arrondissement, &commune] {
        let notice = last(clock::allocation_notice(2027, known));
        assert_eq!(notice, Some((date(2027, 8, 31), "249".to_owned())));
        let sent = last(clock::account_sent(2027, known));
        assert_eq!(sent, Some((date(2027, 9, 30), "252".to_owned())));
    }
    let voted = last(clock::account(date(2027, 8, 31), &arrondissement));
    assert_eq!(voted, Some((date(2027, 9, 30), "249".to_owned())));
    let again = last(clock::account_again(date(2027, 10, 4), &arrondissement, holidays()));
    assert_eq!(again, Some((date(2027, 10, 19), "250".to_owned())));
    let balanced = |spent| balance(1_000_000, spent, &arrondissement).unwrap().outcome();
    assert_eq!(balanced(1_000_000), Outcome::Granted);
    assert_eq!(balanced(999_999), Outcome::Refused);
    let fixed = |sent, (month, day)| {
        let notified = (2027, date(2027, 8, 31));
        imposed(sent, notified, date(2027, month, day), &arrondissement).unwrap().outcome()
    };
    assert_eq!(fixed(None, (9, 30)), Outcome::Pending);
    assert_eq!(fixed(None, (10, 1)), Outcome::Granted);
    assert_eq!(fixed(Some(date(2027, 9, 30)), (10, 1)), Outcome::Granted);
    let late = (2027, date(2027, 11, 23));
    let judged = |on| imposed(None, late, on, &arrondissement).unwrap().outcome();
    assert_eq!(judged(date(2027, 12, 23)), Outcome::Pending);
    assert_eq!(judged(date(2027, 12, 24)), Outcome::Granted);
}

#[test]
fn amounts_are_written_as_each_language_writes_them() {
    let french = amount(125_000_050, Language::French);
    assert_eq!(french, "1\u{202f}250\u{202f}000,50 dirhams");
    assert_eq!(amount(125_000_050, Language::Arabic), "1.250.000,50 درهم");
}
