//! Reading the journal back: the history of a thing, or of a whole council.

use super::Entry;
use crate::db::{Result, Tx};
use crate::id::Id;

/// Some entries, the latest first, and where the next page starts.
#[derive(Debug)]
pub struct Page {
    /// At most the number asked for.
    pub entries: Vec<Entry>,
    /// Ask again for entries before this one.
    pub before: Option<i64>,
}

/// What happened to `subject`, or inside it, in `scope`: at most `limit` entries before `before`.
pub async fn of_subject(
    tx: &mut Tx,
    scope: &str,
    subject: Id,
    before: Option<i64>,
    limit: u32,
) -> Result<Page> {
    let entries = tx
        .query(
            "SELECT * FROM journal WHERE scope = $1 AND (subject = $2 OR within = $2) \
             AND seq < $3 ORDER BY seq DESC LIMIT $4",
        )
        .bind(scope)
        .bind(subject)
        .bind(before.unwrap_or(i64::MAX))
        .bind(limit)
        .all()
        .await?;
    Ok(page(entries, limit))
}

/// What happened in `scope`: at most `limit` entries before `before`.
pub async fn of_scope(tx: &mut Tx, scope: &str, before: Option<i64>, limit: u32) -> Result<Page> {
    let entries = tx
        .query("SELECT * FROM journal WHERE scope = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3")
        .bind(scope)
        .bind(before.unwrap_or(i64::MAX))
        .bind(limit)
        .all()
        .await?;
    Ok(page(entries, limit))
}

fn page(entries: Vec<Entry>, limit: u32) -> Page {
    let full = entries.len() == limit as usize;
    let before = entries.last().filter(|last| full && last.seq > 1).map(|last| last.seq);
    Page { entries, before }
}
