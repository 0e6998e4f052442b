//! Whether the journal is as it was written.

use crate::db::{Db, Result, Tx};
use crate::digest::Digest;

/// What an untouched journal holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sound {
    /// Scopes: the councils, and the platform.
    pub scopes: u64,
    /// Entries in all of them.
    pub entries: u64,
}

/// Where the journal is no longer what was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("scope {scope}, entry {seq}: {fault}")]
pub struct Altered {
    /// The council, or the platform.
    pub scope: String,
    /// The entry.
    pub seq: i64,
    /// What is wrong with it.
    pub fault: &'static str,
}

/// Why a verification ends without saying "sound".
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It was altered.
    #[error(transparent)]
    Altered(#[from] Altered),
    /// It could not be read.
    #[error("the journal cannot be read: {0}")]
    Unreadable(#[from] sqlx::Error),
}

const PAGE: u32 = 1000;

/// Reads the whole journal and checks each entry against the one before it; `progress` hears how
/// many entries were read.
pub async fn verify(db: &Db, mut progress: impl FnMut(u64)) -> std::result::Result<Sound, Fault> {
    let mut tx = db.read().await?;
    let mut sound = Sound::default();
    for head in heads(&mut tx).await? {
        let mut previous = Digest::of(head.scope.as_bytes()).to_string();
        let mut seq = 0;
        loop {
            let entries = entries_after(&mut tx, &head.scope, seq).await?;
            for entry in &entries {
                check(entry, seq + 1, &previous)?;
                previous.clone_from(&entry.hash);
                seq = entry.seq;
            }
            sound.entries += entries.len() as u64;
            progress(sound.entries);
            if entries.len() < PAGE as usize {
                break;
            }
        }
        if head.seq != Some(seq) || head.hash != Some(previous) {
            let fault = "the last entry is not the one that was written last";
            return Err(Altered { scope: head.scope, seq, fault }.into());
        }
        sound.scopes += 1;
    }
    Ok(sound)
}

fn check(entry: &Written, seq: i64, previous: &str) -> std::result::Result<(), Altered> {
    let fault = if entry.seq != seq {
        "an entry is missing before it"
    } else if entry.previous != previous {
        "it does not follow the entry before it"
    } else if entry.hash != entry.expected_hash().as_str() {
        "its contents were changed"
    } else {
        return Ok(());
    };
    Err(Altered { scope: entry.scope.clone(), seq: entry.seq, fault })
}

/// Everything is read as text, so that even a value of the wrong kind is named, not tripped over.
async fn entries_after(tx: &mut Tx, scope: &str, seq: i64) -> Result<Vec<Written>> {
    tx.query(
        "SELECT scope, CAST(seq AS BIGINT) AS seq, CAST(at AS TEXT) AS at, \
         COALESCE(CAST(actor AS TEXT), '') AS actor, CAST(kind AS TEXT) AS kind, \
         CAST(subject AS TEXT) AS subject, COALESCE(CAST(within AS TEXT), '') AS within, \
         CAST(data AS TEXT) AS data, CAST(previous AS TEXT) AS previous, \
         CAST(hash AS TEXT) AS hash \
         FROM journal WHERE scope = $1 AND journal.seq > $2 ORDER BY journal.seq LIMIT $3",
    )
    .bind(scope)
    .bind(seq)
    .bind(PAGE)
    .all()
    .await
}

/// Every scope that has a head or an entry.
async fn heads(tx: &mut Tx) -> Result<Vec<Head>> {
    tx.query(
        "SELECT scopes.scope, head.seq, head.hash FROM \
         (SELECT scope FROM journal_head UNION SELECT scope FROM journal) AS scopes \
         LEFT JOIN journal_head AS head ON head.scope = scopes.scope ORDER BY scopes.scope",
    )
    .all()
    .await
}

struct Head {
    scope: String,
    seq: Option<i64>,
    hash: Option<String>,
}

crate::row!(Head { scope, seq, hash });

/// An entry as its columns hold it.
struct Written {
    scope: String,
    seq: i64,
    at: String,
    actor: String,
    kind: String,
    subject: String,
    within: String,
    data: String,
    previous: String,
    hash: String,
}

crate::row!(Written { scope, seq, at, actor, kind, subject, within, data, previous, hash });

impl Written {
    /// The same hash as the writer's (`entry.rs`), from the text alone.
    fn expected_hash(&self) -> Digest {
        Digest::of_fields(&[
            &self.scope,
            &self.seq.to_string(),
            &self.at,
            &self.actor,
            &self.kind,
            &self.subject,
            &self.within,
            &self.data,
            &self.previous,
        ])
    }
}
