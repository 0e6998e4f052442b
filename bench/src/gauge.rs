//! What is measured of an operation: how long it took, and how much processor and memory it used.

use serde::Serialize;
use std::time::{Duration, Instant};

/// What one kind of operation cost.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// What was done.
    pub name: String,
    /// How many times.
    pub n: usize,
    /// Half of them took at most this many milliseconds.
    pub p50_ms: f64,
    /// Ninety-nine in a hundred took at most this many milliseconds.
    pub p99_ms: f64,
    /// Processor time of the process that did it, in milliseconds for each.
    pub cpu_ms_each: f64,
    /// The most memory that process ever held, in mebibytes.
    pub rss_mib: f64,
}

impl std::fmt::Display for Figure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { name, n, p50_ms, p99_ms, cpu_ms_each, rss_mib } = self;
        write!(
            out,
            "{name:32} n {n:5}  p50 {p50_ms:8.2} ms  p99 {p99_ms:8.2} ms  \
             cpu {cpu_ms_each:8.3} ms each  {rss_mib:6.0} MiB"
        )
    }
}

/// Does `work` `times` times, in the process `who`: this one, or the one that answers it.
pub fn measure(name: &str, who: Process, times: usize, work: impl FnMut(usize)) -> Figure {
    measure_at_intervals(name, who, (times, Duration::ZERO), work)
}

/// The same, with a rest after each turn, which is not counted: whoever answers may count how often
/// it is asked.
pub fn measure_at_intervals(
    name: &str,
    who: Process,
    (times, rest): (usize, Duration),
    mut work: impl FnMut(usize),
) -> Figure {
    let before = who.processor_time();
    let mut took: Vec<Duration> = (0..times)
        .map(|turn| {
            let start = Instant::now();
            work(turn);
            let took = start.elapsed();
            std::thread::sleep(rest);
            took
        })
        .collect();
    let used = who.processor_time().saturating_sub(before);
    took.sort_unstable();
    let at = |hundredths: usize| milliseconds(took[(times * hundredths / 100).min(times - 1)]);
    Figure {
        name: name.to_owned(),
        n: times,
        p50_ms: at(50),
        p99_ms: at(99),
        cpu_ms_each: milliseconds(used) / f64::from(u32::try_from(times).unwrap_or(u32::MAX)),
        rss_mib: who.peak_memory(),
    }
}

fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 1_000_000.0).round() / 1000.0
}

/// A process that is looked at through `/proc`.
#[derive(Clone, Copy)]
pub struct Process(u32);

impl Process {
    /// This one.
    pub fn this() -> Self {
        Self(std::process::id())
    }

    /// The one with this number.
    pub fn number(id: u32) -> Self {
        Self(id)
    }

    /// What all its threads have used, those that ended too; counted in the kernel's ticks.
    fn processor_time(self) -> Duration {
        let stat = self.read("stat");
        // The name, in parentheses, may hold spaces: fields are counted after it.
        let fields = stat.rsplit(')').next().unwrap_or_default();
        let ticks = fields.split_whitespace().skip(11).take(2);
        let ticks: u64 = ticks.filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
        Duration::from_millis(ticks * 1000 / rustix::param::clock_ticks_per_second())
    }

    fn peak_memory(self) -> f64 {
        let status = self.read("status");
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        (kibibytes.unwrap_or_default() / 102.4).round() / 10.0
    }

    fn read(self, file: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{file}", self.0)).unwrap_or_default()
    }
}
