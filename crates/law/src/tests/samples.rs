//! One verdict, at least, of every finding there is: what the words and the storage are tried on.

use super::{TODAY, holidays, organs, profile, reading};
use crate::agenda::{Objection, Right};
use crate::ballot::{Division, Manner};
use crate::budget::Side;
use crate::clock::{BudgetTurn, Deadline, Facts, deadlines};
use crate::commissions::Study;
use crate::control::{Deliberation, VisaAnswer};
use crate::convocation::Service;
use crate::delegates::Candidate;
use crate::dispute::{Dispute, Examination, Ruling};
use crate::majority::{Choice, Round, Tally, Vote};
use crate::office::{Excluded, comeback, departure};
use crate::order::ClosingAsker;
use crate::quorum::{Attendance, Call, SecondCall};
use crate::readings::{ElectronicNotice, NamedVotes, RemoteAttendance, SecretBallot, ThirdMeeting};
use crate::rules::{Asker, Enclosure, Exclusion, Initiative, Signatory};
use crate::sessions::Extension;
use crate::{
    Kind, Profile, Readings, SessionKind, Subject, Verdict, agenda, ballot, budget, clock,
    commissions, control, convocation, delegates, dispute, extraordinary, majority, minutes, order,
    petitions, quorum, sessions, substitution,
};
use jiff::civil::{Date, date};

/// The other reading of every point.
const OTHERWISE: Readings = Readings {
    session_of_right: crate::readings::SessionOfRight::SessionFirst,
    second_call: crate::readings::SecondCall::Sending,
    third_meeting: ThirdMeeting::DayAfter,
    named_votes: NamedVotes::TieOnly,
    secret_ballot: SecretBallot::Permitted,
    posting_from: crate::readings::PostingFrom::Closing,
    electronic_notice: ElectronicNotice::PaperOnly,
    remote_attendance: RemoteAttendance::Counted,
    arrondissement_length: crate::readings::ArrondissementLength::Unlimited,
    arrondissement_status: crate::readings::ArrondissementStatus::AsCommune,
    notice_days: crate::readings::NoticeDays::Plain,
    rest_day: crate::readings::RestDay::Unmoved,
    women_on_list: crate::readings::WomenOnList::Result,
    absences_counted: crate::readings::AbsencesCounted::OrdinaryOnly,
    word_muqataa: crate::readings::WordMuqataa::Arrondissement,
    missing_opinion: crate::readings::MissingOpinion::Silent,
};

/// Verdicts of every finding, for every kind of council and two sets of readings.
pub(super) fn verdicts() -> Vec<Verdict> {
    let profiles = Kind::ALL.iter().flat_map(|kind| [profile(*kind), reading(*kind, &OTHERWISE)]);
    profiles.flat_map(|profile| all(&profile)).collect()
}

fn all(profile: &Profile) -> Vec<Verdict> {
    let mut verdicts = of_sessions(profile);
    verdicts.extend(of_deadlines(profile));
    verdicts.extend(of_papers(profile));
    verdicts.extend(of_quorum(profile));
    verdicts.extend(of_requests(profile));
    verdicts.extend(of_majority(profile));
    verdicts.extend(of_order(profile));
    verdicts.extend(of_delegates(profile));
    verdicts.extend(of_control(profile));
    verdicts.extend(of_agenda(profile));
    verdicts.extend(of_disputes(profile));
    verdicts.extend(organs::verdicts(profile));
    verdicts.extend(super::arrondissements::verdicts(profile));
    verdicts
}

fn of_order(profile: &Profile) -> Vec<Verdict> {
    let asked = ClosingAsker::ALL
        .iter()
        .flat_map(|asker| [1, 5].map(|asking| order::may_be_asked(*asker, asking, 12, profile)));
    let votes = [2, 9].into_iter().flat_map(|ayes| {
        let warned = [true, false].map(|warned| order::expulsion(warned, ayes, 12, profile));
        [order::closing(ayes, 12 - ayes, profile)].into_iter().chain(warned)
    });
    let signing = [substitution::deputy(profile), substitution::designated(profile)];
    let out = Excluded { case: Exclusion::Death, since: TODAY, until: None };
    let case = Exclusion::Suspension;
    let office = [departure(&out, 1, profile), comeback(case, TODAY, 131, profile)];
    asked.chain(votes).chain(signing).chain(office).collect()
}

fn of_delegates(profile: &Profile) -> Vec<Verdict> {
    let born = |votes, year| Candidate { votes, born_on: Some(date(year, 5, 1)) };
    let unborn = Candidate { votes: 3, born_on: None };
    let votes = [
        vec![born(5, 1970), born(4, 1980)],
        vec![born(4, 1970), born(4, 1980)],
        vec![born(4, 1970), born(4, 1970)],
        vec![unborn, unborn],
        vec![born(0, 1970)],
    ];
    let chosen = votes.iter().filter_map(|it| delegates::choose(it, |_| 0, profile));
    chosen.map(|choice| choice.verdict).collect()
}

fn of_sessions(profile: &Profile) -> Vec<Verdict> {
    let openings = [(1, 1), (1, 5), (2, 3), (3, 1), (4, 12), (5, 1), (6, 14), (7, 5), (12, 1)];
    let openings =
        openings.map(|(month, day)| sessions::opening(date(2027, month, day), profile, holidays()));
    let closings = [10, 18, 28].map(|day| {
        let on = date(2027, 2, day);
        SessionKind::ALL
            .iter()
            .map(move |session| sessions::closing(*session, TODAY, on, profile, holidays()))
    });
    let late =
        sessions::closing(SessionKind::Ordinary, TODAY, date(2027, 4, 1), profile, holidays());
    let until = |day| Extension::Until(date(2027, 2, day));
    let extended = [Extension::None, until(20)].into_iter().flat_map(|extension| {
        SessionKind::ALL.iter().flat_map(move |kind| {
            [10, 20, 28].into_iter().flat_map(move |day| {
                let (session, on) = ((*kind, TODAY), date(2027, 2, day));
                [
                    sessions::closing_under(extension, session, on, profile, holidays()),
                    sessions::extending(extension, session, on, profile, holidays()),
                ]
            })
        })
    });
    let beginnings = [Subject::PresidentReport, Subject::Budget]
        .map(|first| sessions::first_point(SessionKind::Ordinary, first, profile));
    let dated =
        openings.into_iter().chain(closings.into_iter().flatten()).chain([late]).chain(extended);
    dated.chain(beginnings).collect()
}

fn of_deadlines(profile: &Profile) -> Vec<Verdict> {
    let mut facts = Facts::of(SessionKind::Ordinary, TODAY);
    facts.subjects = Subject::ALL.to_vec();
    facts.first_meeting_failed = Some(TODAY);
    facts.second_meeting_failed = Some(date(2027, 2, 8));
    let days: [Date; 4] =
        [date(2027, 1, 1), date(2027, 1, 12), date(2027, 2, 4), date(2027, 12, 1)];
    let asked = Facts {
        asked_by: Initiative::Authority,
        requested: Some(TODAY),
        first_meeting_failed: Some(TODAY),
        ..Facts::of(SessionKind::Extraordinary, TODAY)
    };
    let of_right = deadlines(&asked, profile, holidays());
    deadlines(&facts, profile, holidays())
        .into_iter()
        .chain(of_right)
        .flat_map(|deadline| {
            let undone = days.map(|today| deadline.verdict(None, today, 3));
            let done = days.map(|on| deadline.verdict(Some(on), on, 3));
            undone.into_iter().chain(done).collect::<Vec<_>>()
        })
        .collect()
}

fn of_agenda(profile: &Profile) -> Vec<Verdict> {
    let rights = Right::ALL.iter().filter_map(|right| agenda::of_right(*right, profile));
    let askers = Asker::ALL.iter().map(|asker| agenda::may_ask(*asker, profile));
    let refusals = [0, 1, 2, 5, 6, 11].map(|signed| agenda::refusal(signed, 11, profile));
    let points = Objection::ALL.iter().map(|it| agenda::deliberation(*it, profile));
    let sittings = [0, 1].into_iter().filter_map(|it| agenda::question_sitting(it, profile));
    let sides = Side::ALL.iter().filter_map(|side| budget::vote(*side, false, profile));
    let found = rights.chain(askers).chain(refusals).chain(points).chain(sittings);
    let mut verdicts: Vec<Verdict> =
        found.chain(sides).chain(petitions::accepted(profile)).collect();
    for deadline in alone(profile) {
        let days = [date(2027, 2, 4), date(2027, 12, 1)];
        verdicts.extend(days.map(|today| deadline.verdict(None, today, 3)));
        verdicts.extend(days.map(|on| deadline.verdict(Some(on), on, 3)));
    }
    verdicts
}

/// The time limits that run outside a session, all from one day.
pub(super) fn alone(profile: &Profile) -> Vec<Deadline> {
    let turns = [BudgetTurn::Rejected, BudgetTurn::Received, BudgetTurn::Refused];
    let budget = turns.map(|turn| clock::budget(turn, TODAY, profile, holidays()));
    let asked =
        Initiative::ALL.iter().filter_map(|by| clock::requested(*by, TODAY, profile, holidays()));
    let petition = clock::petition_answer(TODAY, profile);
    let apart = super::arrondissements::deadlines(profile);
    budget.into_iter().flatten().chain(petition).chain(asked).chain(apart).collect()
}

fn of_papers(profile: &Profile) -> Vec<Verdict> {
    let mut verdicts = vec![
        convocation::enclosures(Enclosure::ALL, profile),
        convocation::enclosures(&[], profile),
        convocation::enclosures(&Enclosure::ALL[1..], profile),
        minutes::signatures(Signatory::ALL, profile),
        minutes::signatures(&[], profile),
        quorum::after_opening(profile),
    ];
    verdicts.extend(Service::ALL.iter().map(|service| convocation::service(*service, profile)));
    verdicts.extend(Manner::ALL.iter().map(|manner| ballot::manner(*manner, profile)));
    verdicts.extend(Division::ALL.iter().map(|division| ballot::naming(*division, profile)));
    for session in SessionKind::ALL {
        let passages =
            Study::ALL.iter().map(|study| commissions::passage(*session, *study, profile));
        verdicts.extend(passages);
    }
    verdicts
}

fn of_quorum(profile: &Profile) -> Vec<Verdict> {
    let calls = Call::ALL.iter().flat_map(|call| {
        [(131, 0), (131, 1), (131, 2), (131, 7), (131, 66), (200, 100), (2, 3), (5, 4), (103, 52)]
            .map(|(in_office, in_room)| {
                let attendance = Attendance { in_office, in_room, remote: 0 };
                quorum::at_opening(*call, TODAY, attendance, profile, holidays())
            })
    });
    let remote = Attendance { in_office: 11, in_room: 3, remote: 4 };
    let afar = quorum::at_opening(Call::First, TODAY, remote, profile, holidays());
    let again = [(2, 4), (2, 7), (2, 20), (9, 20)].map(|(sent, held)| {
        let call = SecondCall {
            after: date(2027, 2, 2),
            sent: date(2027, 2, sent),
            held: date(2027, 2, held),
        };
        quorum::second_call_days(call, profile, holidays())
    });
    calls.chain([afar]).chain(again).collect()
}

fn of_requests(profile: &Profile) -> Vec<Verdict> {
    let asked = Initiative::ALL.iter().map(|by| extraordinary::may_ask(*by, profile));
    let weighed = [0, 1, 2, 3, 4, 7, 11].map(|signed| extraordinary::weigh(signed, 11, profile));
    let calls = [(Call::First, 0), (Call::First, 7), (Call::First, 12), (Call::Third, 0)];
    let counts = calls.into_iter().chain([(Call::Third, 1), (Call::Third, 5)]);
    let openings = counts.map(|(call, in_room)| {
        let attendance = Attendance { in_office: 11, in_room, remote: 0 };
        let by = Initiative::Authority;
        extraordinary::at_opening(by, (call, TODAY), attendance, profile, holidays())
    });
    asked.chain(weighed).chain(openings).collect()
}

fn of_majority(profile: &Profile) -> Vec<Verdict> {
    let tallies = [
        [0, 0, 131, 0, 0],
        [1, 0, 1, 1, 1],
        [2, 1, 2, 2, 2],
        [3, 11, 3, 3, 3],
        [11, 100, 0, 11, 9],
        [84, 31, 9, 0, 7],
        [40, 40, 0, 0, 0],
        [1, 1, 0, 0, 0],
        [100, 31, 1, 0, 0],
    ];
    let mut verdicts = Vec::new();
    for [ayes, noes, abstain, not_taking_part, absent] in tallies {
        let tally = Tally { r#for: ayes, against: noes, abstain, not_taking_part, absent };
        for subject in [Subject::Budget, Subject::Programme] {
            for (round, president) in [
                (Round::First, None),
                (Round::Second, Some(Choice::For)),
                (Round::Second, Some(Choice::Against)),
            ] {
                let vote = Vote { subject, round, in_office: 131, tally, president };
                verdicts.push(majority::verdict(&vote, profile));
            }
        }
    }
    verdicts
}

fn of_control(profile: &Profile) -> Vec<Verdict> {
    let on = |day| date(2027, 3, day);
    let act = |subject, received, opposed, visa| Deliberation {
        subject,
        received,
        opposed,
        asked: received,
        visa,
    };
    let received = Some(on(2));
    let acts = [
        act(Subject::Budget, None, None, None),
        act(Subject::Budget, received, None, None),
        act(Subject::Roads, received, None, None),
        act(Subject::Roads, received, Some(on(4)), None),
        act(Subject::Roads, received, Some(on(9)), None),
        act(Subject::Budget, received, None, Some(VisaAnswer::Given(on(8)))),
        act(Subject::DelegatedManagement, received, None, Some(VisaAnswer::Refused(on(8)))),
        act(Subject::InternalRules, received, None, None),
        Deliberation { asked: None, ..act(Subject::DelegatedManagement, received, None, None) },
    ];
    let days = [on(3), on(10), on(30)];
    let seen = acts.iter().flat_map(|act| days.map(|today| (act, today)));
    let visas = seen
        .clone()
        .filter_map(|(act, today)| control::visa_standing(act, today, profile, holidays()));
    let control = seen.map(|(act, today)| control::standing(act, today, profile, holidays()));
    control.chain(visas).collect()
}

fn of_disputes(profile: &Profile) -> Vec<Verdict> {
    let on = |day| date(2027, 3, day);
    let opposed = Dispute::since(on(2));
    let examined = Examination::ALL.iter().map(|how| Some((*how, on(8))));
    let referred = Dispute { referred: Some(on(9)), ..opposed };
    let ruled = Ruling::ALL.iter().map(|ruling| Some((*ruling, on(10))));
    let cases = [opposed, referred, Dispute { lifted: Some(on(3)), ..opposed }].into_iter();
    cases
        .chain(examined.map(|examined| Dispute { examined, ..opposed }))
        .chain(ruled.clone().map(|stay| Dispute { stay, ..referred }))
        .chain(ruled.map(|judged| Dispute { judged, ..referred }))
        .map(|case| dispute::standing(&case, profile, holidays()))
        .collect()
}
