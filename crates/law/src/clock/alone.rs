//! Time limits that run outside a session: from a petition, a rejected budget, a refused visa.

use super::{Clock, Deadline, Delay, Due, Facts, Side, Step, Trigger};
use crate::Holidays;
use crate::computation::{self, Limit};
use crate::kind::SessionKind;
use crate::profile::Profile;
use crate::readings::Reading;
use crate::rules::Initiative;
use jiff::civil::Date;

/// The limit on the refusal of a petition received on `received` (113-14, art. 125; 112-14,
/// art. 116; 111-14, art. 122).
pub fn petition_answer(received: Date, profile: &Profile) -> Option<Deadline> {
    let months = profile.law.petitions.answer.as_ref()?;
    let due = Due::On(Limit::fixed(computation::months_after(received, months.value)));
    let draft = super::deadline::Draft {
        step: Step::PetitionAnswer,
        kind: profile.kind,
        trigger: Trigger::PetitionReceived,
        due,
    };
    Some(draft.under(months, Side::Within, Delay::Months(months.value)))
}

/// What has become of a budget that was not simply adopted and approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BudgetTurn {
    /// The council rejected it: an extraordinary session takes it up again.
    Rejected,
    /// The authority received it: if it refuses its visa, it gives its reasons.
    Received,
    /// The president was told the reasons of the refusal: the council votes again.
    Refused,
}

/// The limit that begins on `on` with `turn` (113-14, art. 187 and 191; 112-14, art. 178 and 182;
/// 111-14, art. 200 and 204).
pub fn budget(
    turn: BudgetTurn,
    on: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Deadline> {
    let law = &profile.law.budget;
    let (step, term, trigger) = match turn {
        BudgetTurn::Rejected => (Step::BudgetSession, &law.rejected, Trigger::BudgetRejected),
        BudgetTurn::Received => {
            (Step::BudgetReasons, &law.refusal_reasons, Trigger::BudgetReceived)
        }
        BudgetTurn::Refused => (Step::BudgetVote, &law.new_vote, Trigger::BudgetRefused),
    };
    let facts = Facts::of(SessionKind::Extraordinary, on);
    let days = profile.working_days(holidays);
    let clock = Clock { facts: &facts, profile, days, holidays };
    Some(clock.within(step, term.as_ref()?, trigger, Some(on)))
}

/// The limit that a request for an extraordinary session received on `received` sets: on the
/// president’s refusal for a third of the members, on the session itself where it is of right
/// (113-14, art. 36 and 37; 112-14, art. 37 and 38; 111-14, art. 39 and 40).
pub fn requested(
    by: Initiative,
    received: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Deadline> {
    let law = &profile.law.extraordinary;
    let (step, term) = match by {
        Initiative::President => return None,
        Initiative::Third => (Step::RequestAnswer, &law.refusal),
        Initiative::Majority => (Step::SessionOfRight, &law.of_right),
        Initiative::Authority => (Step::SessionOfRight, &law.authority),
    };
    let facts = Facts::of(SessionKind::Extraordinary, received);
    let days = profile.working_days(holidays);
    let clock = Clock { facts: &facts, profile, days, holidays };
    let deadline = clock.within(step, term.as_ref()?, Trigger::SessionRequested, Some(received));
    Some(match by {
        Initiative::Majority => {
            deadline.reading(Reading::SessionOfRight(profile.readings.session_of_right))
        }
        _ => deadline,
    })
}
