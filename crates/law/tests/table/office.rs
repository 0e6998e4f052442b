//! Members in office: those in none of the eight cases of 113-14, art. 9 — the base of the quorum
//! (art. 42) and of the reinforced majority (art. 43).

use crate::ground::{Ledger, commune, day, law_of};
use jiff::civil::Date;
use law::office::{self, Excluded, Mandate};
use law::quorum::{self, Attendance, Call};
use law::rules::Exclusion;
use law::{Holidays, Kind};

/// Art. 9: death; resignation; automatic resignation; removal; final annulment; suspension under
/// art. 64; a final sentence that makes ineligible; resignation for another cause of the law.
const EIGHT: [Exclusion; 8] = [
    Exclusion::Death,
    Exclusion::Resignation,
    Exclusion::AutomaticResignation,
    Exclusion::Removal,
    Exclusion::Annulment,
    Exclusion::Suspension,
    Exclusion::Conviction,
    Exclusion::OtherCause,
];

fn elected() -> Mandate {
    Mandate { since: day("Wed 8 Sep 2021"), until: None, exclusions: Vec::new() }
}

fn excluded(case: Exclusion, since: &str, until: Option<&str>) -> Mandate {
    let gone = Excluded { case, since: day(since), until: until.map(day) };
    Mandate { exclusions: vec![gone], ..elected() }
}

fn council(of: usize) -> Vec<Mandate> {
    vec![elected(); of]
}

#[test]
fn the_eight_cases_of_the_text_take_a_member_out_of_office() {
    let mut ledger = Ledger::of("art. 9: eight cases");
    for kind in [Kind::Commune, Kind::Arrondissement] {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        let held = profile.law.office.exclusions.value.exclusions.clone();
        ledger.row(kind.name(), &held, &EIGHT.to_vec());
        let article = profile.law.office.exclusions.source.article.clone();
        ledger.row(kind.name(), &article, &"9".to_owned());
        for case in EIGHT {
            let mandate = excluded(case, "Tue 3 Feb 2026", None);
            for (on, law) in [
                ("Mon 2 Feb 2026", None),
                ("Tue 3 Feb 2026", Some(case)),
                ("Wed 4 Feb 2026", Some(case)),
                ("Fri 18 Dec 2026", Some(case)),
            ] {
                let written = format!("{}, {on}", case.name());
                ledger.row(&written, &office::exclusion(&mandate, day(on), &profile), &law);
                let got = office::is_in_office(&mandate, day(on), &profile);
                ledger.row(&written, &got, &law.is_none());
            }
        }
    }
    ledger.close();
}

/// Suspended from Tue 3 February, back on Mon 2 March.
#[test]
fn a_member_is_back_in_office_when_the_suspension_ends() {
    let mut ledger = Ledger::of("art. 9 and 64: suspension");
    let mandate = excluded(Exclusion::Suspension, "Tue 3 Feb 2026", Some("Mon 2 Mar 2026"));
    for (on, law) in [
        ("Mon 2 Feb 2026", true),
        ("Tue 3 Feb 2026", false),
        ("Sun 1 Mar 2026", false),
        ("Mon 2 Mar 2026", true),
    ] {
        let got = office::is_in_office(&mandate, day(on), &commune());
        ledger.row(on, &got, &law);
    }
    ledger.close();
}

/// A term of six years (59-11, art. 2): from 8 September 2021 to the day before 8 September 2027.
#[test]
fn nobody_is_in_office_before_or_after_the_mandate() {
    let mut ledger = Ledger::of("59-11, art. 2: six years");
    let mandate = Mandate { until: Some(day("Wed 8 Sep 2027")), ..elected() };
    for (on, law) in [
        ("Tue 7 Sep 2021", false),
        ("Wed 8 Sep 2021", true),
        ("Tue 3 Feb 2026", true),
        ("Tue 7 Sep 2027", true),
        ("Wed 8 Sep 2027", false),
    ] {
        ledger.row(on, &office::is_in_office(&mandate, day(on), &commune()), &law);
    }
    ledger.close();
}

/// A council of 31 that loses a member on each of eight days: members in office, then the fewest
/// who are more than half of them.
#[test]
fn the_quorum_follows_the_members_in_office() {
    let mut ledger = Ledger::of("art. 9 and 42: quorum of those in office");
    let days: [(&str, u32, u32); 9] = [
        ("Mon 2 Feb 2026", 31, 16),
        // 30: half is 15, more is 16.
        ("Tue 3 Feb 2026", 30, 16),
        ("Wed 4 Feb 2026", 29, 15),
        ("Thu 5 Feb 2026", 28, 15),
        ("Fri 6 Feb 2026", 27, 14),
        ("Sat 7 Feb 2026", 26, 14),
        ("Sun 8 Feb 2026", 25, 13),
        ("Mon 9 Feb 2026", 24, 13),
        ("Tue 10 Feb 2026", 23, 12),
    ];
    let mut mandates = council(23);
    for (case, (since, ..)) in EIGHT.into_iter().zip(&days[1..]) {
        mandates.push(excluded(case, since, None));
    }
    for (on, in_office, required) in days {
        let on: Date = day(on);
        let got = office::in_office(&mandates, on, &commune());
        ledger.row(on, &got, &in_office);
        for (in_room, enough) in [(required, true), (required - 1, false)] {
            let attendance = Attendance { in_office: got, in_room, remote: 0 };
            let seed = Holidays::seed();
            let verdict = quorum::at_opening(Call::First, on, attendance, &commune(), seed);
            ledger.row(format!("{on}, {in_room} present"), &verdict.allows(), &enough);
        }
    }
    ledger.close();
}

/// Two cases at once take out one member, not two.
#[test]
fn a_member_is_missing_once() {
    let mut ledger = Ledger::of("art. 9: counted once");
    let mut mandate = excluded(Exclusion::Suspension, "Tue 3 Feb 2026", None);
    mandate.exclusions.push(Excluded {
        case: Exclusion::Removal,
        since: day("Mon 2 Mar 2026"),
        until: None,
    });
    let mut mandates = council(10);
    mandates.push(mandate);
    for (on, law) in [("Mon 2 Feb 2026", 11), ("Tue 3 Feb 2026", 10), ("Tue 3 Mar 2026", 10)] {
        ledger.row(on, &office::in_office(&mandates, day(on), &commune()), &law);
    }
    ledger.close();
}
