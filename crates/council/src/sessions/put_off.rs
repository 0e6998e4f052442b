//! The sittings of a session whose opening is put off: a meeting lacked its quorum, and the law or a
//! second convocation sets another day (art. 42).

use super::Sitting;
use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use law::{Holidays, Profile};

/// `sittings` when the first of them is held on `day` at `hour`: the others keep their distance
/// from it, and fall on working days.
pub fn put_off_to(
    (day, hour): (Date, Option<Time>),
    sittings: &[Sitting],
    profile: &Profile,
    holidays: &Holidays,
) -> Vec<Sitting> {
    let first = sittings.first().and_then(|sitting| sitting.day).unwrap_or(day);
    let working = profile.working_days(holidays);
    let mut moved: Vec<Sitting> = Vec::new();
    for sitting in sittings {
        let mut sitting = sitting.clone();
        match moved.last().map(Sitting::when) {
            None => (sitting.day, sitting.hour) = (Some(day), hour.or(sitting.hour)),
            Some(before) => {
                let apart = days_between(first, sitting.day.unwrap_or(first));
                let then = day.saturating_add(apart.days());
                sitting.day = Some(working.on_or_after(then));
                if sitting.when() <= before {
                    sitting.day = before.0.map(|day| working.after(day, 1));
                }
            }
        }
        moved.push(sitting);
    }
    moved
}

fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

impl Sitting {
    fn when(&self) -> (Option<Date>, Option<Time>) {
        (self.day, self.hour)
    }
}
