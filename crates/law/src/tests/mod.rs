//! What the whole crate is held to.

mod arrondissements;
mod calendar;
mod clock;
mod control;
mod convocation;
mod delegates;
mod dispute;
mod episodes;
mod faults;
mod majority;
mod numbers;
mod office;
mod order;
mod organs;
mod probe;
mod quorum;
mod readings;
mod rules;
mod samples;
mod sessions;
mod source;
mod substitution;
mod words;

use crate::{Holidays, Kind, Law, Profile, Readings};
use jiff::civil::{Date, date};

/// A day under the law in force, for tests that do not turn on dates.
const TODAY: Date = date(2027, 2, 3);

fn profile(kind: Kind) -> Profile {
    reading(kind, &Readings::default())
}

fn reading(kind: Kind, readings: &Readings) -> Profile {
    Law::national().profile(kind, TODAY, readings).unwrap()
}

fn holidays() -> &'static Holidays {
    Holidays::seed()
}
