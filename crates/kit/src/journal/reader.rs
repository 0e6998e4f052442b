//! Readers of the journal: each follows every scope with its own cursor, and is told an entry
//! again until it has coped with it.

use super::Entry;
use crate::db::{Db, Result, Tx};
use futures::future::BoxFuture;

/// Something that reacts to what happened. It must bear being told the same entry twice.
pub struct Reader<S> {
    /// Its name, which its cursors bear.
    pub name: &'static str,
    /// The kinds of entry it wants to hear of.
    pub kinds: &'static [&'static str],
    /// What it does with one.
    pub hear: fn(S, Entry) -> BoxFuture<'static, anyhow::Result<()>>,
}

impl<S> Clone for Reader<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Reader<S> {}

const PAGE: u32 = 200;

/// Tells every reader what it has not heard yet, and returns how many entries were heard. A
/// reader that fails keeps its place in that scope and hears the same entry next time.
pub async fn read_all<S: Clone>(
    db: &Db,
    state: &S,
    readers: &[Reader<S>],
) -> anyhow::Result<usize> {
    let mut heard = 0;
    for reader in readers {
        for cursor in behind(&mut db.read().await?, reader.name).await? {
            heard += follow(db, state, reader, cursor).await?;
        }
    }
    Ok(heard)
}

async fn follow<S: Clone>(
    db: &Db,
    state: &S,
    reader: &Reader<S>,
    mut cursor: Cursor,
) -> anyhow::Result<usize> {
    let entries = entries_after(&mut db.read().await?, &cursor).await?;
    let mut heard = 0;
    for entry in entries {
        let seq = entry.seq;
        if reader.kinds.contains(&entry.kind.as_str())
            && let Err(error) = (reader.hear)(state.clone(), entry).await
        {
            tracing::warn!(
                reader = reader.name,
                scope = cursor.scope,
                seq,
                error = format!("{error:#}"),
                "A reader of the journal failed and will be told again"
            );
            break;
        }
        heard += 1;
        cursor.seq = seq;
    }
    if heard > 0 {
        keep(db, reader.name, &cursor).await?;
    }
    Ok(heard)
}

struct Cursor {
    scope: String,
    seq: i64,
}

crate::row!(Cursor { scope, seq });

/// The scopes in which `reader` has not heard everything.
async fn behind(tx: &mut Tx, reader: &str) -> Result<Vec<Cursor>> {
    tx.query(
        "SELECT head.scope, COALESCE(cursor.seq, 0) AS seq FROM journal_head AS head \
         LEFT JOIN journal_cursor AS cursor ON cursor.scope = head.scope AND cursor.reader = $1 \
         WHERE head.seq > COALESCE(cursor.seq, 0) ORDER BY head.scope",
    )
    .bind(reader)
    .all()
    .await
}

/// How many of `readers` have not heard everything, for the health page.
pub async fn readers_behind<S>(tx: &mut Tx, readers: &[Reader<S>]) -> Result<usize> {
    let mut count = 0;
    for reader in readers {
        count += usize::from(!behind(tx, reader.name).await?.is_empty());
    }
    Ok(count)
}

async fn entries_after(tx: &mut Tx, cursor: &Cursor) -> Result<Vec<Entry>> {
    tx.query("SELECT * FROM journal WHERE scope = $1 AND seq > $2 ORDER BY seq LIMIT $3")
        .bind(&cursor.scope)
        .bind(cursor.seq)
        .bind(PAGE)
        .all()
        .await
}

/// Two processes may tell the same entries: the cursor only ever moves forward.
async fn keep(db: &Db, reader: &str, cursor: &Cursor) -> Result<()> {
    let mut tx = db.write().await?;
    tx.query(
        "INSERT INTO journal_cursor (reader, scope, seq) VALUES ($1, $2, $3) \
         ON CONFLICT (reader, scope) DO UPDATE SET seq = excluded.seq \
         WHERE journal_cursor.seq < excluded.seq",
    )
    .bind(reader)
    .bind(&cursor.scope)
    .bind(cursor.seq)
    .run()
    .await?;
    tx.commit_housekeeping().await
}
