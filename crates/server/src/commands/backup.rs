//! `majlis backup`: the database and the files, copied while both are in use. The database comes
//! first: every file that it names was there before it was named, and files never change.

use crate::cli::Backup;
use crate::open;
use crate::progress::Progress;
use anyhow::{Context as _, bail, ensure};
use kit::clock::{Clock, in_morocco};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Beside the copies: a line for each, as `sha256sum --check` reads them.
const MANIFEST: &str = "manifest.sha256";

/// Copies everything into a new folder named after the moment. What broke off leaves no folder
/// that could be taken for a backup.
pub async fn backup(asked: &Backup) -> anyhow::Result<ExitCode> {
    let settings = asked.choices.settle()?;
    let db = open::existing(&settings).await?;
    let name = in_morocco(Clock::real().now()).strftime("majlis-%Y-%m-%d-%H%M%S").to_string();
    let place = asked.folder.join(&name);
    ensure!(!place.exists(), "{} is there already", place.display());
    let aside = asked.folder.join(format!("{name}.incomplete"));
    fs::create_dir_all(&aside).with_context(|| format!("the folder {}", aside.display()))?;
    let copied = async {
        let database = db.copy_into(&aside).await.context("copying the database")?;
        let files = settings.files.clone();
        let into = aside.clone();
        tokio::task::spawn_blocking(move || complete(&into, &database, &files)).await?
    };
    let count = match copied.await {
        Ok(count) => count,
        Err(error) => {
            let _ = fs::remove_dir_all(&aside);
            return Err(error);
        }
    };
    fs::rename(&aside, &place)?;
    File::open(&asked.folder)?.sync_all()?;
    println!("{} ({count} files)", place.display());
    Ok(ExitCode::SUCCESS)
}

/// Adds the stored files and the manifest to the copy of the database.
fn complete(folder: &Path, database: &Path, store: &Path) -> anyhow::Result<usize> {
    let mut manifest = String::new();
    let hash = hash(database)?;
    File::open(database)?.sync_all()?;
    line(&mut manifest, &hash, database.strip_prefix(folder)?)?;
    let files = stored(store)?;
    let mut progress = Progress::new("files copied", Some(files.len() as u64));
    for (done, path) in (1..).zip(&files) {
        let below = Path::new("files").join(path.strip_prefix(store)?);
        let hash = copy(path, &folder.join(&below))?;
        if path.file_name().and_then(|name| name.to_str()) != Some(&hash) {
            bail!("the stored file {} was altered: restore it first", path.display());
        }
        line(&mut manifest, &hash, &below)?;
        progress.at(done);
    }
    progress.end();
    let mut file = File::create(folder.join(MANIFEST))?;
    file.write_all(manifest.as_bytes()).context("writing the manifest")?;
    file.sync_all()?;
    Ok(files.len())
}

fn line(manifest: &mut String, hash: &str, path: &Path) -> anyhow::Result<()> {
    Ok(writeln!(manifest, "{hash}  {}", path.display())?)
}

/// Every stored file, by name. What is still coming in is none.
fn stored(store: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in fs::read_dir(store).with_context(|| format!("the files {}", store.display()))? {
        let folder = folder?;
        if !folder.file_type()?.is_dir() || folder.file_name() == "incoming" {
            continue;
        }
        for file in fs::read_dir(folder.path())? {
            files.push(file?.path());
        }
    }
    files.sort();
    Ok(files)
}

/// Copies one file, to the disk, and returns the SHA-256 of what was read.
fn copy(from: &Path, to: &Path) -> anyhow::Result<String> {
    let fault = || format!("copying {}", from.display());
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).with_context(fault)?;
    }
    let mut file = File::create(to).with_context(fault)?;
    let hash = each_block(from, |block| file.write_all(block)).with_context(fault)?;
    file.sync_all().with_context(fault)?;
    Ok(hash)
}

fn hash(path: &Path) -> anyhow::Result<String> {
    each_block(path, |_| Ok(())).with_context(|| format!("reading {}", path.display()))
}

/// Reads `path` block by block, and returns the SHA-256 of it all.
fn each_block(
    path: &Path,
    mut meet: impl FnMut(&[u8]) -> std::io::Result<()>,
) -> std::io::Result<String> {
    let (mut file, mut hasher) = (File::open(path)?, Sha256::new());
    let mut block = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut block)?;
        if read == 0 {
            let hash = hasher.finalize();
            return Ok(hash.iter().fold(String::with_capacity(64), |mut text, byte| {
                let _ = write!(text, "{byte:02x}");
                text
            }));
        }
        hasher.update(&block[..read]);
        meet(&block[..read])?;
    }
}
