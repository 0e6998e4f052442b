//! Dates as people write them in tables.

use jiff::civil::Date;

/// The day that `text` names: `2021-09-08`, `08/09/2021`, `8-9-2021`, `8.9.2021`, in either kind of
/// digits. The day comes before the month; a year has four digits.
pub fn read(text: &str) -> Option<Date> {
    let western: String = text.trim().chars().map(western).collect();
    let parts: Vec<&str> = western.split(['-', '/', '.']).map(str::trim).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = match (first.len(), last.len()) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        _ => return None,
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Tables written in the Mashriq's digits mean the same.
pub fn western(letter: char) -> char {
    match letter {
        '٠'..='٩' => char::from(b'0' + u8::try_from(letter as u32 - '٠' as u32).unwrap_or(0)),
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use jiff::civil::date;

    #[test]
    fn usual_ways_of_writing_a_date_are_read() {
        for text in ["1970-02-03", "03/02/1970", "3-2-1970", "3.2.1970", " ٠٣/٠٢/١٩٧٠ "] {
            assert_eq!(read(text), Some(date(1970, 2, 3)), "{text}");
        }
    }

    #[test]
    fn a_date_that_could_mean_another_is_not_read() {
        for text in ["03/02/70", "1970", "31/02/1970", "3 février 1970", "02/13/1970", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
