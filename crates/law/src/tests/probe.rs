//! Everything the functions answer under one law, as text: two laws that differ in a number must
//! differ here. Only answers are written down, never the rules themselves.

use super::samples::alone;
use super::{TODAY, holidays};
use crate::clock::{Due, Facts, deadlines, requested};
use crate::control::{Deliberation, enforceable_on, visa_authority};
use crate::dispute::{judgment_until, notice_until, stay_until};
use crate::majority::{Choice, Round, Tally, Vote};
use crate::office::{Excluded, Mandate, Size, is_in_office, seats};
use crate::order::ClosingAsker;
use crate::quorum::{Attendance, Call};
use crate::rules::{Asker, Enclosure, Exclusion, Initiative, Signatory, Value};
use crate::{
    Kind, Law, Profile, Readings, SessionKind, Subject, agenda, commissions, convocation,
    extraordinary, majority, minutes, order, quorum, sessions,
};
use jiff::civil::date;
use std::fmt::Write;

/// What `law` answers for `kind`.
pub(super) fn probe(law: &Law, kind: Kind) -> String {
    let profile = law.profile(kind, TODAY, &Readings::default()).unwrap();
    let mut answers = String::new();
    on_sessions(&profile, &mut answers);
    on_deadlines(&profile, &mut answers);
    on_quorum(&profile, &mut answers);
    on_votes(&profile, &mut answers);
    on_papers(&profile, &mut answers);
    on_order(&profile, &mut answers);
    on_office(&profile, &mut answers);
    on_control(&profile, &mut answers);
    on_agenda(&profile, &mut answers);
    on_extraordinary(&profile, &mut answers);
    super::organs::probe(&profile, &mut answers);
    answers
}

fn on_sessions(profile: &Profile, answers: &mut String) {
    for window in sessions::opening_windows(2027, profile, holidays()) {
        writeln!(answers, "opens {} to {}", window.first, window.last).unwrap();
    }
    for session in SessionKind::ALL {
        let latest = sessions::latest_closing(*session, TODAY, profile, holidays());
        writeln!(answers, "closes {} or {:?}", latest.latest, latest.extended).unwrap();
        let passage = commissions::passage(*session, commissions::Study::NotDone, profile);
        writeln!(answers, "passes {:?}", passage.outcome()).unwrap();
    }
}

fn on_deadlines(profile: &Profile, answers: &mut String) {
    let happened = |month, day| Some(date(2027, month, day));
    let facts = Facts {
        subjects: Subject::ALL.to_vec(),
        agenda_received: happened(1, 11),
        first_meeting_failed: happened(2, 3),
        second_meeting_failed: happened(2, 8),
        adopted: happened(2, 11),
        closing: happened(2, 16),
        minutes_with_commune: happened(2, 24),
        deliberations_received: happened(3, 2),
        ..Facts::of(SessionKind::Ordinary, TODAY)
    };
    for deadline in deadlines(&facts, profile, holidays()) {
        let Due::On(limit) = deadline.due else { panic!("{:?} has no date", deadline.step) };
        let (step, opens) = (deadline.step.name(), deadline.opens);
        writeln!(answers, "{step} {opens:?} {} {:?}", limit.due, limit.extended).unwrap();
    }
}

fn on_agenda(profile: &Profile, answers: &mut String) {
    for asker in Asker::ALL {
        let outcome = agenda::may_ask(*asker, profile).outcome();
        writeln!(answers, "{asker:?} asks {outcome:?}").unwrap();
    }
    for signed in 0..=12 {
        let outcome = agenda::refusal(signed, 12, profile).outcome();
        writeln!(answers, "{signed} ask {outcome:?}").unwrap();
    }
    for chosen in 0..=2 {
        let sitting = agenda::question_sitting(chosen, profile).map(|it| it.outcome());
        writeln!(answers, "{chosen} sittings {sitting:?}").unwrap();
    }
    let judged = agenda::judged_by(TODAY.at(10, 0, 0, 0), profile).value;
    writeln!(answers, "judged by {judged}").unwrap();
    for deadline in alone(profile) {
        writeln!(answers, "{:?} {:?}", deadline.step, deadline.due).unwrap();
    }
}

fn on_extraordinary(profile: &Profile, answers: &mut String) {
    for by in Initiative::ALL {
        let outcome = extraordinary::may_ask(*by, profile).outcome();
        let due = requested(*by, TODAY, profile, holidays()).map(|it| it.due);
        writeln!(answers, "{by:?} {outcome:?} {due:?}").unwrap();
        let facts = Facts {
            asked_by: *by,
            requested: Some(TODAY),
            first_meeting_failed: Some(date(2027, 2, 3)),
            ..Facts::of(SessionKind::Extraordinary, TODAY)
        };
        for deadline in deadlines(&facts, profile, holidays()) {
            writeln!(answers, "{} {:?}", deadline.step.name(), deadline.due).unwrap();
        }
        for in_room in 0..=12 {
            let attendance = Attendance { in_office: 12, in_room, remote: 0 };
            let met = (Call::First, TODAY);
            let verdict = extraordinary::at_opening(*by, met, attendance, profile, holidays());
            writeln!(answers, "{in_room} {:?} {:?}", verdict.outcome(), verdict.finding).unwrap();
        }
    }
    for signed in 0..=12 {
        let finding = extraordinary::weigh(signed, 12, profile).finding;
        writeln!(answers, "{signed} ask {finding:?}").unwrap();
    }
}

fn on_quorum(profile: &Profile, answers: &mut String) {
    for call in Call::ALL {
        for in_room in 0..=12 {
            let attendance = Attendance { in_office: 12, in_room, remote: 0 };
            let verdict = quorum::at_opening(*call, TODAY, attendance, profile, holidays());
            writeln!(answers, "{call:?} {in_room} {:?}", verdict.outcome()).unwrap();
        }
    }
    let window = quorum::second_call_window(TODAY, profile, holidays());
    let third = quorum::third_meeting(TODAY, profile, holidays());
    writeln!(answers, "then {window:?} then {third}").unwrap();
}

fn on_votes(profile: &Profile, answers: &mut String) {
    for (subject, round) in
        Subject::ALL.iter().flat_map(|subject| Round::ALL.iter().map(move |round| (subject, round)))
    {
        for ayes in 0..=9 {
            let tally = Tally { r#for: ayes, against: 9 - ayes, absent: 3, ..Tally::default() };
            let president = Some(Choice::For);
            let vote = Vote { subject: *subject, round: *round, in_office: 12, tally, president };
            let outcome = majority::verdict(&vote, profile).outcome();
            writeln!(answers, "{subject:?} {round:?} {ayes} {outcome:?}").unwrap();
        }
    }
}

fn on_papers(profile: &Profile, answers: &mut String) {
    for left_out in Enclosure::ALL {
        let enclosed: Vec<_> =
            Enclosure::ALL.iter().copied().filter(|item| item != left_out).collect();
        let outcome = convocation::enclosures(&enclosed, profile).outcome();
        writeln!(answers, "without {left_out:?} {outcome:?}").unwrap();
    }
    for signatory in Signatory::ALL {
        let outcome = minutes::signatures(&[*signatory], profile).outcome();
        writeln!(answers, "signed by {signatory:?} {outcome:?}").unwrap();
    }
}

fn on_order(profile: &Profile, answers: &mut String) {
    for counted in 0..=12 {
        let asked = order::may_be_asked(ClosingAsker::Members, counted, 12, profile).outcome();
        let out = order::expulsion(true, counted, 12, profile).outcome();
        let closed = order::closing(counted, 12 - counted, profile).outcome();
        writeln!(answers, "{counted} {asked:?} {out:?} {closed:?}").unwrap();
    }
}

fn on_office(profile: &Profile, answers: &mut String) {
    for case in Exclusion::ALL {
        let out = Excluded { case: *case, since: date(2026, 1, 1), until: None };
        let mandate = Mandate { since: date(2021, 9, 8), until: None, exclusions: vec![out] };
        let in_office = is_in_office(&mandate, TODAY, profile);
        writeln!(answers, "{case:?} {in_office}").unwrap();
    }
    for population in populations() {
        for size in [Size::Inhabitants(population), Size::Divided(population)] {
            let seats = seats(size, profile).map(|seats| seats.value);
            writeln!(answers, "{size:?} {seats:?}").unwrap();
        }
    }
    for communal in 0..=15 {
        let seats = seats(Size::Communal(communal), profile).map(|seats| seats.value);
        writeln!(answers, "{communal} {seats:?}").unwrap();
    }
}

/// The populations on either side of every threshold of the law as it is.
fn populations() -> Vec<u32> {
    let thresholds = |value: &Value| match value {
        Value::Brackets(written) => written.brackets.iter().map(|(up_to, _)| *up_to).collect(),
        Value::SeatSteps(steps) => (0..7).map(|step| steps.up_to + step * steps.per).collect(),
        _ => Vec::new(),
    };
    let all = Law::national().rules().flat_map(|rule| thresholds(&rule.value));
    all.flat_map(|threshold| [threshold, threshold + 1]).collect()
}

fn on_control(profile: &Profile, answers: &mut String) {
    for subject in Subject::ALL {
        let received = Some(date(2027, 3, 2));
        let asked = received;
        let act = Deliberation { subject: *subject, received, opposed: None, asked, visa: None };
        let enforceable = enforceable_on(&act, profile, holidays());
        let visa = visa_authority(*subject, profile).map(|(authority, _)| authority);
        writeln!(answers, "{subject:?} {visa:?} {enforceable:?}").unwrap();
    }
    let stay = stay_until(TODAY, profile, holidays());
    let judged = judgment_until(TODAY, profile, holidays());
    let notified = notice_until(date(2027, 2, 8), profile, holidays());
    writeln!(answers, "stay {stay} judged {judged} notified {notified}").unwrap();
}
