//! State changes reach open pages: each page listens for its own subject and fetches itself anew.
//! What travels is a place in the journal, never a content; who may read it is decided by the fetch.

use crate::db::{self, Db, Tx};
use crate::error::{Error, Result};
use crate::id::Id;
use axum::response::sse::{Event, KeepAlive, Sse};
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt as _};

/// How often other processes' commits are looked for.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// How many pages one person may leave open and listening.
const MOST_PAGES: u32 = 40;

/// A place where changes are announced as soon as they are committed.
#[derive(Clone)]
pub struct Live {
    changes: broadcast::Sender<Change>,
    listeners: Listeners,
}

/// How many pages of each person listen.
type Listeners = Arc<Mutex<HashMap<Id, u32>>>;

/// Something changed.
#[derive(Debug, Clone)]
struct Change {
    scope: String,
    seq: i64,
    subject: Id,
    within: Option<Id>,
}

crate::row!(Change { scope, seq, subject, within });

/// What an open page wants to hear of.
#[derive(Debug, Clone)]
pub struct Watch {
    /// Whose page it is.
    pub reader: Id,
    /// The council whose journal tells it.
    pub scope: String,
    /// The thing the page is about; what is inside it counts too.
    pub subject: Id,
    /// The last entry that the page can know of: later ones are news.
    pub since: i64,
}

/// A page that listens; it counts until it is dropped.
struct Listener {
    reader: Id,
    listeners: Listeners,
}

impl Listener {
    fn sit_down(reader: Id, listeners: &Listeners) -> Result<Self> {
        let mut all = listeners.lock().unwrap_or_else(PoisonError::into_inner);
        let pages = all.entry(reader).or_default();
        if *pages >= MOST_PAGES {
            return Err(Error::TooMany);
        }
        *pages += 1;
        Ok(Self { reader, listeners: listeners.clone() })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut all = self.listeners.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pages) = all.get_mut(&self.reader) {
            *pages -= 1;
            if *pages == 0 {
                all.remove(&self.reader);
            }
        }
    }
}

impl Watch {
    fn concerns(&self, change: &Change) -> bool {
        let about = change.subject == self.subject || change.within == Some(self.subject);
        about && change.scope == self.scope && change.seq > self.since
    }
}

impl Default for Live {
    fn default() -> Self {
        Self { changes: broadcast::Sender::new(1024), listeners: Listeners::default() }
    }
}

impl Live {
    /// Looks how far the journal goes, and returns what announces all that it tells from there on,
    /// until it is dropped. No page may listen before: it would miss what comes between.
    ///
    /// # Errors
    /// The database's.
    pub async fn follow(self, db: Db) -> anyhow::Result<impl Future<Output = ()> + use<>> {
        let mut written = db.written();
        let mut heads = heads(&mut db.read().await?).await?;
        Ok(async move {
            loop {
                let _ = tokio::time::timeout(LOOK_EVERY, written.changed()).await;
                // A database that is away comes back: nothing is forgotten meanwhile.
                if let Err(error) = self.announce(&db, &mut heads).await {
                    tracing::warn!(%error, "Open pages are not told what happens");
                    tokio::time::sleep(LOOK_EVERY).await;
                }
            }
        })
    }

    /// Announces what the journal tells after `known`, the last entry of each scope.
    async fn announce(&self, db: &Db, known: &mut HashMap<String, i64>) -> anyhow::Result<()> {
        let mut tx = db.read().await?;
        let heads = heads(&mut tx).await?;
        // Whoever sits down after this asks for what it missed in a later snapshot.
        if self.changes.receiver_count() > 0 {
            for (scope, seq) in &heads {
                let last = known.get(scope).copied().unwrap_or(0);
                if *seq > last {
                    for change in changes_after(&mut tx, scope, last).await? {
                        let _ = self.changes.send(change);
                    }
                }
            }
        }
        *known = heads;
        Ok(())
    }

    /// The stream that a page listens to. What happened between its writing and its listening, or
    /// while the network was away, is told first; each event says how far it goes, so that the
    /// browser can tell where it left off. Whoever may see the subject is for the caller to decide.
    ///
    /// # Errors
    /// Too many, if the reader has that many pages open; the database's.
    pub async fn about(
        &self,
        db: &Db,
        watch: Watch,
    ) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>> + use<>>> {
        let listener = Listener::sit_down(watch.reader, &self.listeners)?;
        let changes = BroadcastStream::new(self.changes.subscribe());
        let missed = last_change(&mut db.read().await?, &watch).await?;
        let news = changes.filter_map(move |change| {
            // Its page counts as long as this stream lasts.
            let _: &Listener = &listener;
            match change {
                Ok(change) => watch.concerns(&change).then(|| changed(Some(change.seq))),
                // The listener fell behind: it must look again.
                Err(_) => Some(changed(None)),
            }
        });
        let events = tokio_stream::iter(missed.map(|seq| changed(Some(seq)))).chain(news).map(Ok);
        Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))))
    }
}

/// The event that asks a page to look again, up to the entry `seq`.
fn changed(seq: Option<i64>) -> Event {
    let event = Event::default().event("changed").data("look again");
    match seq {
        Some(seq) => event.id(seq.to_string()),
        None => event,
    }
}

/// The last entry of the scope's journal; 0 if it has none.
///
/// # Errors
/// The database's.
pub async fn head(tx: &mut Tx, scope: &str) -> db::Result<i64> {
    let head: Option<Head> = tx
        .query("SELECT scope, seq FROM journal_head WHERE scope = $1")
        .bind(scope)
        .optional()
        .await?;
    Ok(head.map_or(0, |head| head.seq))
}

/// The last entry the page does not know of, if there is one.
async fn last_change(tx: &mut Tx, watch: &Watch) -> db::Result<Option<i64>> {
    let change: Option<Change> = tx
        .query(
            "SELECT scope, seq, subject, within FROM journal \
             WHERE scope = $1 AND (subject = $2 OR within = $2) AND seq > $3 \
             ORDER BY seq DESC LIMIT 1",
        )
        .bind(watch.scope.as_str())
        .bind(watch.subject)
        .bind(watch.since)
        .optional()
        .await?;
    Ok(change.map(|change| change.seq))
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
        .query(
            "SELECT scope, seq, subject, within FROM journal WHERE scope = $1 AND seq > $2 \
             ORDER BY seq",
        )
        .bind(scope)
        .bind(seq)
        .all()
        .await?)
}

#[cfg(test)]
mod tests;
