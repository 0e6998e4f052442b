//! Time limits that belong to no session: on the president’s decisions, and between a commune and its
//! arrondissements.

use super::deadline::Draft;
use super::{Deadline, Delay, Due, Side, Step, Trigger};
use crate::Holidays;
use crate::computation::{self, Limit};
use crate::profile::Profile;
use crate::readings::Reading;
use crate::rules::{Ruled, Term, YearDay};
use jiff::civil::Date;

/// What a decision of the president is, as far as its way to the authority goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderKind {
    /// It binds everybody.
    Regulatory,
    /// It grants or refuses one person something in town planning.
    Planning,
}

/// The limit to send the authority a decision that the president took on the day `taken`; none where
/// the law sets none (113-14, art. 116; 112-14, art. 107; 111-14, art. 113).
pub fn order(
    kind: OrderKind,
    taken: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Deadline> {
    let law = &profile.law.minutes;
    let (step, term, trigger) = match kind {
        OrderKind::Regulatory => (Step::OrderToAuthority, &law.to_authority, Trigger::OrderTaken),
        OrderKind::Planning => (Step::PlanningToAuthority, &law.planning, Trigger::OrderTaken),
    };
    let happened = (step, trigger, Some(taken));
    Some(within(happened, term.as_ref()?, profile, holidays))
}

/// The limit to answer on a visa that was asked for on the day `asked`, by receipt (113-14, art. 118;
/// 112-14, art. 109; 111-14, art. 115).
pub fn visa(asked: Date, profile: &Profile, holidays: &Holidays) -> Deadline {
    let happened = (Step::Visa, Trigger::Receipt, Some(asked));
    within(happened, &profile.law.control.visa, profile, holidays)
}

/// The limit on an arrondissement’s opinion on grants to associations, which runs from the closing
/// of its September session (113-14, art. 235).
pub fn opinion(closed: Option<Date>, profile: &Profile, holidays: &Holidays) -> Option<Deadline> {
    let term = profile.law.arrondissements.opinion.as_ref()?;
    Some(within((Step::Opinion, Trigger::SeptemberSession, closed), term, profile, holidays))
}

/// The limit to notify arrondissements in `year` of the allocation proposed to them (113-14,
/// art. 249).
pub fn allocation_notice(year: i16, profile: &Profile) -> Option<Deadline> {
    let day = profile.law.arrondissements.notified.as_ref()?;
    ahead(Step::AllocationNotice, (year, day), profile)
}

/// The limit to vote the account of an allocation notified on the day `notified`, and to send it
/// (113-14, art. 249).
pub fn account(notified: Date, profile: &Profile) -> Option<Deadline> {
    let months = profile.law.arrondissements.account.as_ref()?;
    let due = Due::On(Limit::fixed(computation::months_after(notified, months.value)));
    let (step, trigger) = (Step::Account, Trigger::AllocationNotified);
    let draft = Draft { step, kind: profile.kind, trigger, due };
    Some(draft.under(months, Side::Within, Delay::Months(months.value)))
}

/// The limit of the second reading that the communal council asked for on the day `asked` (113-14,
/// art. 250).
pub fn account_again(asked: Date, profile: &Profile, holidays: &Holidays) -> Option<Deadline> {
    let term = profile.law.arrondissements.again.as_ref()?;
    let happened = (Step::AccountAgain, Trigger::SecondReading, Some(asked));
    Some(within(happened, term, profile, holidays))
}

/// The limit to send the commune in `year` the account of the allocation; later, the communal
/// council fixes it of its own motion (113-14, art. 252).
pub fn account_sent(year: i16, profile: &Profile) -> Option<Deadline> {
    let day = profile.law.arrondissements.imposed.as_ref()?;
    ahead(Step::AccountSent, (year, day), profile)
}

fn within(
    (step, trigger, happened): (Step, Trigger, Option<Date>),
    term: &Ruled<Term>,
    profile: &Profile,
    holidays: &Holidays,
) -> Deadline {
    let reading = profile.readings.rest_day;
    let days = profile.working_days(holidays);
    let limit = happened.map(|on| computation::within(on, term.value, days, reading));
    let due = limit.map_or(Due::Awaiting, Due::On);
    let draft = Draft { step, kind: profile.kind, trigger, due };
    let deadline = draft.under(term, Side::Within, Delay::Days(term.value));
    match limit.and_then(|limit| limit.extended) {
        Some(_) => deadline.reading(Reading::RestDay(reading)),
        None => deadline,
    }
}

/// The last day before a day of `year`.
fn ahead(step: Step, (year, day): (i16, &Ruled<YearDay>), profile: &Profile) -> Option<Deadline> {
    let due = Date::new(year, day.month, day.day).ok()?.yesterday().ok()?;
    let due = Due::On(Limit::fixed(due));
    let draft = Draft { step, kind: profile.kind, trigger: Trigger::Year, due };
    Some(draft.under(day, Side::Ahead, Delay::YearDay(day.value)))
}
