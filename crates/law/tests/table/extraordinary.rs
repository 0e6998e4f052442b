//! Extraordinary sessions: who has one held, what a request is worth, and the terms of each.

use crate::ground::{commune, day, law_of};
use crate::organs::third;
use crate::rules::{calendar, half, working};
use jiff::civil::Date;
use law::clock::{Facts, Step, deadlines, requested};
use law::extraordinary::at_opening;
use law::quorum::{Attendance, Call, Finding, Next};
use law::rules::{Base, Initiative, Initiatives, Key, Value};
use law::{Holidays, Kind, Outcome, SessionKind, extraordinary, verdict};

/// The rules held for councils of `kind`: value and article.
pub fn held(kind: Kind) -> Vec<(Key, Value, String)> {
    let (law, asked, authority, right) = match kind {
        Kind::Commune => ("113-14", 36, 37, 15),
        Kind::Arrondissement => ("113-14", 225, 225, 0),
        Kind::Prefecture => ("112-14", 37, 38, 15),
        Kind::Region => ("111-14", 39, 40, 30),
    };
    let named = kind != Kind::Arrondissement;
    let who = BY.into_iter().filter(|by| named || *by != Initiative::Majority).collect();
    let everywhere = [
        (Key::ExtraordinaryInitiative, Value::Initiatives(Initiatives { who }), asked),
        (Key::ExtraordinaryThird, third(), asked),
    ];
    let elsewhere = [
        (Key::ExtraordinaryRefusal, calendar(10), asked),
        (Key::ExtraordinaryMajority, half(Base::MembersInOffice), asked),
        (Key::ExtraordinaryOfRight, calendar(right), asked),
        (Key::ExtraordinaryAuthority, calendar(10), authority),
        (Key::ExtraordinaryAuthorityNotice, calendar(3), authority),
        (Key::ExtraordinaryAuthorityQuorum, half(Base::MembersInOffice), authority),
        (Key::ExtraordinaryPostponement, working(1), authority),
    ];
    let all = everywhere.into_iter().chain(elsewhere.into_iter().filter(|_| named));
    all.map(|(key, value, article)| (key, value, format!("{law}, {article}"))).collect()
}

const BY: [Initiative; 4] =
    [Initiative::President, Initiative::Third, Initiative::Majority, Initiative::Authority];

#[test]
fn an_arrondissement_knows_no_session_of_right_by_its_majority() {
    let granted = |kind| {
        let profile = law_of(kind, day("Tue 3 Feb 2026"));
        BY.map(|by| extraordinary::may_ask(by, &profile).outcome() == Outcome::Granted)
    };
    for kind in [Kind::Commune, Kind::Prefecture, Kind::Region] {
        assert_eq!(granted(kind), [true; 4], "{kind:?}");
    }
    assert_eq!(granted(Kind::Arrondissement), [true, true, false, true]);
}

#[test]
fn a_third_must_be_answered_and_the_absolute_majority_makes_the_session_of_right() {
    use extraordinary::Finding::{Answerable, OfRight, TooFew};
    let found = |kind, signed, of| {
        let profile = law_of(kind, day("Tue 3 Feb 2026"));
        let verdict::Finding::Extraordinary(finding) =
            extraordinary::weigh(signed, of, &profile).finding
        else {
            panic!("not of a request")
        };
        match finding {
            TooFew(it) => ('-', it.required),
            Answerable(it) => ('a', it.required),
            OfRight(it) => ('r', it.required),
            other => panic!("{other:?}"),
        }
    };
    for kind in [Kind::Commune, Kind::Prefecture, Kind::Region] {
        assert_eq!(found(kind, 0, 0), ('-', 0));
        assert_eq!(found(kind, 10, 31), ('-', 11));
        assert_eq!(found(kind, 11, 31), ('a', 11));
        assert_eq!(found(kind, 15, 31), ('a', 11));
        assert_eq!(found(kind, 16, 31), ('r', 16));
        assert_eq!(found(kind, 15, 30), ('a', 10));
        assert_eq!(found(kind, 16, 30), ('r', 16));
    }
    assert_eq!(found(Kind::Arrondissement, 31, 31), ('a', 11));
}

#[test]
fn each_request_has_its_term_and_a_region_thirty_days() {
    let on = day("Mon 2 Feb 2026");
    let due = |kind, by| -> Option<(Step, Date)> {
        let profile = law_of(kind, on);
        requested(by, on, &profile, Holidays::seed()).map(|it| (it.step, it.last().unwrap()))
    };
    let (answer, held) = (Step::RequestAnswer, Step::SessionOfRight);
    for kind in [Kind::Commune, Kind::Prefecture, Kind::Region] {
        assert_eq!(due(kind, Initiative::President), None);
        assert_eq!(due(kind, Initiative::Third), Some((answer, day("Thu 12 Feb 2026"))));
        assert_eq!(due(kind, Initiative::Authority), Some((held, day("Thu 12 Feb 2026"))));
    }
    for kind in [Kind::Commune, Kind::Prefecture] {
        assert_eq!(due(kind, Initiative::Majority), Some((held, day("Tue 17 Feb 2026"))));
    }
    assert_eq!(due(Kind::Region, Initiative::Majority), Some((held, day("Wed 4 Mar 2026"))));
    for by in BY {
        assert_eq!(due(Kind::Arrondissement, by), None);
    }
}

#[test]
fn members_are_convened_three_days_before_the_session_that_the_authority_asks_for() {
    let (on, asked) = (day("Mon 9 Feb 2026"), day("Mon 2 Feb 2026"));
    let steps = |kind| {
        let facts = Facts {
            asked_by: Initiative::Authority,
            requested: Some(asked),
            ..Facts::of(SessionKind::Extraordinary, on)
        };
        let all = deadlines(&facts, &law_of(kind, on), Holidays::seed());
        let notice = all.iter().find(|it| it.step == Step::Convocation).unwrap().last().unwrap();
        (all.iter().any(|it| it.step == Step::AgendaToAuthority), notice)
    };
    for kind in [Kind::Commune, Kind::Prefecture, Kind::Region] {
        assert_eq!(steps(kind), (false, day("Thu 5 Feb 2026")), "{kind:?}");
    }
    assert_eq!(steps(Kind::Arrondissement), (true, day("Thu 29 Jan 2026")));
}

#[test]
fn without_its_quorum_that_session_is_held_the_next_working_day_whatever_the_number() {
    let friday = day("Fri 6 Feb 2026");
    let counted = |call, on, in_room| {
        let attendance = Attendance { in_office: 31, in_room, remote: 0 };
        let by = Initiative::Authority;
        at_opening(by, (call, on), attendance, &commune(), Holidays::seed())
    };
    assert_eq!(counted(Call::First, friday, 16).outcome(), Outcome::Granted);
    let missing = counted(Call::First, friday, 15);
    assert_eq!((missing.outcome(), &*missing.source.article), (Outcome::Refused, "37"));
    let verdict::Finding::Quorum(Finding::Missing { next, .. }) = missing.finding else {
        panic!("it lacks its quorum")
    };
    let monday = day("Mon 9 Feb 2026");
    assert_eq!(next, Next::Postponed { on: monday });
    assert_eq!(counted(Call::Third, monday, 1).outcome(), Outcome::Granted);
    assert_eq!(counted(Call::Third, monday, 0).outcome(), Outcome::Refused);
}
