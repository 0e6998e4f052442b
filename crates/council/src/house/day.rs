//! Days as people write them: a slip of the pen in the year is said, not kept.

use jiff::civil::Date;
use kit::Refusal;

/// How many years back, and how many ahead, a written day may lie. Our numbers, not the law's.
const YEARS: (i16, i16) = (12, 3);

/// Refuses a day so far from `today` that the year must be a slip: a deed of the council is written
/// down within the two mandates that are remembered here, or planned within a few years.
pub fn check_year(day: Date, today: Date) -> Result<(), Refusal> {
    let away = day.year().saturating_sub(today.year());
    if away < -YEARS.0 || away > YEARS.1 {
        return Err(Refusal::because("day-too-far"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check_year;
    use jiff::civil::date;

    #[test]
    fn a_day_of_another_century_is_a_slip_of_the_pen() {
        let today = date(2027, 1, 4);
        for day in [date(2015, 9, 4), today, date(2030, 12, 31)] {
            assert!(check_year(day, today).is_ok(), "{day}");
        }
        for day in [date(1, 1, 1), date(1927, 1, 4), date(2014, 12, 31), date(9999, 12, 31)] {
            assert!(check_year(day, today).is_err(), "{day}");
        }
    }
}
