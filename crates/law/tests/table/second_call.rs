//! When the second and the third meetings are held (113-14, art. 42; 112-14, art. 43; 111-14,
//! art. 45): three to five days after the first, then the third working day after the second.

use crate::ground::{Ledger, day, law_of, law_read, limit, shown};
use law::clock::{Facts, Step};
use law::quorum::{self, Attendance, Call, Next};
use law::readings::{SecondCall, ThirdMeeting};
use law::{Holidays, Kind, Readings, SessionKind, verdict};

/// The day set for the first meeting; three days after it; five days after it. Calendar days, so
/// neither weekends nor holidays move them.
const WINDOWS: &[(&str, &str, &str)] = &[
    ("Tue 3 Feb 2026", "Fri 6 Feb 2026", "Sun 8 Feb 2026"),
    ("Mon 2 Feb 2026", "Thu 5 Feb 2026", "Sat 7 Feb 2026"),
    ("Fri 6 Feb 2026", "Mon 9 Feb 2026", "Wed 11 Feb 2026"),
    // February 2026 has 28 days: 27 + 3 = 30 = 2 March, 27 + 5 = 4 March.
    ("Fri 27 Feb 2026", "Mon 2 Mar 2026", "Wed 4 Mar 2026"),
    ("Mon 4 May 2026", "Thu 7 May 2026", "Sat 9 May 2026"),
    // Both ends on the feast of the Sacrifice (27 and 28 May 2026), or around it.
    ("Sun 24 May 2026", "Wed 27 May 2026", "Fri 29 May 2026"),
    ("Sat 23 May 2026", "Tue 26 May 2026", "Thu 28 May 2026"),
    ("Thu 1 Oct 2026", "Sun 4 Oct 2026", "Tue 6 Oct 2026"),
    ("Mon 5 Oct 2026", "Thu 8 Oct 2026", "Sat 10 Oct 2026"),
    // The end on Unity day, a Saturday.
    ("Mon 26 Oct 2026", "Thu 29 Oct 2026", "Sat 31 Oct 2026"),
    // Across a year: 28 + 3 = 31 December, 28 + 5 = 33 = 2 January.
    ("Mon 28 Dec 2026", "Thu 31 Dec 2026", "Sat 2 Jan 2027"),
    ("Mon 1 Feb 2027", "Thu 4 Feb 2027", "Sat 6 Feb 2027"),
    // 2028 is a leap year: 25 + 3 = 28 February, 25 + 5 = 30 = 1 March.
    ("Fri 25 Feb 2028", "Mon 28 Feb 2028", "Wed 1 Mar 2028"),
];

#[test]
fn the_second_meeting_is_held_three_to_five_days_after_the_first() {
    let mut ledger = Ledger::of("art. 42: second meeting, 3 to 5 days");
    for &kind in Kind::ALL {
        for &(first, from, to) in WINDOWS {
            let profile = law_of(kind, day(first));
            let (got_from, got_to) =
                quorum::second_call_window(day(first), &profile, Holidays::seed());
            let case = format!("{}, {first}", kind.name());
            ledger.row(&case, &shown(got_from), &from.to_owned());
            ledger.row(&case, &shown(got_to), &to.to_owned());
        }
    }
    ledger.close();
}

#[test]
fn the_clock_opens_and_ends_the_second_meeting_on_the_same_days() {
    let mut ledger = Ledger::of("art. 42: second meeting on the clock");
    for &(first, from, to) in WINDOWS {
        let profile = law_of(Kind::Commune, day(first));
        let mut facts = Facts::of(SessionKind::Ordinary, day(first));
        facts.first_meeting_failed = Some(day(first));
        let limit = limit(Step::SecondMeeting, &facts, &profile).unwrap();
        ledger.row(first, &limit.opens.map(shown), &Some(from.to_owned()));
        ledger.row(first, &limit.last().map(shown), &Some(to.to_owned()));
        ledger.row(first, &limit.source.article, &"42".to_owned());
    }
    ledger.close();
}

/// Ambiguity 2: under the other reading the same days are those of sending the convocation.
#[test]
fn under_the_other_reading_the_second_convocation_is_sent_on_those_days() {
    let mut ledger = Ledger::of("art. 42, ambiguity 2");
    let readings = Readings { second_call: SecondCall::Sending, ..Readings::default() };
    for &(first, from, to) in WINDOWS {
        let profile = law_read(Kind::Commune, day(first), readings);
        let attendance = Attendance { in_office: 31, in_room: 15, remote: 0 };
        let seed = Holidays::seed();
        let verdict = quorum::at_opening(Call::First, day(first), attendance, &profile, seed);
        let next = match verdict.finding {
            verdict::Finding::Quorum(quorum::Finding::Missing { next, .. }) => Some(next),
            _ => None,
        };
        let sent = Next::SecondConvocation { from: day(from), to: day(to) };
        ledger.row(first, &next, &Some(sent));
        ledger.row(first, &verdict.readings.iter().any(|it| it.point() == 2), &true);
    }
    ledger.close();
}

/// The second meeting; the third working day after it; and, under the other reading of «after the
/// third working day» (ambiguity 3), the working day that follows.
const THIRD: &[(&str, &str, &str)] = &[
    // The episode of Foum El Oued: Tue 13(1), Wed 14(2), Thu 15(3).
    ("Mon 12 Feb 2024", "Thu 15 Feb 2024", "Fri 16 Feb 2024"),
    // [Sat 7, Sun 8], Mon 9(1), Tue 10(2), Wed 11(3).
    ("Fri 6 Feb 2026", "Wed 11 Feb 2026", "Thu 12 Feb 2026"),
    ("Sat 7 Feb 2026", "Wed 11 Feb 2026", "Thu 12 Feb 2026"),
    ("Sun 8 Feb 2026", "Wed 11 Feb 2026", "Thu 12 Feb 2026"),
    ("Tue 10 Feb 2026", "Fri 13 Feb 2026", "Mon 16 Feb 2026"),
    // Thu 19(1), [Fri 20, Sat 21 end of the fast], Mon 23(2), Tue 24(3).
    ("Wed 18 Mar 2026", "Tue 24 Mar 2026", "Wed 25 Mar 2026"),
    // Wed 29(1), Thu 30(2), [Fri 1 May], Mon 4(3).
    ("Tue 28 Apr 2026", "Mon 4 May 2026", "Tue 5 May 2026"),
    ("Fri 8 May 2026", "Wed 13 May 2026", "Thu 14 May 2026"),
    // [Wed 27, Thu 28 Sacrifice], Fri 29(1), Mon 1(2), Tue 2(3).
    ("Tue 26 May 2026", "Tue 2 Jun 2026", "Wed 3 Jun 2026"),
    // Tue 16(1), [Wed 17 new year of the Hegira], Thu 18(2), Fri 19(3).
    ("Mon 15 Jun 2026", "Fri 19 Jun 2026", "Mon 22 Jun 2026"),
    // Wed 29(1), [Thu 30 Throne], Fri 31(2), Mon 3(3).
    ("Tue 28 Jul 2026", "Mon 3 Aug 2026", "Tue 4 Aug 2026"),
    // Thu 13(1), [Fri 14 Oued Ed-Dahab], Mon 17(2), Tue 18(3).
    ("Wed 12 Aug 2026", "Tue 18 Aug 2026", "Wed 19 Aug 2026"),
    // Wed 19(1), [Thu 20, Fri 21], Mon 24(2), Tue 25(3); then [Wed 26, Thu 27 Mawlid], Fri 28(4).
    ("Tue 18 Aug 2026", "Tue 25 Aug 2026", "Fri 28 Aug 2026"),
    // [Wed 26, Thu 27 Mawlid], Fri 28(1), Mon 31(2), Tue 1(3).
    ("Tue 25 Aug 2026", "Tue 1 Sep 2026", "Wed 2 Sep 2026"),
    ("Fri 9 Oct 2026", "Wed 14 Oct 2026", "Thu 15 Oct 2026"),
    // Unity day is a Saturday: it changes nothing. Fri 30(1), Mon 2(2), Tue 3(3).
    ("Thu 29 Oct 2026", "Tue 3 Nov 2026", "Wed 4 Nov 2026"),
    // [Fri 6 Green March], Mon 9(1), Tue 10(2), Wed 11(3).
    ("Thu 5 Nov 2026", "Wed 11 Nov 2026", "Thu 12 Nov 2026"),
    // Tue 17(1), [Wed 18 Independence], Thu 19(2), Fri 20(3).
    ("Mon 16 Nov 2026", "Fri 20 Nov 2026", "Mon 23 Nov 2026"),
    // [Fri 1 January], Mon 4(1), Tue 5(2), Wed 6(3).
    ("Thu 31 Dec 2026", "Wed 6 Jan 2027", "Thu 7 Jan 2027"),
    // [Mon 11 Manifesto], Tue 12(1), Wed 13(2), [Thu 14 Amazigh new year], Fri 15(3).
    ("Fri 8 Jan 2027", "Fri 15 Jan 2027", "Mon 18 Jan 2027"),
    // [Wed 10, Thu 11 end of the fast], Fri 12(1), Mon 15(2), Tue 16(3).
    ("Tue 9 Mar 2027", "Tue 16 Mar 2027", "Wed 17 Mar 2027"),
    // [Mon 17, Tue 18 Sacrifice], Wed 19(1), Thu 20(2), Fri 21(3).
    ("Fri 14 May 2027", "Fri 21 May 2027", "Mon 24 May 2027"),
    // Unity day was worked before 2026: Fri 31 October 2025 is the third day.
    ("Tue 28 Oct 2025", "Fri 31 Oct 2025", "Mon 3 Nov 2025"),
];

#[test]
fn the_third_meeting_is_held_on_the_third_working_day() {
    let mut ledger = Ledger::of("art. 42: third meeting, third working day");
    let later = Readings { third_meeting: ThirdMeeting::DayAfter, ..Readings::default() };
    for &kind in Kind::ALL {
        for &(second, third, after) in THIRD {
            let case = format!("{}, {second}", kind.name());
            let seed = Holidays::seed();
            let profile = law_of(kind, day(second));
            let got = quorum::third_meeting(day(second), &profile, seed);
            ledger.row(&case, &shown(got), &third.to_owned());
            let profile = law_read(kind, day(second), later);
            let got = quorum::third_meeting(day(second), &profile, seed);
            ledger.row(&case, &shown(got), &after.to_owned());
        }
    }
    ledger.close();
}
