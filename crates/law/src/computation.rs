//! How time limits are counted.
//!
//! The organic laws set numbers of days and say nothing of how to count them. What is written here
//! is point 11 of the ambiguities: its readings are settings, and the prudent one is the default.

use crate::calendar::WorkingDays;
use crate::readings::{NoticeDays, RestDay};
use crate::rules::{Count, MonthTerm, Term, Window};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The last day of a time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// The last day, counted as strictly as can be.
    pub due: Date,
    /// The later day to which it runs if `due` is not worked, under the reading that extends it.
    pub extended: Option<Date>,
}

impl Limit {
    /// A limit that no rest day moves.
    pub fn fixed(due: Date) -> Self {
        Self { due, extended: None }
    }

    /// The last day on which the thing may still be done.
    pub fn last(self) -> Date {
        self.extended.unwrap_or(self.due)
    }
}

/// The last lawful day for what must be done at least `term` before `event`.
///
/// Under the prudent reading neither that day nor the day of the event counts: ten days before
/// 3 February leave 23 January, since 24 January to 2 February are ten clear days.
pub fn at_least_before(
    event: Date,
    term: Term,
    days: WorkingDays<'_>,
    reading: NoticeDays,
) -> Date {
    let counted = match reading {
        NoticeDays::Clear => term.days.saturating_add(1),
        NoticeDays::Plain => term.days,
    };
    match term.count {
        Count::Calendar => event.saturating_sub(i64::from(counted).days()),
        Count::Working => days.before(event, counted),
    }
}

/// The last lawful day for what must be done at least `term` before `event`, from day of the month
/// to day of the month; a day that the earlier month lacks becomes its last one.
pub fn months_before(event: Date, term: MonthTerm) -> Date {
    event.saturating_sub(i64::from(term.months).months())
}

/// The last lawful day for what must be done within `term` after `event`, from day of the month to
/// day of the month; a day that the later month lacks becomes its last one.
pub fn months_after(event: Date, term: MonthTerm) -> Date {
    event.saturating_add(i64::from(term.months).months())
}

/// The limit for what must be done within `term` of `event`, whose own day does not count.
pub fn within(event: Date, term: Term, days: WorkingDays<'_>, reading: RestDay) -> Limit {
    match term.count {
        Count::Working => Limit::fixed(days.after(event, term.days)),
        Count::Calendar => {
            let due = event.saturating_add(i64::from(term.days).days());
            extend(due, days, reading)
        }
    }
}

/// The limit on `due`, extended to the next working day if that is how the council reads it.
pub fn extend(due: Date, days: WorkingDays<'_>, reading: RestDay) -> Limit {
    let extended = match reading {
        RestDay::Extended if !days.include(due) => Some(days.on_or_after(due)),
        RestDay::Extended | RestDay::Unmoved => None,
    };
    Limit { due, extended }
}

/// The last of `term` consecutive days of which `first` is the first.
pub fn last_of(first: Date, term: Term, days: WorkingDays<'_>) -> Date {
    let Some(rest) = term.days.checked_sub(1) else { return first };
    match term.count {
        Count::Calendar => first.saturating_add(i64::from(rest).days()),
        Count::Working => days.after(days.on_or_after(first), rest),
    }
}

/// The first and the last day of a window that opens `window.from` days after `event`.
pub fn window_after(event: Date, window: Window, days: WorkingDays<'_>) -> (Date, Date) {
    let after = |count: u16| match window.count {
        Count::Calendar => event.saturating_add(i64::from(count).days()),
        Count::Working => days.after(event, count),
    };
    (after(window.from), after(window.to))
}
