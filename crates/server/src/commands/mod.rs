//! What each command does.

mod backup;
pub mod council;
pub mod english;
mod health;
mod import;
mod journal;
mod law;
mod migrate;
pub mod serve;

use crate::cli::{Cli, Command, CouncilCommand, ImportCommand, JournalCommand};
use crate::demo;
use std::process::ExitCode;

/// Does what was asked, and says how it went.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        Command::Demo(asked) => demo::demo(&asked).await,
        Command::Serve(asked) => serve::serve(&asked).await,
        Command::Work(asked) => serve::work(&asked.choices).await,
        Command::Migrate(asked) => migrate::migrate(&asked.choices).await,
        Command::Council(CouncilCommand::Create(asked)) => council::create(&asked).await,
        Command::Import(ImportCommand::Members(asked)) => import::members(&asked).await,
        Command::Journal(JournalCommand::Verify(asked)) => journal::verify(&asked.choices).await,
        Command::CheckLaw(asked) => law::check(&asked),
        Command::Backup(asked) => backup::backup(&asked).await,
    }
}
