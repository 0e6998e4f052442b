//! The statutory clock: every time limit of a session, from the written questions to the visa.
//!
//! Give it what has happened so far; it says what is due, when, and under which article. A limit
//! whose trigger has not happened has no date: nothing is guessed.

mod alone;
mod apart;
mod deadline;
mod facts;
mod standing;

pub use alone::{BudgetTurn, budget, petition_answer, requested};
pub use apart::{
    OrderKind, account, account_again, account_sent, allocation_notice, opinion, order, visa,
};
pub use deadline::{Deadline, Delay, Due, Side, Step, Trigger};
pub use facts::Facts;
pub use standing::{Finding, Standing};

use crate::calendar::WorkingDays;
use crate::computation::{self, Limit};
use crate::kind::{Kind, SessionKind};
use crate::profile::Profile;
use crate::readings::{PostingFrom, Reading, SecondCall};
use crate::rules::{Initiative, MonthTerm, Ruled, Term, YearDay};
use crate::subject::Subject;
use crate::{Holidays, control, extraordinary, quorum, sessions};
use jiff::civil::Date;

/// Every time limit that the law sets for a session, in the order of the chain.
pub fn deadlines(facts: &Facts, profile: &Profile, holidays: &Holidays) -> Vec<Deadline> {
    let clock = Clock { facts, profile, days: profile.working_days(holidays), holidays };
    let mut deadlines = clock.before_opening();
    deadlines.extend(clock.meetings());
    deadlines.extend(clock.closing());
    deadlines.extend(clock.after_closing());
    deadlines.extend(clock.control());
    deadlines.extend(clock.budget());
    deadlines
}

struct Clock<'a> {
    facts: &'a Facts,
    profile: &'a Profile,
    days: WorkingDays<'a>,
    holidays: &'a Holidays,
}

impl Clock<'_> {
    /// Of a session of right, the request sets the day; the authority that asks for one is not
    /// sent its own agenda, and members are convened in a notice of its own.
    fn before_opening(&self) -> Vec<Deadline> {
        let Facts { asked_by, requested, .. } = *self.facts;
        let of_right = requested
            .filter(|_| asked_by != Initiative::Third)
            .and_then(|on| alone::requested(asked_by, on, self.profile, self.holidays));
        let notice = self.profile.law.extraordinary.authority_notice.as_ref();
        let chain = match notice.filter(|_| asked_by == Initiative::Authority) {
            Some(notice) => vec![self.before(Step::Convocation, notice)],
            None => self.chain_before_opening(),
        };
        of_right.into_iter().chain(chain).collect()
    }

    fn chain_before_opening(&self) -> Vec<Deadline> {
        let law = &self.profile.law;
        let received = self.facts.agenda_received;
        let question = law.agenda.question_notice.as_ref();
        let programme =
            law.commissions.programme.as_ref().filter(|_| self.takes_up(Subject::Programme));
        let budget = law.budget.in_commission.as_ref().filter(|_| self.takes_up(Subject::Budget));
        let before = |step, term: &Ruled<Term>| self.before(step, term);
        let from_receipt = |step, term| self.within(step, term, Trigger::AgendaReceived, received);
        [
            question.map(|months| self.months_before(Step::Questions, months)),
            programme.map(|term| before(Step::ProgrammeInCommission, term)),
            Some(before(Step::AgendaToAuthority, &law.agenda.to_authority)),
            Some(from_receipt(Step::AuthorityPoints, &law.agenda.authority_points)),
            Some(from_receipt(Step::AgendaOpposition, &law.agenda.opposition)),
            Some(before(Step::Convocation, &law.convocation.notice)),
            budget.map(|term| before(Step::BudgetInCommission, term)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The second and the third meeting, once the one before lacked its quorum.
    fn meetings(&self) -> Vec<Deadline> {
        let postponement = self.profile.law.extraordinary.postponement.as_ref();
        if let Some(delay) = postponement.filter(|_| self.facts.asked_by == Initiative::Authority) {
            let missed = self.facts.first_meeting_failed;
            let on = missed.and_then(|it| extraordinary::postponed(it, self.profile, self.days));
            return on.into_iter().map(|on| self.postponed(on, delay)).collect();
        }
        let law = &self.profile.law.quorum;
        let readings = self.profile.readings;
        let second = self.facts.first_meeting_failed.map(|first| {
            let (opens, due) = quorum::second_call_window(first, self.profile, self.holidays);
            let delay = Delay::Window(law.second_call_window.value);
            let step = match readings.second_call {
                SecondCall::Meeting => Step::SecondMeeting,
                SecondCall::Sending => Step::SecondConvocation,
            };
            self.deadline(step, Trigger::FirstMeeting, Due::On(Limit::fixed(due)))
                .under(&law.second_call_window, Side::On, delay)
                .opening(opens)
                .reading(Reading::SecondCall(readings.second_call))
        });
        let third = self.facts.second_meeting_failed.map(|second| {
            let on = quorum::third_meeting(second, self.profile, self.holidays);
            let delay = Delay::Days(law.third_meeting_delay.value);
            self.deadline(Step::ThirdMeeting, Trigger::SecondMeeting, Due::On(Limit::fixed(on)))
                .under(&law.third_meeting_delay, Side::On, delay)
                .opening(on)
                .reading(Reading::ThirdMeeting(readings.third_meeting))
        });
        second.into_iter().chain(third).collect()
    }

    fn postponed(&self, on: Date, delay: &Ruled<Term>) -> Deadline {
        let due = Due::On(Limit::fixed(on));
        self.deadline(Step::PostponedMeeting, Trigger::FirstMeeting, due)
            .under(delay, Side::On, Delay::Days(delay.value))
            .opening(on)
    }

    fn closing(&self) -> Vec<Deadline> {
        let law = &self.profile.law.sessions;
        let Facts { session, opening, .. } = *self.facts;
        let latest = sessions::latest_closing(session, opening, self.profile, self.holidays);
        let closing = |term: &Ruled<Term>| {
            self.deadline(Step::Closing, Trigger::Opening, Due::On(Limit::fixed(latest.latest)))
                .under(term, Side::Spanning, Delay::Days(term.value))
        };
        let length = match session {
            SessionKind::Ordinary => &law.length,
            SessionKind::Extraordinary => &law.extraordinary_length,
        };
        let extended = latest.extended.map(|last| {
            self.deadline(Step::ExtendedClosing, Trigger::Length, Due::On(Limit::fixed(last)))
                .under(&law.extension, Side::Within, Delay::Days(law.extension.value))
        });
        [closing(length)].into_iter().chain(extended).collect()
    }

    fn after_closing(&self) -> Vec<Deadline> {
        let law = &self.profile.law.minutes;
        let Facts { closing, minutes_with_commune, .. } = *self.facts;
        let closed = |step, term: &Ruled<Term>| self.within(step, term, Trigger::Closing, closing);
        let relayed = |term: &Ruled<Term>| {
            self.within(
                Step::MinutesRelayed,
                term,
                Trigger::MinutesWithCommune,
                minutes_with_commune,
            )
        };
        [
            Some(self.posting()),
            law.attendance_register.as_ref().map(|term| closed(Step::AttendanceRegister, term)),
            Some(closed(Step::MinutesToMembers, &law.to_members)),
            law.to_authority.as_ref().map(|term| closed(Step::MinutesToAuthority, term)),
            law.relayed.as_ref().map(relayed),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn posting(&self) -> Deadline {
        let term = &self.profile.law.minutes.posting;
        let reading = self.profile.readings.posting_from;
        let (trigger, happened) = match reading {
            PostingFrom::Adoption => (Trigger::Adoption, self.facts.adopted),
            PostingFrom::Closing => (Trigger::Closing, self.facts.closing),
        };
        self.within(Step::Posting, term, trigger, happened).reading(Reading::PostingFrom(reading))
    }

    fn control(&self) -> Vec<Deadline> {
        let law = &self.profile.law.control;
        let received = self.facts.deliberations_received;
        let subjects = &self.facts.subjects;
        let awaits_visa = subjects
            .iter()
            .any(|subject| control::visa_authority(*subject, self.profile).is_some());
        let from_receipt = |step, term| self.within(step, term, Trigger::Receipt, received);
        let opposition = from_receipt(Step::Opposition, &law.opposition);
        let internal_rules = self
            .takes_up(Subject::InternalRules)
            .then(|| from_receipt(Step::InternalRules, &law.internal_rules));
        let visa = awaits_visa.then(|| from_receipt(Step::Visa, &law.visa));
        [Some(opposition), internal_rules, visa].into_iter().flatten().collect()
    }

    fn budget(&self) -> Vec<Deadline> {
        let law = &self.profile.law.budget;
        let dates = [
            (Step::BudgetAdoption, law.adoption.as_ref()),
            (Step::BudgetToVisa, law.to_visa.as_ref()),
        ];
        dates
            .into_iter()
            .filter(|_| self.takes_up(Subject::Budget))
            .filter_map(|(step, day)| self.by(step, day?))
            .collect()
    }

    fn before(&self, step: Step, term: &Ruled<Term>) -> Deadline {
        let reading = self.profile.readings.notice_days;
        let due =
            computation::at_least_before(self.facts.convened_for(), term.value, self.days, reading);
        self.deadline(step, Trigger::Opening, Due::On(Limit::fixed(due)))
            .under(term, Side::Before, Delay::Days(term.value))
            .reading(Reading::NoticeDays(reading))
    }

    fn months_before(&self, step: Step, term: &Ruled<MonthTerm>) -> Deadline {
        let due = computation::months_before(self.facts.convened_for(), term.value);
        self.deadline(step, Trigger::Opening, Due::On(Limit::fixed(due))).under(
            term,
            Side::Before,
            Delay::Months(term.value),
        )
    }

    fn within(
        &self,
        step: Step,
        term: &Ruled<Term>,
        trigger: Trigger,
        happened: Option<Date>,
    ) -> Deadline {
        let reading = self.profile.readings.rest_day;
        let due = match happened {
            Some(on) => Due::On(computation::within(on, term.value, self.days, reading)),
            None => Due::Awaiting,
        };
        let deadline =
            self.deadline(step, trigger, due).under(term, Side::Within, Delay::Days(term.value));
        match due {
            Due::On(Limit { extended: Some(_), .. }) => deadline.reading(Reading::RestDay(reading)),
            Due::On(Limit { extended: None, .. }) | Due::Awaiting => deadline,
        }
    }

    /// The limit on a day of the year in which the session opens.
    fn by(&self, step: Step, day: &Ruled<YearDay>) -> Option<Deadline> {
        let due = Date::new(self.facts.opening.year(), day.month, day.day).ok()?;
        let limit = Limit::fixed(due);
        let deadline = self.deadline(step, Trigger::Year, Due::On(limit));
        Some(deadline.under(day, Side::By, Delay::YearDay(day.value)))
    }

    fn takes_up(&self, subject: Subject) -> bool {
        self.facts.subjects.contains(&subject)
    }

    fn deadline(&self, step: Step, trigger: Trigger, due: Due) -> deadline::Draft {
        let kind: Kind = self.profile.kind;
        deadline::Draft { step, kind, trigger, due }
    }
}
