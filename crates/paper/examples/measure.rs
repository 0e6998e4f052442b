//! Says what printing costs, in processor time: one letter in a run of 131, and the minutes of 20
//! points voted by name by 131 members.
//!
//! `cargo run --release -p paper --example measure`
#![expect(clippy::unwrap_used, reason = "a sample that does not print is to be seen at once")]

#[path = "../tests/samples/mod.rs"]
mod samples;

use paper::{Letter, Minutes, Press, Text};
use std::time::{Duration, Instant};

const MEMBERS: usize = 131;
const POINTS: usize = 20;

fn main() {
    let (press, opening) = timed(Press::open);
    println!("opening the press                      {opening}");
    letters(&press);
    minutes(&press);
}

/// A convocation to each member, as the office sends them: same session, other addressee.
fn letters(press: &Press) {
    let letter: Letter = samples::read(&samples::sample("letter"));
    let (first, cold) = timed(|| press.print(&letter).unwrap());
    println!("first letter, {} pages, {} kB         {cold}", first.pages, first.bytes.len() / 1000);
    let (bytes, all) = timed(|| {
        (0..MEMBERS).map(|member| press.print(&to(&letter, member)).unwrap().bytes.len()).sum()
    });
    let _: usize = bytes;
    println!("each of {MEMBERS} letters                    {}", all.each(MEMBERS));
}

fn to(letter: &Letter, member: usize) -> Letter {
    let mut letter = letter.clone();
    let name = &samples::members(MEMBERS)[member];
    let say = |language: &str| format!("{} {member}", name[language].as_str().unwrap());
    letter.addressee.name = Text::both(say("fr"), say("ar"));
    letter.imprint.identifier = format!("convocation/{member}");
    letter
}

/// The largest paper a council makes.
fn minutes(press: &Press) {
    for (label, members) in [("first time", MEMBERS), ("other names", MEMBERS - 1)] {
        let minutes: Minutes = samples::read(&samples::large_minutes(POINTS, members));
        let (pdf, cost) = timed(|| press.print(&minutes).unwrap());
        let size = pdf.bytes.len() / 1000;
        println!("minutes, {} pages, {size} kB, {label:11} {cost}", pdf.pages);
    }
}

/// What something took.
struct Cost {
    wall: Duration,
    processor: Option<Duration>,
}

impl Cost {
    fn each(&self, times: usize) -> Cost {
        let times = u32::try_from(times).unwrap();
        Cost { wall: self.wall / times, processor: self.processor.map(|all| all / times) }
    }
}

impl std::fmt::Display for Cost {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:8.2} ms", self.wall.as_secs_f64() * 1000.0)?;
        match self.processor {
            Some(time) => write!(out, ", {:8.2} ms of processor", time.as_secs_f64() * 1000.0),
            None => write!(out, " (no /proc: processor time unknown)"),
        }
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let (start, before) = (Instant::now(), processor_time());
    let done = work();
    let processor =
        processor_time().zip(before).map(|(after, before)| after.saturating_sub(before));
    (done, Cost { wall: start.elapsed(), processor })
}

/// What all threads of this process have used so far, to the nanosecond, on Linux.
fn processor_time() -> Option<Duration> {
    let threads = std::fs::read_dir("/proc/self/task").ok()?;
    let nanoseconds = threads.filter_map(|thread| {
        let used = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        used.split(' ').next()?.parse::<u64>().ok()
    });
    Some(Duration::from_nanos(nanoseconds.sum()))
}
