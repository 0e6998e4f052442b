//! State changes reach open pages: each page listens for its own subject and fetches itself anew.
//! What travels is an identifier, never a content; who may read it is decided by the fetch.

use crate::db::{Db, Tx};
use crate::id::Id;
use axum::response::sse::{Event, KeepAlive, Sse};
use std::collections::HashMap;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt as _};

/// How often other processes' commits are looked for.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// A place where changes are announced as soon as they are committed.
#[derive(Clone)]
pub struct Live {
    changes: broadcast::Sender<Change>,
}

/// Something changed.
#[derive(Debug, Clone)]
pub struct Change {
    subject: Id,
    within: Option<Id>,
}

crate::row!(Change { subject, within });

impl Default for Live {
    fn default() -> Self {
        Self { changes: broadcast::Sender::new(1024) }
    }
}

impl Live {
    /// Announces what the journal tells from now on, until the process ends.
    pub async fn follow(self, db: Db) -> anyhow::Result<()> {
        let mut written = db.written();
        let mut heads = heads(&mut db.read().await?).await?;
        loop {
            let _ = tokio::time::timeout(LOOK_EVERY, written.changed()).await;
            if self.changes.receiver_count() == 0 {
                heads = self::heads(&mut db.read().await?).await?;
                continue;
            }
            let mut tx = db.read().await?;
            let now = self::heads(&mut tx).await?;
            for (scope, seq) in &now {
                let known = heads.get(scope).copied().unwrap_or(0);
                if *seq > known {
                    for change in changes_after(&mut tx, scope, known).await? {
                        let _ = self.changes.send(change);
                    }
                }
            }
            heads = now;
        }
    }

    /// The stream that a page about `subject` listens to.
    pub fn about(&self, subject: Id) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
        let events = BroadcastStream::new(self.changes.subscribe()).filter_map(move |change| {
            let concerns = match change {
                Ok(change) => change.subject == subject || change.within == Some(subject),
                // The listener fell behind: it must look again.
                Err(_) => true,
            };
            concerns.then(|| Ok(Event::default().event("changed").data(subject.to_string())))
        });
        Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
    }
}

struct Head {
    scope: String,
    seq: i64,
}

crate::row!(Head { scope, seq });

async fn heads(tx: &mut Tx) -> anyhow::Result<HashMap<String, i64>> {
    let heads: Vec<Head> = tx.query("SELECT scope, seq FROM journal_head").all().await?;
    Ok(heads.into_iter().map(|head| (head.scope, head.seq)).collect())
}

async fn changes_after(tx: &mut Tx, scope: &str, seq: i64) -> anyhow::Result<Vec<Change>> {
    Ok(tx
        .query("SELECT subject, within FROM journal WHERE scope = $1 AND seq > $2 ORDER BY seq")
        .bind(scope)
        .bind(seq)
        .all()
        .await?)
}
