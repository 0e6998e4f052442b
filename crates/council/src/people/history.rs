//! The history of a thing, told with names.

use super::names;
use crate::house::Line;
use kit::Id;
use kit::db::{Result, Tx};
use kit::journal::{self, Entry};

/// The last `limit` things that happened to `subject`, or inside it, in the council `scope`.
pub async fn history(tx: &mut Tx, scope: Id, subject: Id, limit: u32) -> Result<Vec<Line>> {
    let page = journal::of_subject(tx, &scope.to_string(), subject, None, limit).await?;
    told(tx, page.entries).await
}

/// Entries, told with names.
pub async fn told(tx: &mut Tx, entries: Vec<Entry>) -> Result<Vec<Line>> {
    let actors: Vec<Id> = entries.iter().filter_map(|entry| entry.actor).collect();
    let names = names(tx, &actors).await?;
    Ok(entries
        .into_iter()
        .map(|entry| Line {
            at: entry.at,
            who: entry.actor.and_then(|actor| names.get(&actor).cloned()),
            detail: detail(&entry),
            what: entry.kind,
            seq: entry.seq,
        })
        .collect())
}

/// The number or the letter that an entry is about, if it has one.
fn detail(entry: &Entry) -> String {
    let facts = entry.facts();
    let text = |key: &str| match facts.get(key) {
        Some(serde_json::Value::String(text)) => Some(text.clone()),
        Some(serde_json::Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    text("number").or_else(|| text("letter")).unwrap_or_default()
}
