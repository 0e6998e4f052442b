//! Working days: those of the working week (decree 2-05-916) that are no holiday.

use crate::Holidays;
use crate::profile::Profile;
use crate::rules::Weekday;
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// The days that are worked, as a council's law and its holidays make them.
#[derive(Debug, Clone, Copy)]
pub struct WorkingDays<'a> {
    week: &'a [Weekday],
    holidays: &'a Holidays,
}

impl Profile {
    /// The days that are worked, given the `holidays`.
    pub fn working_days<'a>(&'a self, holidays: &'a Holidays) -> WorkingDays<'a> {
        WorkingDays { week: &self.law.sessions.working_week.weekdays, holidays }
    }
}

impl WorkingDays<'_> {
    /// Whether `date` is worked.
    pub fn include(&self, date: Date) -> bool {
        self.week.contains(&Weekday::of(date)) && self.holidays.on(date).is_none()
    }

    /// `date` itself if it is worked, else the next day that is.
    pub fn on_or_after(&self, date: Date) -> Date {
        self.walk(date, 1.day(), 0)
    }

    /// `date` itself if it is worked, else the last day before it that is.
    pub fn on_or_before(&self, date: Date) -> Date {
        self.walk(date, -(1.day()), 0)
    }

    /// The `count`-th working day after `date`, which does not itself count; `date` if none is asked.
    pub fn after(&self, date: Date, count: u16) -> Date {
        match count.checked_sub(1) {
            Some(rest) => self.walk(date.saturating_add(1.day()), 1.day(), rest.into()),
            None => date,
        }
    }

    /// The `count`-th working day before `date`, which does not itself count; `date` if none is asked.
    pub fn before(&self, date: Date, count: u16) -> Date {
        match count.checked_sub(1) {
            Some(rest) => self.walk(date.saturating_sub(1.day()), -(1.day()), rest.into()),
            None => date,
        }
    }

    /// How many working days come after `from`, up to and including `to`.
    pub fn between(&self, from: Date, to: Date) -> usize {
        from.series(1.day())
            .skip(1)
            .take_while(|day| *day <= to)
            .filter(|day| self.include(*day))
            .count()
    }

    /// From `start` on, step by step, past `skipped` working days, to the one that follows them.
    /// Where the calendar itself ends, `start` is all there is.
    fn walk(&self, start: Date, step: Span, skipped: usize) -> Date {
        start.series(step).filter(|day| self.include(*day)).nth(skipped).unwrap_or(start)
    }
}
