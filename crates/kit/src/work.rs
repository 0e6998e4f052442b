//! What happens outside of requests: readers of the journal, work left for later, and the clock.

use crate::db::Db;
use crate::jobs::{JobKind, work_off};
use crate::journal::{Reader, read_all};
use futures::future::BoxFuture;
use std::time::Duration;
use tokio::sync::watch;

/// Something that happens by the passing of time: a deadline expires.
pub struct Ticker<S> {
    /// Its name, for the log.
    pub name: &'static str,
    /// Looks at the time and does what has become due. It must bear being called at any moment.
    pub tick: fn(S) -> BoxFuture<'static, anyhow::Result<()>>,
}

impl<S> Clone for Ticker<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Ticker<S> {}

/// Everything that works in the background.
pub struct Crew<S: 'static> {
    /// Readers of the journal.
    pub readers: Vec<Reader<S>>,
    /// Kinds of work left for later.
    pub jobs: Vec<JobKind<S>>,
    /// What time does.
    pub tickers: Vec<Ticker<S>>,
}

const LOOK_EVERY: Duration = Duration::from_secs(1);

impl<S: Clone> Crew<S> {
    /// Works until `stop` changes. Failures are logged and tried again.
    pub async fn work(&self, db: &Db, state: &S, mut stop: watch::Receiver<bool>) {
        let mut written = db.written();
        let mut tick = tokio::time::interval(Duration::from_secs(30));
        while !*stop.borrow() {
            if let Err(error) = self.round(db, state).await {
                tracing::error!(error = format!("{error:#}"), "Background work failed");
            }
            tokio::select! {
                _ = written.changed() => {}
                _ = stop.changed() => {}
                _ = tick.tick() => self.tick(state).await,
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
        }
    }

    /// Does all there is to do now, and returns when nothing is left that is due.
    pub async fn catch_up(&self, db: &Db, state: &S) -> anyhow::Result<()> {
        self.tick(state).await;
        self.round(db, state).await
    }

    async fn round(&self, db: &Db, state: &S) -> anyhow::Result<()> {
        loop {
            let heard = read_all(db, state, &self.readers).await?;
            let tried = work_off(db, state, &self.jobs).await?;
            if heard == 0 && tried == 0 {
                return Ok(());
            }
        }
    }

    async fn tick(&self, state: &S) {
        for ticker in &self.tickers {
            if let Err(error) = (ticker.tick)(state.clone()).await {
                tracing::error!(
                    ticker = ticker.name,
                    error = format!("{error:#}"),
                    "A tick failed"
                );
            }
        }
    }
}
