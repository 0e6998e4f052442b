//! How often something may be tried: counted in the database, so that it holds across processes
//! and restarts.

use crate::db::{Result, Tx};
use crate::digest::Digest;
use jiff::{SignedDuration, Timestamp};

/// So many tries in so long a time.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// How many.
    pub tries: i64,
    /// Within.
    pub within: SignedDuration,
}

impl Limit {
    /// Wrong passwords for one account.
    pub const PASSWORD: Self = Self { tries: 8, within: SignedDuration::from_mins(15) };
    /// Wrong passwords or links from one address.
    pub const ADDRESS: Self = Self { tries: 40, within: SignedDuration::from_mins(15) };
}

/// Notes one more try of `key` (what, and who), and says whether it is one too many. Keys are
/// kept as digests: nothing personal stays behind.
pub async fn too_many(tx: &mut Tx, key: &str, limit: Limit) -> Result<bool> {
    let (key, now) = (Digest::of(key.as_bytes()), tx.now());
    let since = now.checked_sub(limit.within).unwrap_or(Timestamp::MIN);
    tx.query("DELETE FROM attempt WHERE key = $1 AND at < $2").bind(&key).bind(since).run().await?;
    tx.query("INSERT INTO attempt (key, at) VALUES ($1, $2)").bind(&key).bind(now).run().await?;
    let tries = tx.query("SELECT COUNT(*) FROM attempt WHERE key = $1").bind(&key).count().await?;
    Ok(tries > limit.tries)
}

/// Takes back the last try of `key`, which succeeded: the tries before it still count.
pub async fn take_back(tx: &mut Tx, key: &str) -> Result<()> {
    let key = Digest::of(key.as_bytes());
    tx.query(
        "DELETE FROM attempt WHERE key = $1 AND at = (SELECT MAX(at) FROM attempt WHERE key = $1)",
    )
    .bind(key)
    .run()
    .await
    .map(drop)
}

/// Forgets the tries of `key`: it succeeded.
pub async fn forget(tx: &mut Tx, key: &str) -> Result<()> {
    let key = Digest::of(key.as_bytes());
    tx.query("DELETE FROM attempt WHERE key = $1").bind(key).run().await.map(drop)
}
