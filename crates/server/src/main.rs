//! The executable `majlis`: it serves a council, works in the background, and looks after what
//! both of them keep.

mod cli;
mod commands;
mod demo;
mod open;
mod progress;
mod settings;

use clap::Parser as _;
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A page or a paper is many small pieces of memory, taken and given back.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    match commands::run(cli::Cli::parse()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("majlis: {}", explained(&error));
            ExitCode::from(2)
        }
    }
}

/// The error in one line, from the outermost cause to the innermost; a full disk is called by its
/// name.
fn explained(error: &anyhow::Error) -> String {
    if kit::is_disk_full(error) {
        format!("the disk is full, nothing was changed ({error:#})")
    } else {
        format!("{error:#}")
    }
}
