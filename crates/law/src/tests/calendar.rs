//! Working days (decree 2-05-916), and the arithmetic of time limits.

use super::{TODAY, holidays, profile};
use crate::Kind;
use crate::computation::{Limit, at_least_before, last_of, months_before, within};
use crate::readings::{NoticeDays, RestDay};
use crate::rules::{Count, MonthTerm, Term};
use jiff::civil::{Date, date};
use jiff::{ToSpan, civil::Weekday};
use proptest::prelude::*;

fn calendar(days: u16) -> Term {
    Term { days, count: Count::Calendar }
}

fn working(days: u16) -> Term {
    Term { days, count: Count::Working }
}

fn check_before(term: Term, reading: NoticeDays, last: Date) {
    let profile = profile(Kind::Commune);
    let days = profile.working_days(holidays());
    assert_eq!(at_least_before(TODAY, term, days, reading), last, "{term:?} {reading:?}");
}

#[test]
fn at_least_n_days_before_leaves_n_clear_days_under_the_prudent_reading() {
    check_before(calendar(10), NoticeDays::Clear, date(2027, 1, 23));
    check_before(calendar(10), NoticeDays::Plain, date(2027, 1, 24));
    check_before(calendar(20), NoticeDays::Clear, date(2027, 1, 13));
    check_before(working(3), NoticeDays::Plain, date(2027, 1, 29));
    check_before(working(3), NoticeDays::Clear, date(2027, 1, 28));
}

fn check_within(event: Date, term: Term, reading: RestDay, due: Date, extended: Option<Date>) {
    let profile = profile(Kind::Commune);
    let limit = within(event, term, profile.working_days(holidays()), reading);
    assert_eq!(limit, Limit { due, extended }, "{term:?} after {event}");
}

#[test]
fn within_n_days_shows_the_shortest_date_and_the_extended_one() {
    // A Wednesday: nothing to extend.
    check_within(date(2027, 2, 16), calendar(8), RestDay::Extended, date(2027, 2, 24), None);
    // A Sunday runs to Monday.
    let (sunday, monday) = (date(2027, 2, 21), date(2027, 2, 22));
    check_within(date(2027, 2, 16), calendar(5), RestDay::Extended, sunday, Some(monday));
    check_within(date(2027, 2, 16), calendar(5), RestDay::Unmoved, sunday, None);
    // The Aïd of 10 and 11 March 2027 is not worked either.
    let (feast, friday) = (date(2027, 3, 10), date(2027, 3, 12));
    check_within(date(2027, 3, 2), calendar(8), RestDay::Extended, feast, Some(friday));
}

#[test]
fn within_n_working_days_passes_over_weekends_and_holidays() {
    check_within(date(2027, 2, 16), working(15), RestDay::Extended, date(2027, 3, 9), None);
    check_within(date(2027, 3, 9), working(3), RestDay::Extended, date(2027, 3, 16), None);
    check_within(date(2027, 3, 9), working(0), RestDay::Extended, date(2027, 3, 9), None);
}

#[test]
fn months_are_counted_from_day_to_day_and_clipped() {
    let month = MonthTerm { months: 1 };
    assert_eq!(months_before(date(2027, 2, 3), month), date(2027, 1, 3));
    assert_eq!(months_before(date(2027, 3, 31), month), date(2027, 2, 28));
    assert_eq!(months_before(date(2028, 3, 31), month), date(2028, 2, 29));
    assert_eq!(months_before(date(2027, 1, 15), month), date(2026, 12, 15));
}

#[test]
fn consecutive_days_count_the_first_one() {
    let profile = profile(Kind::Commune);
    let days = profile.working_days(holidays());
    assert_eq!(last_of(TODAY, calendar(15), days), date(2027, 2, 17));
    assert_eq!(last_of(TODAY, calendar(1), days), TODAY);
    assert_eq!(last_of(TODAY, working(3), days), date(2027, 2, 5));
    // From a Saturday, the first working day is Monday.
    assert_eq!(last_of(date(2027, 2, 6), working(3), days), date(2027, 2, 10));
}

#[test]
fn a_year_has_its_working_days() {
    let profile = profile(Kind::Commune);
    let days = profile.working_days(holidays());
    // 261 weekdays in 2027, less the fixed and the moon's holidays that fall on one of them.
    let weekday_holidays = date(2027, 1, 1)
        .series(1.day())
        .take_while(|day| day.year() == 2027)
        .filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
        .filter(|day| holidays().on(*day).is_some())
        .count();
    // 1, 11 and 14 January, 30 July, 20 August, 18 November, and five days of the moon's feasts.
    assert_eq!(weekday_holidays, 11);
    assert_eq!(days.between(date(2026, 12, 31), date(2027, 12, 31)), 261 - weekday_holidays);
}

fn any_day() -> impl Strategy<Value = Date> {
    (0..5000_i32).prop_map(|days| date(2020, 1, 1).saturating_add(days.days()))
}

proptest! {
    #[test]
    fn counting_working_days_never_lands_on_a_day_of_rest(start in any_day(), count in 1..60_u16) {
        let profile = profile(Kind::Commune);
        let days = profile.working_days(holidays());
        for day in [days.after(start, count), days.before(start, count)] {
            prop_assert!(days.include(day));
            prop_assert!(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
            prop_assert!(holidays().on(day).is_none());
        }
    }

    #[test]
    fn counting_back_undoes_counting_forward(start in any_day(), count in 0..60_u16) {
        let profile = profile(Kind::Commune);
        let days = profile.working_days(holidays());
        let worked = days.on_or_after(start);
        prop_assert_eq!(days.before(days.after(worked, count), count), worked);
    }

    #[test]
    fn one_more_working_day_is_always_later(start in any_day(), count in 0..60_u16) {
        let profile = profile(Kind::Commune);
        let days = profile.working_days(holidays());
        prop_assert!(days.after(start, count) < days.after(start, count + 1));
        prop_assert!(days.before(start, count) > days.before(start, count + 1));
    }

    #[test]
    fn a_later_start_never_ends_earlier(start in any_day(), count in 0..60_u16) {
        let profile = profile(Kind::Commune);
        let days = profile.working_days(holidays());
        let next = start.saturating_add(1.day());
        prop_assert!(days.after(start, count) <= days.after(next, count));
    }

    #[test]
    fn between_counts_what_after_adds(start in any_day(), count in 0..60_u16) {
        let profile = profile(Kind::Commune);
        let days = profile.working_days(holidays());
        prop_assert_eq!(days.between(start, days.after(start, count)), usize::from(count));
    }

    #[test]
    fn an_extended_limit_is_worked_and_never_earlier(start in any_day(), count in 0..60_u16) {
        let profile = profile(Kind::Commune);
        let days = profile.working_days(holidays());
        let limit = within(start, calendar(count), days, RestDay::Extended);
        prop_assert!(limit.last() >= limit.due);
        prop_assert!(days.include(limit.last()));
        prop_assert_eq!(limit.extended.is_some(), !days.include(limit.due));
    }
}
