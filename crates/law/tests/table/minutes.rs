//! After the closing: the register of attendance in five days, the minutes to the members in
//! fifteen, to the governor in fifteen working days (113-14, art. 47, 67, 116, 230 and 273).

use crate::ground::{Ledger, cited, day, last, law_of, law_read, limit, shown};
use law::clock::{Due, Facts, Step, Trigger};
use law::minutes::{self, Finding};
use law::readings::RestDay;
use law::rules::Signatory;
use law::{Kind, Readings, SessionKind, verdict};

/// A day, and the working day to which it runs if it is not one itself.
type Counted = (&'static str, Option<&'static str>);

/// The closing; five days after it; fifteen days after it; the fifteenth working day after it.
const CLOSINGS: &[(&str, Counted, Counted, &str)] = &[
    // 17 + 5 = 22; 17 + 15 = 32 = 4 March; Wed 18(1) to Fri 20(3), 23 to 27(8), 2 to 6 March(13),
    // Mon 9(14), Tue 10(15).
    (
        "Tue 17 Feb 2026",
        ("Sun 22 Feb 2026", Some("Mon 23 Feb 2026")),
        ("Wed 4 Mar 2026", None),
        "Tue 10 Mar 2026",
    ),
    // 6 + 5 = 11; 6 + 15 = 21; 9 to 13(5), 16 to 20(10), 23 to 27(15).
    (
        "Fri 6 Feb 2026",
        ("Wed 11 Feb 2026", None),
        ("Sat 21 Feb 2026", Some("Mon 23 Feb 2026")),
        "Fri 27 Feb 2026",
    ),
    // 5 + 15 = 20, the end of the fast; Fri 6(1), 9 to 13(6), 16 to 19(10), [Fri 20], 23 to 27(15).
    (
        "Thu 5 Mar 2026",
        ("Tue 10 Mar 2026", None),
        ("Fri 20 Mar 2026", Some("Mon 23 Mar 2026")),
        "Fri 27 Mar 2026",
    ),
    // 18 + 15 = 33 = 2 June; Tue 19(1) to Fri 22(4), Mon 25(5), Tue 26(6), [27, 28], Fri 29(7),
    // 1 to 5 June(12), Mon 8(13), Tue 9(14), Wed 10(15).
    (
        "Mon 18 May 2026",
        ("Sat 23 May 2026", Some("Mon 25 May 2026")),
        ("Tue 2 Jun 2026", None),
        "Wed 10 Jun 2026",
    ),
    // 22 + 5 = 27, the Sacrifice; 22 + 15 = 37 = 6 June; Mon 25(1), Tue 26(2), [27, 28], Fri 29(3),
    // 1 to 5 June(8), 8 to 12(13), Mon 15(14), Tue 16(15).
    (
        "Fri 22 May 2026",
        ("Wed 27 May 2026", Some("Fri 29 May 2026")),
        ("Sat 6 Jun 2026", Some("Mon 8 Jun 2026")),
        "Tue 16 Jun 2026",
    ),
    // 19 + 15 = 34 = 3 November; Tue 20(1) to Fri 23(4), 26 to 30(9), 2 to 5 November(13), [Fri 6],
    // Mon 9(14), Tue 10(15).
    (
        "Mon 19 Oct 2026",
        ("Sat 24 Oct 2026", Some("Mon 26 Oct 2026")),
        ("Tue 3 Nov 2026", None),
        "Tue 10 Nov 2026",
    ),
    // 28 + 5 = 33 = 2 November; 28 + 15 = 43 = 12; Thu 29(1), Fri 30(2), 2 to 5(6), [Fri 6],
    // 9 to 13(11), Mon 16(12), Tue 17(13), [Wed 18], Thu 19(14), Fri 20(15).
    ("Wed 28 Oct 2026", ("Mon 2 Nov 2026", None), ("Thu 12 Nov 2026", None), "Fri 20 Nov 2026"),
    // 18 + 15 = 33 = 2 January; 21 to 25(5), 28 to 31(9), [Fri 1], 4 to 8(14), [Mon 11],
    // Tue 12(15).
    (
        "Fri 18 Dec 2026",
        ("Wed 23 Dec 2026", None),
        ("Sat 2 Jan 2027", Some("Mon 4 Jan 2027")),
        "Tue 12 Jan 2027",
    ),
    // 18 + 15 = 33 = 5 March; Fri 19(1), 22 to 26(6), 1 to 5 March(11), Mon 8(12), Tue 9(13),
    // [Wed 10, Thu 11 end of the fast], Fri 12(14), Mon 15(15).
    ("Thu 18 Feb 2027", ("Tue 23 Feb 2027", None), ("Fri 5 Mar 2027", None), "Mon 15 Mar 2027"),
];

fn closed(on: &str) -> Facts {
    let mut facts = Facts::of(SessionKind::Ordinary, day(on));
    facts.closing = Some(day(on));
    facts
}

#[test]
fn after_the_closing_three_time_limits_run() {
    let mut ledger = Ledger::of("art. 67, 116, 273: after the closing");
    for &(closing, register, members, governor) in CLOSINGS {
        let profile = law_of(Kind::Commune, day(closing));
        for (step, (due, moved), article) in [
            (Step::AttendanceRegister, register, "113-14, 67"),
            (Step::MinutesToMembers, members, "113-14, 273"),
            (Step::MinutesToAuthority, (governor, None), "113-14, 116"),
        ] {
            let case = format!("{}, {closing}", step.name());
            let got = limit(step, &closed(closing), &profile).unwrap();
            let Due::On(counted) = got.due else { panic!("{case}: no day") };
            ledger.row(&case, &shown(counted.due), &due.to_owned());
            ledger.row(&case, &counted.extended.map(shown), &moved.map(str::to_owned));
            ledger.row(&case, &cited(&got.source), &article.to_owned());
            ledger.row(&case, &got.trigger, &Trigger::Closing);
        }
    }
    ledger.close();
}

/// Ambiguity 11, the other reading: the fifth or the fifteenth day, worked or not.
#[test]
fn under_the_other_reading_a_day_of_rest_moves_no_limit() {
    let mut ledger = Ledger::of("art. 67 and 273, ambiguity 11");
    let unmoved = Readings { rest_day: RestDay::Unmoved, ..Readings::default() };
    for &(closing, (register, _), (members, _), governor) in CLOSINGS {
        let profile = law_read(Kind::Commune, day(closing), unmoved);
        for (step, law) in [
            (Step::AttendanceRegister, register),
            (Step::MinutesToMembers, members),
            (Step::MinutesToAuthority, governor),
        ] {
            let got = last(step, &closed(closing), &profile);
            ledger.row(format!("{}, {closing}", step.name()), &got, &law.to_owned());
        }
    }
    ledger.close();
}

#[test]
fn until_the_closing_they_do_not_run() {
    let mut ledger = Ledger::of("art. 67, 116, 273: before the closing");
    let facts = Facts::of(SessionKind::Ordinary, day("Tue 3 Feb 2026"));
    let profile = law_of(Kind::Commune, day("Tue 3 Feb 2026"));
    for step in [Step::AttendanceRegister, Step::MinutesToMembers, Step::MinutesToAuthority] {
        ledger.row(step.name(), &last(step, &facts, &profile), &"awaiting".to_owned());
    }
    ledger.close();
}

/// Receipt by the president of the commune, fifteen days after it, and the working day it runs to.
const RELAYED: &[(&str, Counted)] = &[
    // 12 + 15 = 27.
    ("Mon 12 Jan 2026", ("Tue 27 Jan 2026", None)),
    ("Fri 16 Jan 2026", ("Sat 31 Jan 2026", Some("Mon 2 Feb 2026"))),
    // 2 + 15 = 17, the new year of the Hegira.
    ("Tue 2 Jun 2026", ("Wed 17 Jun 2026", Some("Thu 18 Jun 2026"))),
    ("Wed 10 Jun 2026", ("Thu 25 Jun 2026", None)),
    ("Mon 14 Sep 2026", ("Tue 29 Sep 2026", None)),
    // 22 + 15 = 37 = 6 November, the Green March.
    ("Thu 22 Oct 2026", ("Fri 6 Nov 2026", Some("Mon 9 Nov 2026"))),
];

/// Art. 230: an arrondissement sends its minutes to the president of the commune, with no time
/// limit of its own; the president has fifteen days. Art. 67 is not for arrondissements (ambiguity 10).
#[test]
fn the_minutes_of_an_arrondissement_pass_through_the_commune() {
    let mut ledger = Ledger::of("art. 230: minutes of an arrondissement");
    for &(received, (due, moved)) in RELAYED {
        let profile = law_of(Kind::Arrondissement, day(received));
        let mut facts = closed(received);
        for step in [Step::MinutesToAuthority, Step::AttendanceRegister] {
            ledger.row(received, &last(step, &facts, &profile), &"absent".to_owned());
        }
        let got = last(Step::MinutesRelayed, &facts, &profile);
        ledger.row(received, &got, &"awaiting".to_owned());
        facts.minutes_with_commune = Some(day(received));
        let got = limit(Step::MinutesRelayed, &facts, &profile).unwrap();
        let Due::On(counted) = got.due else { panic!("{received}: no day") };
        ledger.row(received, &shown(counted.due), &due.to_owned());
        ledger.row(received, &counted.extended.map(shown), &moved.map(str::to_owned));
        ledger.row(received, &cited(&got.source), &"113-14, 230".to_owned());
        let got = limit(Step::MinutesToMembers, &facts, &profile).unwrap();
        ledger.row(received, &cited(&got.source), &"113-14, 273 by 226".to_owned());
        ledger.row(received, &got.last().map(shown), &Some(moved.unwrap_or(due).to_owned()));
    }
    let profile = law_of(Kind::Commune, day("Tue 3 Feb 2026"));
    let got = last(Step::MinutesRelayed, &closed("Tue 3 Feb 2026"), &profile);
    ledger.row("commune", &got, &"absent".to_owned());
    ledger.close();
}

/// Art. 47: the president and the secretary sign.
#[test]
fn the_president_and_the_secretary_sign() {
    let mut ledger = Ledger::of("art. 47: signatures");
    let both = [Signatory::President, Signatory::Secretary];
    let profile = law_of(Kind::Commune, day("Tue 3 Feb 2026"));
    for (signed, missing) in
        [(&both[..], &both[..0]), (&both[..1], &both[1..]), (&both[1..], &both[..1]), (&[], &both)]
    {
        let verdict = minutes::signatures(signed, &profile);
        let law = match missing {
            [] => Finding::Signed,
            _ => Finding::Unsigned { missing: missing.to_vec() },
        };
        let case = format!("{signed:?}");
        ledger.row(&case, &verdict.finding, &verdict::Finding::Minutes(law));
        ledger.row(&case, &verdict.allows(), &missing.is_empty());
        ledger.row(&case, &cited(&verdict.source), &"113-14, 47".to_owned());
    }
    ledger.close();
}
