//! What the demonstration remembers between two starts, in `DIR/demonstration.json`.

use super::role::Key;
use anyhow::Context as _;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

const FILE: &str = "demonstration.json";

/// What the demonstration remembers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Memory {
    /// How far ahead of the machine's its clock is, in seconds.
    pub shift: i64,
    /// What stands in the folder; the last step of the first start says that it is complete.
    pub state: State,
    /// Who can be tried. Addresses that sign in are no secret here: the page lists them.
    pub keys: Vec<Key>,
}

/// How far the first start has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It has begun.
    Begun,
    /// It is done: everything is there.
    Complete,
}

impl Memory {
    /// What was remembered in `folder`, if anything.
    pub fn recall(folder: &Path) -> anyhow::Result<Option<Self>> {
        let path = folder.join(FILE);
        if !path.exists() {
            return Ok(None);
        }
        let fault = || format!("what the demonstration remembers, {}", path.display());
        let text = fs::read_to_string(&path).with_context(fault)?;
        serde_json::from_str(&text).map(Some).with_context(fault)
    }

    /// Remembers it. A process that dies meanwhile leaves what was remembered before.
    pub fn keep(&self, folder: &Path) -> anyhow::Result<()> {
        let aside: PathBuf = folder.join(format!("{FILE}.new"));
        let fault = || format!("remembering in {}", folder.display());
        fs::write(&aside, serde_json::to_vec_pretty(self)?).with_context(fault)?;
        fs::File::open(&aside)?.sync_all()?;
        fs::rename(&aside, folder.join(FILE)).with_context(fault)
    }
}
