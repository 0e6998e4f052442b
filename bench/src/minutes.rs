//! The largest paper a council makes: the minutes of 20 points, voted by name by 131 members.

use crate::gauge::{Figure, Process, measure as gauge};
use crate::samples;
use paper::{Minutes, Press};

const MEMBERS: usize = 131;
const POINTS: usize = 20;

/// What printing them costs, the first time and each time after a correction.
pub fn measure() -> Vec<Figure> {
    let press = Press::open();
    let print = |members| {
        let minutes: Minutes = samples::read(&samples::large_minutes(POINTS, members));
        press.print(&minutes).unwrap();
    };
    let first = gauge("minutes/first", Process::this(), 1, |_| print(MEMBERS));
    vec![first, gauge("minutes/other-names", Process::this(), 3, |turn| print(MEMBERS - 1 - turn))]
}
