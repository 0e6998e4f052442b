//! One deliberation before its control authority.

use super::Done;
use super::deed::dispute;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Word;
use kit::{Bilingual, Digest, Id};
use law::clock::{BudgetTurn, Deadline, budget};
use law::control::{self, Deliberation, Ground};
use law::dispute::Ruling;
use law::{Holidays, Profile, Subject, Verdict};

kit::named! {
    /// What was answered to the council that needs a visa.
    pub enum VisaAnswer {
        /// Given.
        Given = "given",
        /// Refused, with reasons.
        Refused = "refused",
    }
}

impl VisaAnswer {
    /// What is said once it was given.
    pub(super) fn done(self) -> &'static str {
        match self {
            Self::Given => "done-visa-given",
            Self::Refused => "done-visa-refused",
        }
    }
}

/// Where a deliberation stands before the authority.
#[derive(Debug, Clone)]
pub struct Case {
    /// The deliberation.
    pub deliberation_id: Id,
    /// The council.
    pub council_id: Id,
    /// The session it was adopted in.
    pub session_id: Id,
    /// How it went to the authority.
    pub transmission_id: Id,
    /// What it is about.
    pub subject: Word<Subject>,
    /// Who controls it.
    pub authority_id: Option<Id>,
    /// Who gives its visa, if it needs one.
    pub visa_authority_id: Option<Id>,
    /// How its visa was asked for, where another than the control authority gives it.
    pub visa_transmission_id: Option<Id>,
    /// The day that other received the request.
    pub visa_received_on: Option<Date>,
    /// The day the authority received it.
    pub received_on: Option<Date>,
    /// The day it opposed, if it did.
    pub opposed_on: Option<Date>,
    /// Why it opposed.
    pub opposition: Bilingual,
    /// The number of the letter that says so, in the authority's own series.
    pub opposition_number: Option<String>,
    /// That letter, printed.
    pub opposition_sha256: Option<Digest>,
    /// What was answered on the visa.
    pub visa_answer: Option<VisaAnswer>,
    /// The day of that answer.
    pub visa_on: Option<Date>,
    /// Why the visa was refused.
    pub visa_reason: Bilingual,
    /// The number of the answer: the authority's own, or as it was written on paper.
    pub visa_number: Option<String>,
    /// That answer, printed or scanned.
    pub visa_sha256: Option<Digest>,
    /// The day it becomes enforceable if nothing more happens.
    pub expected_on: Option<Date>,
    /// The last day to oppose it, as it was counted.
    pub opposable_until: Option<Date>,
    /// The last day to answer on its visa, as it was counted.
    pub visa_awaited_until: Option<Date>,
    /// The last day to give the reasons of a refused budget, as it was counted.
    pub reasons_until: Option<Date>,
    /// When it became enforceable, or came to its end otherwise.
    pub settled_at: Option<Timestamp>,
    /// The day on which nothing was left of the opposition.
    pub cleared_on: Option<Date>,
}

kit::row!(Case {
    deliberation_id,
    council_id,
    session_id,
    transmission_id,
    subject,
    authority_id,
    visa_authority_id,
    visa_transmission_id,
    visa_received_on,
    received_on,
    opposed_on,
    opposition,
    opposition_number,
    opposition_sha256,
    visa_answer,
    visa_on,
    visa_reason,
    visa_number,
    visa_sha256,
    expected_on,
    opposable_until,
    visa_awaited_until,
    reasons_until,
    settled_at,
    cleared_on
});

impl Case {
    /// As the law looks at it.
    fn facts(&self) -> Deliberation {
        let visa = self.visa_answer.zip(self.visa_on).map(|(answer, on)| match answer {
            VisaAnswer::Given => control::VisaAnswer::Given(on),
            VisaAnswer::Refused => control::VisaAnswer::Refused(on),
        });
        Deliberation {
            subject: self.subject.0,
            received: self.received_on,
            opposed: self.opposed_on.filter(|_| self.cleared_on.is_none()),
            asked: self.asked_on(),
            visa,
        }
    }

    /// The day from which the time for its visa runs: where another than the control authority
    /// gives it, the day of that other's own receipt.
    fn asked_on(&self) -> Option<Date> {
        if self.visa_transmission_id.is_some() { self.visa_received_on } else { self.received_on }
    }

    /// The law's verdict on the day `today`.
    pub fn standing(&self, today: Date, profile: &Profile, holidays: &Holidays) -> Verdict {
        control::standing(&self.facts(), today, profile, holidays)
    }

    /// Where its visa stands on the day `today`, whatever the control authority does.
    pub fn visa_standing(
        &self,
        today: Date,
        profile: &Profile,
        holidays: &Holidays,
    ) -> Option<Verdict> {
        control::visa_standing(&self.facts(), today, profile, holidays)
    }

    /// The law's verdict on the day `today`, once what followed an opposition is known too.
    pub fn standing_after(
        &self,
        done: &[Done],
        today: Date,
        profile: &Profile,
        holidays: &Holidays,
    ) -> Verdict {
        let waits = self.cleared_on.is_some()
            && self.enforceable_on(profile, holidays).is_none_or(|(day, _)| day > today);
        match dispute(self, done) {
            // Cleared, it still waits for its day or its visa, unless it was annulled since.
            Some(dispute) if !waits || matches!(dispute.judged, Some((Ruling::Granted, _))) => {
                law::dispute::standing(&dispute, profile, holidays)
            }
            _ => self.standing(today, profile, holidays),
        }
    }

    /// The day of the opposition, or of the refused visa, that the council answers.
    pub(super) fn answered_on(&self) -> Option<Date> {
        let refused = self.visa_on.filter(|_| self.visa_answer == Some(VisaAnswer::Refused));
        self.opposed_on.or(refused)
    }

    /// Its days as they were last counted.
    pub(super) fn counted(&self) -> Days {
        Days {
            expected_on: self.expected_on,
            opposable_until: self.opposable_until,
            visa_awaited_until: self.visa_awaited_until,
            reasons_until: self.reasons_until,
        }
    }

    /// Whether it was opposed, or its visa refused: something follows.
    pub fn is_answered(&self) -> bool {
        self.answered_on().is_some()
    }

    /// The first day on which it is enforceable, as far as is known, and why.
    pub fn enforceable_on(&self, profile: &Profile, holidays: &Holidays) -> Option<(Date, Ground)> {
        control::enforceable_on(&self.facts(), profile, holidays)
    }

    /// The last day on which the authority may oppose it, once received.
    pub fn opposition_until(&self, profile: &Profile, holidays: &Holidays) -> Option<Date> {
        let received = self.received_on?;
        Some(control::opposition_until(self.subject.0, received, profile, holidays))
    }

    /// The last day to answer on the visa, if it needs one and was asked for.
    pub fn visa_until(&self, profile: &Profile, holidays: &Holidays) -> Option<Date> {
        control::visa_until(self.subject.0, self.asked_on()?, profile, holidays)
    }

    /// The time limit, from receipt, to give the reasons of a refused visa of the budget (113-14,
    /// art. 191; 112-14, art. 182; 111-14, art. 204); none for anything else.
    pub fn reasons(&self, profile: &Profile, holidays: &Holidays) -> Option<Deadline> {
        if self.subject.0 != Subject::Budget {
            return None;
        }
        budget(BudgetTurn::Received, self.asked_on()?, profile, holidays)
    }

    /// Whether the authority may still oppose it on the day `today`.
    pub fn may_be_opposed(&self, today: Date, profile: &Profile, holidays: &Holidays) -> bool {
        self.opposed_on.is_none()
            && self.opposition_until(profile, holidays).is_some_and(|last| today <= last)
    }

    /// Whether its visa may still be answered on the day `today`.
    pub fn awaits_visa(&self, today: Date, profile: &Profile, holidays: &Holidays) -> bool {
        self.visa_answer.is_none()
            && (self.opposed_on.is_none() || self.cleared_on.is_some())
            && self.visa_until(profile, holidays).is_some_and(|last| today <= last)
    }
}

/// The days of a case that lists and clocks look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Days {
    /// The day it becomes enforceable if nothing more happens.
    pub expected_on: Option<Date>,
    /// The last day to oppose it.
    pub opposable_until: Option<Date>,
    /// The last day to answer on its visa.
    pub visa_awaited_until: Option<Date>,
    /// The last day to give the reasons of a refused budget.
    pub reasons_until: Option<Date>,
}

impl Days {
    /// The days of `case`, counted anew.
    pub fn of(case: &Case, profile: &Profile, holidays: &Holidays) -> Self {
        Self {
            expected_on: case.enforceable_on(profile, holidays).map(|(day, _)| day),
            opposable_until: case.opposition_until(profile, holidays),
            visa_awaited_until: case.visa_until(profile, holidays),
            reasons_until: case.reasons(profile, holidays).and_then(|it| it.last()),
        }
    }
}
