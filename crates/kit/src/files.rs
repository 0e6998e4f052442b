//! Files, stored once under the SHA-256 of their contents. A file that is there is whole, and
//! never changes.

use crate::digest::Digest;
use anyhow::{Context as _, ensure};
use std::path::{Path, PathBuf};
use tokio::fs;
use tokio::io::AsyncWriteExt as _;

/// A folder of files.
#[derive(Debug, Clone)]
pub struct Files {
    root: PathBuf,
}

impl Files {
    /// Opens the store in `root`, creating it if need be.
    pub async fn open(root: impl Into<PathBuf>) -> anyhow::Result<Self> {
        let root = root.into();
        fs::create_dir_all(root.join("incoming"))
            .await
            .with_context(|| format!("the file store {}", root.display()))?;
        Ok(Self { root })
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Keeps `bytes` and returns the name they are found under. The file has reached the disk
    /// when this returns: it is written aside, flushed, and only then takes its place.
    pub async fn keep(&self, bytes: &[u8]) -> anyhow::Result<Digest> {
        let digest = Digest::of(bytes);
        let place = self.place(&digest);
        if fs::try_exists(&place).await? {
            return Ok(digest);
        }
        let folder = place.parent().context("a file has a folder")?;
        fs::create_dir_all(folder).await?;
        let aside =
            self.root.join("incoming").join(format!("{digest}.{:016x}", rand::random::<u64>()));
        let written = write_whole(&aside, bytes).await;
        if written.is_err() {
            let _ = fs::remove_file(&aside).await;
        }
        written.context("the file could not be stored")?;
        fs::rename(&aside, &place).await?;
        fs::File::open(folder).await?.sync_all().await?;
        Ok(digest)
    }

    /// The contents of `digest`. Fails if they are no longer what was kept.
    pub async fn read(&self, digest: &Digest) -> anyhow::Result<Vec<u8>> {
        let bytes =
            fs::read(self.place(digest)).await.with_context(|| format!("the file {digest}"))?;
        ensure!(Digest::of(&bytes) == *digest, "the stored file {digest} was altered");
        Ok(bytes)
    }

    fn place(&self, digest: &Digest) -> PathBuf {
        self.root.join(&digest.as_str()[..2]).join(digest.as_str())
    }
}

async fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = fs::File::create(path).await?;
    file.write_all(bytes).await?;
    file.flush().await?;
    file.sync_all().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_kept_once_and_never_changes() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open(folder.path()).await.unwrap();
        let digest = files.keep("محضر".as_bytes()).await.unwrap();
        assert_eq!(files.keep("محضر".as_bytes()).await.unwrap(), digest);
        assert_eq!(files.read(&digest).await.unwrap(), "محضر".as_bytes());
        std::fs::write(files.place(&digest), "محضر آخر").unwrap();
        assert!(files.read(&digest).await.unwrap_err().to_string().contains("altered"));
    }

    #[tokio::test]
    async fn what_could_not_be_written_whole_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open(folder.path()).await.unwrap();
        let incoming = folder.path().join("incoming");
        std::fs::remove_dir(&incoming).unwrap();
        assert!(files.keep(b"minutes").await.is_err());
        assert!(files.read(&Digest::of(b"minutes")).await.is_err());
    }
}
