//! The fifteen discussed points: the reading in use where a council chose nothing is the one that
//! was advised, and wherever something is computed the other one answers otherwise, for each kind of
//! council and under its own article.

use crate::ground::{Ledger, article, cited, day, last, law_of, law_read};
use law::ballot::{self, Division, Manner};
use law::clock::{Facts, Step};
use law::quorum::{self, Attendance, Call, Finding, Next};
use law::readings::{
    AbsencesCounted, ArrondissementLength, ArrondissementStatus, ElectronicNotice, MissingOpinion,
    NamedVotes, NoticeDays, PostingFrom, RemoteAttendance, RestDay, SecondCall, SecretBallot,
    SessionOfRight, ThirdMeeting, WomenOnList, WordMuqataa, points,
};
use law::verdict::{self, Outcome};
use law::{Holidays, Kind, Language, Readings, SessionKind, convocation};

#[test]
fn what_nobody_chose_is_what_was_advised() {
    let advised = Readings {
        // 1: the agenda, twenty days before, «مع مراعاة»: a warning, never a refusal.
        session_of_right: SessionOfRight::AgendaFirst,
        // 2: the meeting is held on those days.
        second_call: SecondCall::Meeting,
        // 3: on the third working day.
        third_meeting: ThirdMeeting::OnTheDay,
        // 4: always recorded.
        named_votes: NamedVotes::Always,
        // 5: not offered.
        secret_ballot: SecretBallot::Never,
        // 6: from the adoption.
        posting_from: PostingFrom::Adoption,
        // 7: paper is kept.
        electronic_notice: ElectronicNotice::WithPaper,
        // 8: members from afar are not counted.
        remote_attendance: RemoteAttendance::NotCounted,
        // 9: fifteen days and seven working ones, by reference.
        arrondissement_length: ArrondissementLength::ByReference,
        // 10: left to the internal rules, absences counted without effect of themselves.
        arrondissement_status: ArrondissementStatus::InternalRules,
        // 11: clear days before, the next working day after.
        notice_days: NoticeDays::Clear,
        rest_day: RestDay::Extended,
        // 12: a warning.
        women_on_list: WomenOnList::Means,
        // 13: both kinds of sessions.
        absences_counted: AbsencesCounted::BothKinds,
        // 14: no other translation.
        word_muqataa: WordMuqataa::Arrondissement,
        // 15: the two calendars are tied: a missing opinion is pointed out.
        missing_opinion: MissingOpinion::Warns,
    };
    let mut ledger = Ledger::of("fifteen ambiguities: defaults");
    ledger.row("all", &Readings::default(), &advised);
    ledger.close();
}

#[test]
fn the_fifteen_points_are_listed_with_the_advised_reading_first_and_in_use() {
    let mut ledger = Ledger::of("fifteen ambiguities: list");
    let listed = points(&Readings::default());
    let mut numbers: Vec<u8> = listed.iter().map(|it| it.number).collect();
    numbers.dedup();
    ledger.row("numbers", &numbers, &(1..=15).collect());
    for point in &listed {
        for &language in Language::ALL {
            let readings = point.readings(language);
            let in_use: Vec<_> = readings.iter().map(|it| it.is_in_use).collect();
            let first: Vec<_> = (0..readings.len()).map(|place| place == 0).collect();
            ledger.row(point.name, &in_use, &first);
            let default: Vec<_> = readings.iter().map(|it| it.is_default).collect();
            ledger.row(point.name, &default, &first);
            // One reading only of the word; two or three of everything else.
            let several = readings.len() > 1;
            ledger.row(point.name, &several, &(point.number != 14));
        }
    }
    ledger.close();
}

fn next(kind: Kind, readings: Readings) -> (Option<Next>, String) {
    let on = day("Mon 8 Jun 2026");
    let attendance = Attendance { in_office: 31, in_room: 15, remote: 0 };
    let profile = law_read(kind, on, readings);
    let verdict = quorum::at_opening(Call::First, on, attendance, &profile, Holidays::seed());
    let next = match verdict.finding {
        verdict::Finding::Quorum(Finding::Missing { next, .. }) => Some(next),
        _ => None,
    };
    (next, cited(&verdict.source))
}

/// Ambiguity 2, after Mon 8 June 2026: Thu 11 to Sat 13.
#[test]
fn the_second_call_is_a_meeting_or_a_convocation() {
    let mut ledger = Ledger::of("art. 42; 43; 45, ambiguity 2");
    let (from, to) = (day("Thu 11 Jun 2026"), day("Sat 13 Jun 2026"));
    let sending = Readings { second_call: SecondCall::Sending, ..Readings::default() };
    for &kind in Kind::ALL {
        let at = article(kind, ["42", "43", "45"]);
        let law = (Some(Next::SecondMeeting { from, to }), at.clone());
        ledger.row(kind.name(), &next(kind, Readings::default()), &law);
        let law = (Some(Next::SecondConvocation { from, to }), at);
        ledger.row(kind.name(), &next(kind, sending), &law);
    }
    ledger.close();
}

/// Ambiguities 4, 5, 7 and 8.
#[test]
fn votes_ballots_notices_and_distant_members_follow_the_reading() {
    let mut ledger = Ledger::of("ambiguities 4, 5, 7, 8");
    let on = day("Mon 8 Jun 2026");
    let other = Readings {
        named_votes: NamedVotes::TieOnly,
        secret_ballot: SecretBallot::Permitted,
        electronic_notice: ElectronicNotice::Alone,
        remote_attendance: RemoteAttendance::Counted,
        ..Readings::default()
    };
    for &kind in Kind::ALL {
        let named = |readings| {
            let verdict = ballot::naming(Division::Unequal, &law_read(kind, on, readings));
            let named = verdict.finding == verdict::Finding::Ballot(ballot::Finding::Named);
            (named, cited(&verdict.source))
        };
        let at = article(kind, ["43", "44", "46"]);
        ledger.row(kind.name(), &named(Readings::default()), &(true, at.clone()));
        ledger.row(kind.name(), &named(other), &(false, at));
        let secret = |readings| {
            let verdict = ballot::manner(Manner::Secret, &law_read(kind, on, readings));
            (verdict.outcome(), cited(&verdict.source))
        };
        let at = article(kind, ["6", "7", "8"]);
        ledger.row(kind.name(), &secret(Readings::default()), &(Outcome::Refused, at.clone()));
        ledger.row(kind.name(), &secret(other), &(Outcome::Warned, at));
        let served = |readings| {
            let profile = law_read(kind, on, readings);
            let verdict = convocation::service(convocation::Service::Electronic, &profile);
            (verdict.outcome(), cited(&verdict.source))
        };
        let at = article(kind, ["35", "36", "38"]);
        ledger.row(kind.name(), &served(Readings::default()), &(Outcome::Warned, at.clone()));
        ledger.row(kind.name(), &served(other), &(Outcome::Granted, at));
        // 31 in office: 16 are needed, 15 are in the room and one is far away.
        let reached = |readings| {
            let attendance = Attendance { in_office: 31, in_room: 15, remote: 1 };
            let (profile, seed) = (law_read(kind, on, readings), Holidays::seed());
            let verdict = quorum::at_opening(Call::First, on, attendance, &profile, seed);
            (verdict.allows(), cited(&verdict.source))
        };
        let at = article(kind, ["42", "43", "45"]);
        ledger.row(kind.name(), &reached(Readings::default()), &(false, at.clone()));
        ledger.row(kind.name(), &reached(other), &(true, at));
    }
    ledger.close();
}

/// Ambiguities 6 and 11. Opened on Mon 8 June, adopted on Tue 9, closed on Mon 22: from the adoption
/// 9 + 8 is Wed 17, the Hegira, so Thu 18, and 9 + 10 Fri 19; from the closing 22 + 8 is Tue 30 and
/// 22 + 10 Thu 2 July. Convened ten clear days before by Thu 28 May, by Fri 29 if only the day of the
/// session does not count; seven: Sun 31 May, or Mon 1 June.
#[test]
fn posting_and_notice_are_counted_as_the_reading_says() {
    let mut ledger = Ledger::of("ambiguities 6 and 11");
    let on = day("Mon 8 Jun 2026");
    let mut facts = Facts::of(SessionKind::Ordinary, on);
    facts.adopted = Some(day("Tue 9 Jun 2026"));
    facts.closing = Some(day("Mon 22 Jun 2026"));
    let closing = Readings { posting_from: PostingFrom::Closing, ..Readings::default() };
    let unmoved = Readings { rest_day: RestDay::Unmoved, ..Readings::default() };
    let plain = Readings { notice_days: NoticeDays::Plain, ..Readings::default() };
    for &kind in Kind::ALL {
        let short = matches!(kind, Kind::Prefecture | Kind::Region);
        let [adopted, closed, rest, clear, counted] = if short {
            [
                "Fri 19 Jun 2026",
                "Thu 2 Jul 2026",
                "Fri 19 Jun 2026",
                "Sun 31 May 2026",
                "Mon 1 Jun 2026",
            ]
        } else {
            [
                "Thu 18 Jun 2026",
                "Tue 30 Jun 2026",
                "Wed 17 Jun 2026",
                "Thu 28 May 2026",
                "Fri 29 May 2026",
            ]
        };
        for (step, readings, law) in [
            (Step::Posting, Readings::default(), adopted),
            (Step::Posting, closing, closed),
            (Step::Posting, unmoved, rest),
            (Step::Convocation, Readings::default(), clear),
            (Step::Convocation, plain, counted),
        ] {
            let got = last(step, &facts, &law_read(kind, on, readings));
            ledger.row(format!("{}, {}", kind.name(), step.name()), &got, &law.to_owned());
        }
    }
    ledger.close();
}

/// Ambiguity 9: fifteen days from Mon 8 June, then seven working ones from Tue 23: Wed 1 July.
#[test]
fn the_session_of_an_arrondissement_is_as_long_as_that_of_a_commune_by_default() {
    let mut ledger = Ledger::of("art. 34 by 226, ambiguity 9");
    let profile = law_of(Kind::Arrondissement, day("Mon 8 Jun 2026"));
    let facts = Facts::of(SessionKind::Ordinary, day("Mon 8 Jun 2026"));
    let got = [Step::Closing, Step::ExtendedClosing].map(|step| last(step, &facts, &profile));
    ledger.row("length", &got, &["Mon 22 Jun 2026", "Wed 1 Jul 2026"].map(str::to_owned));
    ledger.close();
}
