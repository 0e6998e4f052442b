//! What a value must be beyond its shape: a month of the year, a window the right way round.

use super::value::{Opening, Value};
use jiff::civil::Date;

/// A leap year, so that 29 February is a day of it.
const ANY_YEAR: i16 = 2024;

impl Value {
    /// Says what is wrong with a value of the right shape.
    pub(super) fn check(&self) -> Result<(), String> {
        match self {
            Self::Window(window) if window.from > window.to => {
                Err(format!("the window runs from {} back to {}", window.from, window.to))
            }
            Self::SessionMonths(written) => check_months(&written.months),
            Self::Opening(opening) => check_opening(*opening),
            Self::YearDay(written) if Date::new(ANY_YEAR, written.month, written.day).is_err() => {
                Err(format!("there is no day {} in month {}", written.day, written.month))
            }
            Self::Brackets(written) => check_brackets(&written.brackets),
            Self::SeatSteps(steps) if steps.per == 0 => Err("a step of no inhabitant".to_owned()),
            Self::Subjects(written) => check_list(&written.subjects),
            Self::Sessions(written) => check_list(&written.sessions),
            Self::Enclosures(written) => check_list(&written.enclosures),
            Self::Signatories(written) => check_list(&written.signatories),
            Self::Exclusions(written) => check_list(&written.exclusions),
            Self::Askers(written) => check_list(&written.askers),
            Self::Initiatives(written) => check_list(&written.who),
            Self::Weekdays(written) => check_list(&written.weekdays),
            Self::Between(written) => written.check(),
            Self::VicePresidents(written) => check_brackets(&written.by_seats),
            Self::Fields(written) => check_list(&written.fields),
            Self::Term(_)
            | Self::MonthTerm(_)
            | Self::Window(_)
            | Self::Share(_)
            | Self::Part(_)
            | Self::Hours(_)
            | Self::PerSession(_)
            | Self::YearDay(_)
            | Self::SeatSteps(_)
            | Self::Councillors(_)
            | Self::Number(_)
            | Self::Portion(_)
            | Self::Principle(_) => Ok(()),
        }
    }
}

fn check_months(months: &[i8]) -> Result<(), String> {
    if let Some(month) = months.iter().find(|month| !(1..=12).contains(*month)) {
        return Err(format!("{month} is not a month"));
    }
    if months.is_sorted_by(|earlier, later| earlier < later) {
        check_list(months)
    } else {
        Err("the months are not in the order of the year".to_owned())
    }
}

fn check_opening(opening: Opening) -> Result<(), String> {
    match opening {
        Opening::FirstDays(days) if !(1..=28).contains(&days) => {
            Err(format!("a month does not always have {days} days"))
        }
        Opening::NthWeekday { nth, .. } if !(1..=4).contains(&nth) => {
            Err(format!("a month does not always have {nth} of a weekday"))
        }
        Opening::FirstDays(_) | Opening::NthWeekday { .. } | Opening::AnyDay => Ok(()),
    }
}

fn check_brackets(brackets: &[(u32, u32)]) -> Result<(), String> {
    if brackets.is_sorted_by(|lower, higher| lower.0 < higher.0) {
        check_list(brackets)
    } else {
        Err("the brackets are not in rising order".to_owned())
    }
}

fn check_list<T: PartialEq>(list: &[T]) -> Result<(), String> {
    if list.is_empty() {
        return Err("the list is empty".to_owned());
    }
    let repeated = list.iter().enumerate().any(|(index, item)| list[..index].contains(item));
    if repeated { Err("the list says something twice".to_owned()) } else { Ok(()) }
}
