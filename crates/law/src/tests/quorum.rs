//! The quorum: 113-14, art. 42; 112-14, art. 43; 111-14, art. 45.

use super::{TODAY, holidays, profile, reading};
use crate::quorum::{
    Attendance, Call, Finding, Next, SecondCall, after_opening, at_opening, second_call_days,
};
use crate::readings::{self, RemoteAttendance};
use crate::{Kind, Outcome, Readings, verdict};
use jiff::civil::date;

fn attendance(in_room: u32, in_office: u32) -> Attendance {
    Attendance { in_office, in_room, remote: 0 }
}

fn check(kind: Kind, call: Call, in_office: u32, required: u32, article: &str) {
    let profile = profile(kind);
    let at =
        |present| at_opening(call, TODAY, attendance(present, in_office), &profile, holidays());
    let enough = at(required);
    assert_eq!(enough.outcome(), Outcome::Granted, "{kind:?} {call:?}: {required} of {in_office}");
    assert_eq!(enough.source.article, article);
    let lacking = at(required - 1);
    assert_eq!(lacking.outcome(), Outcome::Refused, "{kind:?} {call:?}: one less of {in_office}");
    assert_eq!(lacking.source.article, article);
}

#[test]
fn each_call_of_each_kind_has_its_quorum() {
    check(Kind::Commune, Call::First, 131, 66, "42");
    check(Kind::Commune, Call::Second, 131, 66, "42");
    check(Kind::Commune, Call::Third, 131, 1, "42");
    check(Kind::Commune, Call::First, 11, 6, "42");
    check(Kind::Arrondissement, Call::First, 30, 16, "42");
    check(Kind::Arrondissement, Call::Third, 30, 1, "42");
    check(Kind::Prefecture, Call::First, 31, 16, "43");
    check(Kind::Prefecture, Call::Second, 30, 16, "43");
    check(Kind::Prefecture, Call::Third, 31, 1, "43");
    check(Kind::Region, Call::First, 75, 38, "45");
    check(Kind::Region, Call::Second, 75, 38, "45");
    check(Kind::Region, Call::Third, 75, 1, "45");
}

#[test]
fn at_every_size_more_than_half_is_required_and_one_less_fails() {
    for kind in Kind::ALL {
        let law = profile(*kind).law;
        for share in [law.quorum.first_call.value, law.quorum.second_call.value] {
            for in_office in 1..=200 {
                let required = share.required(in_office);
                assert!(required * 2 > in_office, "{required} of {in_office}");
                assert!((required - 1) * 2 <= in_office, "{required} of {in_office} is too many");
                assert!(required <= in_office, "{in_office} members can reach it");
            }
        }
    }
}

#[test]
fn what_comes_next_is_told_with_its_dates() {
    let profile = profile(Kind::Commune);
    let next = |call, on| {
        let verdict = at_opening(call, on, attendance(10, 131), &profile, holidays());
        match verdict.finding {
            verdict::Finding::Quorum(Finding::Missing { next, .. }) => next,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        next(Call::First, date(2027, 2, 3)),
        Next::SecondMeeting { from: date(2027, 2, 6), to: date(2027, 2, 8) }
    );
    assert_eq!(next(Call::Second, date(2027, 2, 8)), Next::ThirdMeeting { on: date(2027, 2, 11) });
}

#[test]
fn a_council_may_read_the_second_call_as_the_sending_and_the_third_meeting_as_the_day_after() {
    let readings = Readings {
        second_call: readings::SecondCall::Sending,
        third_meeting: readings::ThirdMeeting::DayAfter,
        ..Readings::default()
    };
    let profile = reading(Kind::Commune, &readings);
    let first = at_opening(Call::First, TODAY, attendance(1, 131), &profile, holidays());
    assert!(matches!(
        first.finding,
        verdict::Finding::Quorum(Finding::Missing { next: Next::SecondConvocation { .. }, .. })
    ));
    assert_eq!(
        crate::quorum::third_meeting(date(2024, 2, 12), &profile, holidays()),
        date(2024, 2, 16)
    );
}

#[test]
fn nobody_is_not_any_number() {
    let verdict =
        at_opening(Call::Third, TODAY, attendance(0, 131), &profile(Kind::Commune), holidays());
    assert_eq!(verdict.outcome(), Outcome::Refused);
}

#[test]
fn a_count_beyond_the_members_in_office_is_an_error_and_not_a_quorum() {
    let verdict =
        at_opening(Call::First, TODAY, attendance(132, 131), &profile(Kind::Commune), holidays());
    assert_eq!(verdict.outcome(), Outcome::Refused);
    assert_eq!(
        verdict.finding,
        verdict::Finding::Quorum(Finding::Miscounted { counted: 132, in_office: 131 })
    );
}

#[test]
fn members_afar_count_only_if_the_council_reads_it_so_and_the_verdict_says_which() {
    let attendance = Attendance { in_office: 131, in_room: 60, remote: 10 };
    let judge = |remote_attendance| {
        let readings = Readings { remote_attendance, ..Readings::default() };
        let profile = reading(Kind::Commune, &readings);
        at_opening(Call::First, TODAY, attendance, &profile, holidays())
    };
    let strict = judge(RemoteAttendance::NotCounted);
    let liberal = judge(RemoteAttendance::Counted);
    assert_eq!(strict.outcome(), Outcome::Refused);
    assert_eq!(liberal.outcome(), Outcome::Granted);
    assert!(
        liberal.readings.contains(&crate::Reading::RemoteAttendance(RemoteAttendance::Counted))
    );
}

#[test]
fn once_counted_the_quorum_stands_until_the_closing() {
    for (kind, article) in [(Kind::Commune, "42"), (Kind::Prefecture, "43"), (Kind::Region, "45")] {
        let verdict = after_opening(&profile(kind));
        assert_eq!(verdict.outcome(), Outcome::Granted);
        assert_eq!(verdict.source.article, article);
    }
}

/// A first meeting on Wednesday 3 February 2027: the second falls between the 6th and the 8th.
fn again(sent: i8, held: i8, readings: &Readings) -> Outcome {
    let profile = reading(Kind::Commune, readings);
    let day = |day| date(2027, 2, day);
    let call = SecondCall { after: day(3), sent: day(sent), held: day(held) };
    let verdict = second_call_days(call, &profile, holidays());
    assert_eq!(verdict.source.article, "42");
    verdict.outcome()
}

#[test]
fn a_second_call_falls_in_its_days_and_is_warned_of_once_they_are_over() {
    let meeting = Readings::default();
    for (sent, held, outcome) in [
        (3, 5, Outcome::Refused),
        (3, 6, Outcome::Granted),
        (4, 8, Outcome::Granted),
        (4, 9, Outcome::Refused),
        (7, 9, Outcome::Refused),
        (8, 9, Outcome::Warned),
        (20, 22, Outcome::Warned),
    ] {
        assert_eq!(again(sent, held, &meeting), outcome, "{sent} for {held}");
    }
    let sending = Readings { second_call: readings::SecondCall::Sending, ..meeting };
    for (sent, held, outcome) in [
        (5, 7, Outcome::Refused),
        (6, 20, Outcome::Granted),
        (8, 20, Outcome::Granted),
        (9, 20, Outcome::Warned),
    ] {
        assert_eq!(again(sent, held, &sending), outcome, "{sent} for {held}");
    }
}
