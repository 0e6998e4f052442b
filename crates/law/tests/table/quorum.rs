//! Quorum at the opening: more than half of the members in office, then the same, then any number
//! (113-14, art. 42; 112-14, art. 43; 111-14, art. 45; arrondissements by art. 226).

use crate::ground::{Ledger, article, cited, commune, day, law_of, law_read};
use law::quorum::{self, Attendance, Call, Finding, Next};
use law::readings::RemoteAttendance;
use law::rules::Base;
use law::verdict::{self, Measure, Outcome};
use law::{Holidays, Kind, Profile, Readings, Verdict};

const ARTICLES: [&str; 3] = ["42", "43", "45"];

fn judged(call: Call, in_office: u32, in_room: u32, profile: &Profile) -> Verdict {
    let attendance = Attendance { in_office, in_room, remote: 0 };
    quorum::at_opening(call, day("Tue 3 Feb 2026"), attendance, profile, Holidays::seed())
}

fn found(verdict: &Verdict) -> &Finding {
    match &verdict.finding {
        verdict::Finding::Quorum(finding) => finding,
        other => panic!("not about a quorum: {other:?}"),
    }
}

fn measure(counted: u32, required: u32, of: u32) -> Measure {
    Measure { counted, required, of, base: Base::MembersInOffice }
}

/// Members in office, and the fewest who are more than half of them: the sizes of councils that
/// 59-11, art. 103, 127 and 128 know, then sizes that death or resignation leaves.
const REQUIRED: &[(u32, u32)] = &[
    (11, 6),
    (13, 7),
    (15, 8),
    (17, 9),
    (19, 10),
    (21, 11),
    (23, 12),
    (25, 13),
    (27, 14),
    (29, 15),
    (31, 16),
    (35, 18),
    (39, 20),
    (43, 22),
    (47, 24),
    (51, 26),
    (55, 28),
    (61, 31),
    (81, 41),
    (91, 46),
    (101, 51),
    (111, 56),
    (121, 61),
    (131, 66),
    (10, 6),
    (12, 7),
    (30, 16),
    (60, 31),
    (130, 66),
    (200, 101),
    (2, 2),
    (1, 1),
];

#[test]
fn the_first_and_the_second_call_need_more_than_half_of_the_members_in_office() {
    let mut ledger = Ledger::of("art. 42: sizes of councils");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for call in [Call::First, Call::Second] {
            for &(office, required) in REQUIRED {
                let case = format!("{}, {} call, {office}", kind.name(), call.name());
                let verdict = judged(call, office, required, &profile);
                let reached = Finding::Reached(measure(required, required, office));
                ledger.row(&case, found(&verdict), &reached);
                ledger.row(&case, &cited(&verdict.source), &article(kind, ARTICLES));
                let verdict = judged(call, office, required - 1, &profile);
                let short = verdict.measure();
                ledger.row(&case, &short, &Some(measure(required - 1, required, office)));
                ledger.row(&case, &verdict.outcome(), &Outcome::Refused);
            }
        }
    }
    ledger.close();
}

/// Every size from 1 to 200: the fewest whose double exceeds the members in office.
#[test]
fn at_every_size_the_quorum_is_the_fewest_whose_double_exceeds_the_members_in_office() {
    let mut ledger = Ledger::of("art. 42: every size from 1 to 200");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for office in 1..=200_u32 {
            for present in 0..=office {
                let enough = present * 2 > office;
                for call in [Call::First, Call::Second] {
                    let allowed = judged(call, office, present, &profile).allows();
                    let case = format!("{} {} {present}/{office}", kind.name(), call.name());
                    ledger.row(case, &allowed, &enough);
                }
            }
        }
    }
    ledger.close();
}

#[test]
fn the_third_meeting_needs_no_number() {
    let mut ledger = Ledger::of("art. 42: third meeting");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for (office, present) in [(131, 1), (131, 12), (131, 65), (131, 131), (11, 1), (200, 3)] {
            let verdict = judged(Call::Third, office, present, &profile);
            let case = format!("{}, {present} of {office}", kind.name());
            let waived = Finding::Waived { present, in_office: office };
            ledger.row(&case, found(&verdict), &waived);
            ledger.row(&case, &verdict.outcome(), &Outcome::Granted);
            ledger.row(&case, &cited(&verdict.source), &article(kind, ARTICLES));
        }
    }
    ledger.close();
}

/// Missing at the first call leads to a second meeting, at the second to a third: Tue 3 Feb 2026
/// plus three days is Fri 6, plus five is Sun 8; the third working day after it is Fri 6 (Wed 4,
/// Thu 5, Fri 6).
#[test]
fn a_missing_quorum_says_what_comes_next() {
    let mut ledger = Ledger::of("art. 42: what follows a missing quorum");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        let second = Next::SecondMeeting { from: day("Fri 6 Feb 2026"), to: day("Sun 8 Feb 2026") };
        let third = Next::ThirdMeeting { on: day("Fri 6 Feb 2026") };
        for (call, next) in [(Call::First, second), (Call::Second, third)] {
            let verdict = judged(call, 31, 15, &profile);
            let missing = Finding::Missing { measure: measure(15, 16, 31), next };
            ledger.row(kind.name(), found(&verdict), &missing);
        }
    }
    ledger.close();
}

/// The quorum is counted once, at the opening; later absences do not touch it.
#[test]
fn the_quorum_is_counted_once() {
    let mut ledger = Ledger::of("art. 42: counted once");
    for &kind in Kind::ALL {
        let verdict = quorum::after_opening(&law_of(kind, day("Thu 1 Jan 2026")));
        ledger.row(kind.name(), found(&verdict), &Finding::Stands);
        ledger.row(kind.name(), &verdict.outcome(), &Outcome::Granted);
        ledger.row(kind.name(), &cited(&verdict.source), &article(kind, ARTICLES));
    }
    ledger.close();
}

/// No text provides for attendance from afar (ambiguity 8): by default it does not count.
#[test]
fn members_who_attend_from_afar_do_not_count() {
    let mut ledger = Ledger::of("art. 42, ambiguity 8");
    for (room, remote, enough) in [(16, 0, true), (16, 15, true), (15, 16, false), (0, 31, false)] {
        let attendance = Attendance { in_office: 31, in_room: room, remote };
        let on = day("Tue 3 Feb 2026");
        let seed = Holidays::seed();
        let verdict = quorum::at_opening(Call::First, on, attendance, &commune(), seed);
        ledger.row(format!("{room} and {remote} afar"), &verdict.allows(), &enough);
    }
    ledger.close();
}

/// The council may read ambiguity 8 otherwise, on its responsibility: the verdict says so.
#[test]
fn under_the_other_reading_members_who_attend_from_afar_count() {
    let mut ledger = Ledger::of("art. 42, ambiguity 8, the other reading");
    let readings = Readings { remote_attendance: RemoteAttendance::Counted, ..Readings::default() };
    let on = day("Tue 3 Feb 2026");
    let profile = law_read(Kind::Commune, on, readings);
    for (in_room, remote, counted) in [(16, 0, 16), (15, 1, 16), (15, 0, 15), (0, 31, 31)] {
        let attendance = Attendance { in_office: 31, in_room, remote };
        let seed = Holidays::seed();
        let verdict = quorum::at_opening(Call::First, on, attendance, &profile, seed);
        let case = format!("{in_room} and {remote} afar");
        ledger.row(&case, &verdict.measure(), &Some(measure(counted, 16, 31)));
        ledger.row(&case, &verdict.allows(), &(counted >= 16));
        if remote > 0 {
            let discussed = verdict.readings.iter().any(|it| it.point() == 8);
            ledger.row(&case, &discussed, &true);
        }
    }
    ledger.close();
}

/// Any number is not none: with nobody there is no meeting; and nobody counts twice.
#[test]
fn an_empty_room_and_a_room_too_full_hold_no_meeting() {
    let mut ledger = Ledger::of("art. 9 and 42: nobody, too many");
    let verdict = judged(Call::Third, 31, 0, &commune());
    ledger.row("nobody", found(&verdict), &Finding::Nobody);
    ledger.row("nobody", &verdict.allows(), &false);
    for call in [Call::First, Call::Second, Call::Third] {
        let verdict = judged(call, 31, 32, &commune());
        let law = Finding::Miscounted { counted: 32, in_office: 31 };
        ledger.row(call.name(), found(&verdict), &law);
        ledger.row(call.name(), &verdict.allows(), &false);
    }
    ledger.close();
}
