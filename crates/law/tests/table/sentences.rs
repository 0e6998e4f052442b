//! Every sentence states what was counted, against what, and cites the article, in both languages.

use crate::ground::{Ledger, commune, day, limit};
use law::clock::{Facts, Step};
use law::control::{self, Deliberation};
use law::majority::{self, Choice, Round, Tally, Vote};
use law::quorum::{self, Attendance, Call};
use law::{Holidays, SessionKind, Subject, Verdict, sessions};

fn at_opening(call: Call, in_room: u32) -> Verdict {
    let attendance = Attendance { in_office: 131, in_room, remote: 0 };
    quorum::at_opening(call, day("Tue 3 Feb 2026"), attendance, &commune(), Holidays::seed())
}

/// 131 in office, 66 needed. The second meeting is from 6 to 8 February, the third on the 6th.
#[test]
fn a_quorum_is_said_with_its_numbers() {
    let mut ledger = Ledger::of("art. 42: sentences");
    ledger.says("reached", &at_opening(Call::First, 78), &["78", "66", "131"], "42");
    ledger.says("missing", &at_opening(Call::First, 65), &["65", "66", "131", "6", "8"], "42");
    ledger.says("missing again", &at_opening(Call::Second, 65), &["65", "66", "131", "6"], "42");
    ledger.says("third", &at_opening(Call::Third, 12), &["12", "131"], "42");
    ledger.close();
}

fn voted(subject: Subject, tally: Tally, president: Choice) -> Verdict {
    let (round, president) = (Round::First, Some(president));
    let in_office = tally.r#for + tally.against + tally.abstain + tally.absent;
    majority::verdict(&Vote { subject, round, in_office, tally, president }, &commune())
}

#[test]
fn a_vote_is_said_with_its_numbers() {
    let mut ledger = Ledger::of("art. 43: sentences");
    let tally = |r#for, against, absent| Tally { r#for, against, absent, ..Tally::default() };
    // 78 cast: 40 is more than half.
    let verdict = voted(Subject::Roads, tally(45, 33, 53), Choice::For);
    ledger.says("adopted", &verdict, &["45", "33", "40"], "43");
    let verdict = voted(Subject::Roads, tally(33, 45, 53), Choice::For);
    ledger.says("rejected", &verdict, &["33", "45", "40"], "43");
    let verdict = voted(Subject::Roads, tally(39, 39, 53), Choice::For);
    ledger.says("tie", &verdict, &["39"], "43");
    // 131 in office: 66.
    let verdict = voted(Subject::Programme, tally(65, 13, 53), Choice::For);
    ledger.says("to a second sitting", &verdict, &["65", "66", "131"], "43");
    ledger.close();
}

/// Lengths of the rules, as the page of time limits says them.
#[test]
fn a_time_limit_is_said_with_its_days() {
    let mut ledger = Ledger::of("art. 34 to 273: sentences of time limits");
    let mut facts = Facts::of(SessionKind::Ordinary, day("Tue 3 Feb 2026"));
    facts.subjects = vec![Subject::Budget];
    facts.agenda_received = Some(day("Mon 12 Jan 2026"));
    facts.adopted = Some(day("Thu 5 Feb 2026"));
    facts.closing = Some(day("Tue 17 Feb 2026"));
    facts.deliberations_received = Some(day("Tue 10 Mar 2026"));
    for (step, last, article) in [
        // The last days stand in the chain of February 2026.
        (Step::AgendaToAuthority, "13", "38"),
        (Step::AuthorityPoints, "20", "39"),
        (Step::AgendaOpposition, "20", "41"),
        (Step::Convocation, "23", "35"),
        (Step::Closing, "17", "34"),
        (Step::Posting, "13", "273"),
        (Step::MinutesToMembers, "4", "273"),
        (Step::MinutesToAuthority, "10", "116"),
        (Step::Opposition, "13", "117"),
        (Step::Visa, "30", "118"),
    ] {
        let limit = limit(step, &facts, &commune()).unwrap();
        let verdict = limit.verdict(None, day("Thu 1 Jan 2026"), 3);
        ledger.says(step.name(), &verdict, &[last], article);
    }
    ledger.close();
}

#[test]
fn the_dates_of_a_session_and_its_control_are_said_with_their_article() {
    let mut ledger = Ledger::of("art. 33, 34, 117, 118: sentences");
    let (profile, seed) = (commune(), Holidays::seed());
    let verdict = sessions::opening(day("Mon 9 Feb 2026"), &profile, seed);
    ledger.says("opened outside", &verdict, &["7"], "33");
    let (from, to) = (day("Tue 3 Feb 2026"), day("Fri 27 Feb 2026"));
    let verdict = sessions::closing(SessionKind::Ordinary, from, to, &profile, seed);
    ledger.says("closed too late", &verdict, &["26"], "34");
    let received = Some(day("Tue 10 Mar 2026"));
    for (subject, today, number, article) in [
        (Subject::Roads, "Wed 11 Mar 2026", "13", "117"),
        (Subject::Roads, "Mon 16 Mar 2026", "14", "117"),
        (Subject::Budget, "Mon 16 Mar 2026", "30", "118"),
        (Subject::Budget, "Tue 31 Mar 2026", "31", "118"),
    ] {
        let it = Deliberation { subject, received, opposed: None, asked: received, visa: None };
        let verdict = control::standing(&it, day(today), &profile, seed);
        let case = format!("{}, {today}", subject.name());
        ledger.says(case, &verdict, &[number], article);
    }
    ledger.close();
}
