//! `majlis migrate`: the schema, the tree of territories, the national holidays.

use crate::open;
use crate::settings::Choices;
use anyhow::Context as _;
use kit::clock::Clock;
use kit::files::Files;
use std::process::ExitCode;

/// Brings the database up to date, and makes the folder of the files.
pub async fn migrate(choices: &Choices) -> anyhow::Result<ExitCode> {
    let settings = choices.settle()?;
    let db = open::database(&settings, Clock::real()).await?;
    let applied = open::bring_up_to_date(&db).await?;
    Files::open(&settings.files).await.context("setting files")?;
    db.close().await;
    println!("{applied} migrations applied; the database is up to date");
    Ok(ExitCode::SUCCESS)
}
