//! The history of a thing, told with names.

use super::{Role, Roles, names};
use crate::house::Line;
use kit::Id;
use kit::db::{Result, Tx};
use kit::journal::{self, Entry};

/// What one member was sent, opened or answered. The office and the bureau look after it; nobody
/// else reads over a member's shoulder.
const OF_ONE_MEMBER: [&str; 9] = [
    "journal-absence-warned",
    "journal-absence-warning-sent",
    "journal-excuse-decided",
    "journal-summons-sent",
    "journal-summons-received",
    "journal-summons-opened",
    "journal-summons-answered",
    "journal-minutes-copy-sent",
    "journal-minutes-opened",
];

/// So many entries are looked through for somebody who may not read all of them: more than a
/// council of 147 makes of one sending.
const LOOKED_THROUGH: u32 = 1000;

/// The last `limit` things that happened to `subject`, or inside it, in `council`, as somebody with
/// `roles` there may read them.
pub async fn history(
    tx: &mut Tx,
    (council, roles): (Id, Roles),
    subject: Id,
    limit: u32,
) -> Result<Vec<Line>> {
    let scope = council.to_string();
    let reads_all = roles.any(&[Role::Office, Role::President, Role::Secretary]);
    let most = if reads_all { limit } else { LOOKED_THROUGH };
    let mut entries = journal::of_subject(tx, &scope, subject, None, most).await?.entries;
    entries.retain(|entry| reads_all || !OF_ONE_MEMBER.contains(&entry.kind.as_str()));
    entries.truncate(limit as usize);
    told(tx, entries).await
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
