//! What a seal covers: every paper with its SHA-256, the timetable, and the agenda's version.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::db::Word;
use kit::{Bilingual, Digest, Id};
use law::rules::Enclosure;
use serde::{Deserialize, Serialize};

/// The list that is sealed. Its SHA-256 is the seal: change one paper and it is another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The session.
    pub session: Id,
    /// First, second or third call.
    pub call: u8,
    /// The letter of the agenda's version.
    pub version: String,
    /// Its SHA-256.
    pub agenda: Digest,
    /// The sittings: number, day, hour.
    pub sittings: Vec<(u8, Option<Date>, Option<Time>)>,
    /// The papers: which of the four enclosures of article 35, title, SHA-256.
    pub papers: Vec<(Enclosure, Bilingual, Digest)>,
    /// When it was sealed.
    pub sealed_at: Timestamp,
}

impl Manifest {
    /// The seal.
    pub fn digest(&self) -> Digest {
        Digest::of(serde_json::to_string(self).unwrap_or_default().as_bytes())
    }
}

/// A paper under seal.
#[derive(Debug, Clone)]
pub struct SealedPaper {
    /// Its place in the list, from 1.
    pub position: u32,
    /// Which of the four enclosures of article 35 it is.
    pub enclosure: Word<Enclosure>,
    /// What it is called.
    pub title: Bilingual,
    /// The SHA-256 of its contents.
    pub sha256: Digest,
    /// What kind of file it is.
    pub media_type: String,
    /// In bytes.
    pub size: i64,
    /// The name it is saved under.
    pub file_name: String,
}

kit::row!(SealedPaper { position, enclosure, title, sha256, media_type, size, file_name });
