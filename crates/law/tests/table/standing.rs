//! Where a time limit stands: done in time, too early or too late, still due, missed.

use crate::ground::{Ledger, day, law_of, limit};
use law::clock::{Facts, Standing, Step};
use law::verdict::Outcome;
use law::{Kind, SessionKind};

/// Days left from which the caller of these rows says «soon».
const SOON: u32 = 3;

/// The day it was done, if it was; today; where it stands; what that comes to.
type Row = (Option<&'static str>, &'static str, Standing, Outcome);

fn stands(step: Step, facts: &Facts, title: &'static str, rows: &[Row]) {
    let mut ledger = Ledger::of(title);
    let limit = limit(step, facts, &law_of(Kind::Commune, facts.opening)).unwrap();
    for &(done, today, law, outcome) in rows {
        let case = format!("done {done:?}, on {today}");
        let (done, today) = (done.map(day), day(today));
        ledger.row(&case, &limit.standing(done, today, SOON), &law);
        let verdict = limit.verdict(done, today, SOON);
        ledger.row(&case, &verdict.outcome(), &outcome);
        ledger.row(&case, &verdict.source, &limit.source);
    }
    ledger.close();
}

/// For Tue 3 February 2026 members are convened by Fri 23 January (ten clear days).
#[test]
fn a_convocation_is_in_time_until_ten_clear_days_before() {
    let facts = Facts::of(SessionKind::Ordinary, day("Tue 3 Feb 2026"));
    let on = day("Fri 23 Jan 2026");
    let late = day("Sat 24 Jan 2026");
    let rows = [
        (None, "Mon 12 Jan 2026", Standing::Due { days_left: 11 }, Outcome::Pending),
        (None, "Mon 19 Jan 2026", Standing::Due { days_left: 4 }, Outcome::Pending),
        (None, "Tue 20 Jan 2026", Standing::DueSoon { days_left: 3 }, Outcome::Warned),
        (None, "Fri 23 Jan 2026", Standing::DueSoon { days_left: 0 }, Outcome::Warned),
        (None, "Sat 24 Jan 2026", Standing::Missed { days: 1 }, Outcome::Refused),
        (None, "Tue 3 Feb 2026", Standing::Missed { days: 11 }, Outcome::Refused),
        (Some("Fri 23 Jan 2026"), "Tue 3 Feb 2026", Standing::Met { on }, Outcome::Granted),
        (
            Some("Sat 24 Jan 2026"),
            "Tue 3 Feb 2026",
            Standing::MetLate { on: late, days: 1 },
            Outcome::Refused,
        ),
    ];
    stands(Step::Convocation, &facts, "art. 35: standing of the convocation", &rows);
}

/// The second meeting after Tue 3 February is held from Fri 6 to Sun 8: not before, not after.
#[test]
fn a_second_meeting_may_be_held_too_early_or_too_late() {
    let mut facts = Facts::of(SessionKind::Ordinary, day("Tue 3 Feb 2026"));
    facts.first_meeting_failed = Some(facts.opening);
    let met = |on: &str| Standing::Met { on: day(on) };
    let (early, late) = (day("Thu 5 Feb 2026"), day("Mon 9 Feb 2026"));
    let today = "Tue 10 Feb 2026";
    let rows = [
        (
            Some("Thu 5 Feb 2026"),
            today,
            Standing::MetEarly { on: early, days: 1 },
            Outcome::Refused,
        ),
        (Some("Fri 6 Feb 2026"), today, met("Fri 6 Feb 2026"), Outcome::Granted),
        (Some("Sun 8 Feb 2026"), today, met("Sun 8 Feb 2026"), Outcome::Granted),
        (Some("Mon 9 Feb 2026"), today, Standing::MetLate { on: late, days: 1 }, Outcome::Refused),
    ];
    stands(Step::SecondMeeting, &facts, "art. 42: standing of the second meeting", &rows);
}

/// Closed on Fri 6 February: the minutes go to the members by Sat 21, or Mon 23.
#[test]
fn minutes_given_on_the_working_day_after_a_weekend_are_in_time() {
    let mut facts = Facts::of(SessionKind::Ordinary, day("Mon 2 Feb 2026"));
    facts.closing = Some(day("Fri 6 Feb 2026"));
    let (on, late) = (day("Mon 23 Feb 2026"), day("Tue 24 Feb 2026"));
    let rows = [
        (Some("Mon 23 Feb 2026"), "Tue 24 Feb 2026", Standing::Met { on }, Outcome::Granted),
        (
            Some("Tue 24 Feb 2026"),
            "Tue 24 Feb 2026",
            Standing::MetLate { on: late, days: 1 },
            Outcome::Refused,
        ),
    ];
    stands(Step::MinutesToMembers, &facts, "art. 273: standing of the minutes", &rows);
}

#[test]
fn minutes_are_not_due_before_the_session_is_closed() {
    let facts = Facts::of(SessionKind::Ordinary, day("Mon 2 Feb 2026"));
    let rows = [(None, "Tue 3 Feb 2026", Standing::NotYet, Outcome::Pending)];
    stands(Step::MinutesToMembers, &facts, "art. 273: before the closing", &rows);
}
