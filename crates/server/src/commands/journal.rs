//! `majlis journal verify`: whether the journal is as it was written.

use crate::open;
use crate::progress::Progress;
use crate::settings::Choices;
use council::councils;
use kit::db::Db;
use kit::journal::{self, Altered, Fault, PLATFORM};
use std::process::ExitCode;

/// Checks every entry. The exit code is 0 for an untouched journal only, 1 for an altered one.
pub async fn verify(choices: &Choices) -> anyhow::Result<ExitCode> {
    let settings = choices.settle()?;
    let db = open::existing(&settings).await?;
    let mut progress = Progress::new("entries read", None);
    let found = journal::verify(&db, |read| progress.at(read)).await;
    progress.end();
    match found {
        Ok(sound) => {
            println!("untouched: {} entries of {} journals", sound.entries, sound.scopes);
            Ok(ExitCode::SUCCESS)
        }
        Err(Fault::Altered(altered)) => {
            let whose = whose(&db, &altered).await?;
            println!("altered: {whose}, entry {}: {}", altered.seq, altered.fault);
            Ok(ExitCode::FAILURE)
        }
        Err(Fault::Unreadable(error)) => Err(error.into()),
    }
}

/// The slug of the council whose journal it is.
async fn whose(db: &Db, altered: &Altered) -> anyhow::Result<String> {
    if altered.scope == PLATFORM {
        return Ok(PLATFORM.to_owned());
    }
    let council = match altered.scope.parse() {
        Ok(id) => councils::find(&mut db.read().await?, id).await.ok(),
        Err(_) => None,
    };
    Ok(council.map_or_else(|| altered.scope.clone(), |council| council.slug))
}
