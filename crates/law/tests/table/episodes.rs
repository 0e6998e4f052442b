//! What councils really did, as the press reported it, held against the law: dates of sittings of
//! the council of Casablanca, and the third meeting of Foum El Oued.

use crate::ground::{Ledger, commune, day, law_of, shown};
use law::majority::{self, Round, Tally, Vote};
use law::quorum::{self, Attendance, Call};
use law::sessions::{self, Finding};
use law::verdict::{self, Outcome};
use law::{Holidays, Kind, SessionKind, Subject};

/// The day a session opened and the day it was closed or last sat. Each second sitting fell on the
/// fifteenth consecutive day, the opening being the first: 6 + 14 = 20, 5 + 14 = 19.
const SESSIONS: &[(&str, &str)] = &[
    ("Thu 6 May 2021", "Thu 20 May 2021"),
    ("Thu 5 May 2022", "Thu 19 May 2022"),
    ("Wed 5 Oct 2022", "Wed 19 Oct 2022"),
];

#[test]
fn casablanca_sat_for_the_last_time_on_the_fifteenth_day() {
    let mut ledger = Ledger::of("art. 33 and 34: sessions of Casablanca");
    for &(opening, closing) in SESSIONS {
        let profile = law_of(Kind::Commune, day(opening));
        let seed = Holidays::seed();
        let opened = sessions::opening(day(opening), &profile, seed);
        ledger.row(opening, &opened.outcome(), &Outcome::Granted);
        let (ordinary, closing) = (SessionKind::Ordinary, day(closing));
        let closed = sessions::closing(ordinary, day(opening), closing, &profile, seed);
        let law = Finding::Closes { on: closing, latest: closing };
        ledger.row(opening, &closed.finding, &verdict::Finding::Session(law));
        // One day more would have needed the president's decision to extend.
        let more = closing.tomorrow().unwrap();
        let closed = sessions::closing(ordinary, day(opening), more, &profile, seed);
        ledger.row(opening, &closed.outcome(), &Outcome::Warned);
    }
    ledger.close();
}

/// Other openings in the first week: Thu 4 May 2023, Thu 5 February 2026.
#[test]
fn casablanca_opened_its_ordinary_sessions_in_the_first_week() {
    let mut ledger = Ledger::of("art. 33: openings of Casablanca");
    for opening in ["Wed 5 Oct 2016", "Thu 5 Oct 2017", "Thu 4 May 2023", "Thu 5 Feb 2026"] {
        let profile = law_of(Kind::Commune, day(opening));
        let verdict = sessions::opening(day(opening), &profile, Holidays::seed());
        ledger.row(opening, &verdict.outcome(), &Outcome::Granted);
    }
    ledger.close();
}

/// Postponed for want of a quorum: 147 members, 74 needed; the second meeting three to five days
/// later. 5 + 3 = 8, 5 + 5 = 10.
#[test]
fn casablanca_had_to_be_convened_again_in_october() {
    let mut ledger = Ledger::of("art. 42: October 2016 and 2017");
    for (first, from, to) in [
        ("Wed 5 Oct 2016", "Sat 8 Oct 2016", "Mon 10 Oct 2016"),
        ("Thu 5 Oct 2017", "Sun 8 Oct 2017", "Tue 10 Oct 2017"),
    ] {
        let profile = law_of(Kind::Commune, day(first));
        let seed = Holidays::seed();
        for (in_room, enough) in [(73, false), (74, true)] {
            let attendance = Attendance { in_office: 147, in_room, remote: 0 };
            let verdict = quorum::at_opening(Call::First, day(first), attendance, &profile, seed);
            ledger.row(format!("{first}, {in_room}"), &verdict.allows(), &enough);
        }
        let (got_from, got_to) = quorum::second_call_window(day(first), &profile, seed);
        ledger.row(first, &shown(got_from), &from.to_owned());
        ledger.row(first, &shown(got_to), &to.to_owned());
    }
    ledger.close();
}

/// October 2015: the internal rules, unanimously, by at least 137 of the 147 members.
#[test]
fn casablanca_adopted_its_internal_rules_unanimously() {
    let mut ledger = Ledger::of("art. 43: October 2015");
    let tally = Tally { r#for: 137, absent: 10, ..Tally::default() };
    let vote = Vote {
        subject: Subject::InternalRules,
        round: Round::First,
        in_office: 147,
        tally,
        president: Some(majority::Choice::For),
    };
    let verdict = majority::verdict(&vote, &commune());
    ledger.row("outcome", &verdict.outcome(), &Outcome::Granted);
    let measure = verdict.measure().map(|it| (it.counted, it.required, it.of));
    // 137 votes cast: 69 is more than half.
    ledger.row("measure", &measure, &Some((137, 69, 137)));
    ledger.close();
}

/// Foum El Oued, 2024: second meeting on Mon 12 February, third on Thu 15 (Tue 13(1), Wed 14(2),
/// Thu 15(3)), whatever the number of those present, here
/// among 27.
#[test]
fn foum_el_oued_met_for_the_third_time_on_the_third_working_day() {
    let mut ledger = Ledger::of("art. 42: Foum El Oued 2024");
    let profile = law_of(Kind::Commune, day("Mon 12 Feb 2024"));
    let seed = Holidays::seed();
    let third = quorum::third_meeting(day("Mon 12 Feb 2024"), &profile, seed);
    ledger.row("third meeting", &shown(third), &"Thu 15 Feb 2024".to_owned());
    for in_room in [1, 5, 13, 14, 27] {
        let attendance = Attendance { in_office: 27, in_room, remote: 0 };
        let verdict = quorum::at_opening(Call::Third, third, attendance, &profile, seed);
        ledger.row(format!("{in_room} present"), &verdict.allows(), &true);
    }
    ledger.close();
}
