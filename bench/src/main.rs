//! Says what Majlis costs, as measured on this machine: `bin/bench NAME [--json]`.
#![expect(clippy::unwrap_used, reason = "a sample that does not print is to be seen at once")]

#[path = "../../crates/paper/tests/samples/mod.rs"]
mod samples;

mod demonstration;
mod gauge;
mod letters;
mod minutes;
mod pages;

use clap::{Parser, ValueEnum};
use mimalloc::MiMalloc;

/// The executable's own.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// Measures speed and memory; figures of two machines do not compare, those of one do.
#[derive(Parser)]
struct Order {
    /// What to measure.
    what: What,
    /// Prints one JSON object per line.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// Pages, as a browser gets them from a running demonstration.
    Pages,
    /// A convocation for each of 131 members.
    Letters,
    /// The minutes of 20 points, each voted by name by 131 members.
    Minutes,
}

fn main() -> anyhow::Result<()> {
    let order = Order::parse();
    let figures = match order.what {
        What::Pages => pages::measure()?,
        What::Letters => letters::measure(),
        What::Minutes => minutes::measure(),
    };
    for figure in figures {
        if order.json {
            println!("{}", serde_json::to_string(&figure)?);
        } else {
            println!("{figure}");
        }
    }
    Ok(())
}
