//! One convocation to each member: same session, other addressee.

use crate::gauge::{Figure, Process, measure as gauge};
use crate::samples;
use paper::{Letter, Press, Text};

const MEMBERS: usize = 131;

/// What the letters of one convocation cost.
pub fn measure() -> Vec<Figure> {
    let press = Press::open();
    let letter: Letter = samples::read(&samples::sample("letter"));
    let print = |member| {
        press.print(&to(&letter, member)).unwrap();
    };
    let first = gauge("letters/first", Process::this(), 1, |_| print(MEMBERS));
    vec![first, gauge("letters/each", Process::this(), MEMBERS, print)]
}

fn to(letter: &Letter, member: usize) -> Letter {
    let mut letter = letter.clone();
    let name = &samples::members(MEMBERS + 1)[member];
    let say = |language: &str| format!("{} {member}", name[language].as_str().unwrap_or("—"));
    letter.addressee.name = Text::both(say("fr"), say("ar"));
    letter.addressee.address = Text::both(format!("{member}, rue {}", say("fr")), say("ar"));
    letter.reference = format!("{:03}/2026/10", member + 1);
    letter.imprint.identifier = format!("convocation/{member}");
    letter
}
