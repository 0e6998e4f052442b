//! The two engines, and the transactions that everything happens in.

use super::Result;
use super::query::{Args, Query};
use crate::clock::Clock;
use jiff::Timestamp;
use sqlx::postgres::{PgArguments, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, Postgres, Sqlite, Transaction};
use std::str::FromStr as _;
use std::time::Duration;
use tokio::sync::watch;

/// Handle to the database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pub(super) engine: Engine,
    clock: Clock,
    /// Counts the commits that wrote the journal, so that its readers wake at once.
    written: watch::Sender<u64>,
}

#[derive(Clone)]
pub(super) enum Engine {
    /// SQLite has one writer at a time: one connection writes, the others read.
    Sqlite { writer: SqlitePool, readers: SqlitePool },
    /// PostgreSQL lets everyone write; what must not happen twice at once is named by [`Tx::lock`].
    Postgres { pool: PgPool, url: String },
}

impl Db {
    /// Connects to the database that `url` names: `sqlite:PATH` or `postgres://…`.
    pub async fn open(url: &str, clock: Clock) -> Result<Self> {
        let engine = if url.starts_with("sqlite:") {
            open_sqlite(url).await?
        } else {
            let pool = PgPoolOptions::new().max_connections(16).connect(url).await?;
            Engine::Postgres { pool, url: url.to_owned() }
        };
        Ok(Self { engine, clock, written: watch::Sender::new(0) })
    }

    /// Opens a transaction that may write.
    pub async fn write(&self) -> Result<Tx> {
        let conn = match &self.engine {
            Engine::Sqlite { writer, .. } => {
                Conn::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?)
            }
            Engine::Postgres { pool, .. } => Conn::Postgres(begin(pool, "BEGIN").await?),
        };
        Ok(self.transaction(conn))
    }

    /// Opens a snapshot for reading.
    pub async fn read(&self) -> Result<Tx> {
        let conn = match &self.engine {
            Engine::Sqlite { readers, .. } => Conn::Sqlite(readers.begin().await?),
            Engine::Postgres { pool, .. } => {
                let snapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                Conn::Postgres(begin(pool, snapshot).await?)
            }
        };
        Ok(self.transaction(conn))
    }

    /// What time it is in this house.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Changes each time a commit added to the journal in this process.
    pub fn written(&self) -> watch::Receiver<u64> {
        self.written.subscribe()
    }

    /// How many commits of this process added to the journal.
    pub fn writes(&self) -> u64 {
        *self.written.borrow()
    }

    /// Runs a script of several statements, as migrations are. Not journaled.
    pub async fn script(&self, sql: &'static str) -> Result<()> {
        self.raw(sql).await
    }

    /// Creates the database `name` beside this one. Only PostgreSQL has several in one place.
    pub async fn create_database(&self, name: &str) -> Result<()> {
        self.raw(&format!("CREATE DATABASE \"{}\"", name.replace('"', ""))).await
    }

    /// Drops the database `name`, if there is one, with whoever is still connected to it.
    pub async fn drop_database(&self, name: &str) -> Result<()> {
        self.raw(&format!("DROP DATABASE IF EXISTS \"{}\" WITH (FORCE)", name.replace('"', "")))
            .await
    }

    pub(super) async fn raw(&self, sql: &str) -> Result<()> {
        let sql = AssertSqlSafe(sql.to_owned());
        match &self.engine {
            Engine::Sqlite { writer, .. } => sqlx::raw_sql(sql).execute(writer).await.map(drop),
            Engine::Postgres { pool, .. } => sqlx::raw_sql(sql).execute(pool).await.map(drop),
        }
    }

    /// Closes every connection, once the transactions under way have ended.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Engine::Postgres { pool, .. } => pool.close().await,
        }
    }

    fn transaction(&self, conn: Conn) -> Tx {
        Tx {
            conn,
            now: self.clock.now(),
            unjournaled: false,
            recorded: false,
            written: self.written.clone(),
        }
    }
}

/// Begins a transaction, to the end: a request whose reader has left is dropped, and a `BEGIN` that
/// is dropped half-way leaves its connection inside a transaction for whoever takes it next.
async fn begin(pool: &PgPool, statement: &'static str) -> Result<Transaction<'static, Postgres>> {
    let pool = pool.clone();
    let begun = tokio::spawn(async move { pool.begin_with(statement).await });
    begun.await.map_err(|_| sqlx::Error::WorkerCrashed)?
}

/// A lost commit would be a lost legal fact: each one reaches the disk (`synchronous=FULL`).
async fn open_sqlite(url: &str) -> Result<Engine> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(10))
        .pragma("cache_size", "-16384")
        // A roll of members in one hand-over between threads, not in three.
        .row_buffer_size(512)
        .statement_cache_capacity(512);
    // A file does not go away like a server: its connections are not asked each time if they live.
    let pool = |most| SqlitePoolOptions::new().max_connections(most).test_before_acquire(false);
    let writer = pool(1).connect_with(options.clone()).await?;
    let readers = pool(8).connect_with(options.read_only(true)).await?;
    Ok(Engine::Sqlite { writer, readers })
}

pub(super) enum Conn {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// A transaction. Dropping it rolls back.
#[must_use = "a transaction rolls back unless committed"]
pub struct Tx {
    pub(super) conn: Conn,
    now: Timestamp,
    /// Something was written since the last journal entry.
    unjournaled: bool,
    recorded: bool,
    written: watch::Sender<u64>,
}

impl Tx {
    /// The time at which everything in this transaction happens.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Waits until no other transaction holds `key`, then holds it to the end. SQLite already
    /// lets one writer in at a time.
    pub async fn lock(&mut self, key: &str) -> Result<()> {
        match self.conn {
            Conn::Sqlite(_) => Ok(()),
            Conn::Postgres(_) => self
                .query(
                    "SELECT COUNT(*) AS held FROM \
                     (SELECT pg_advisory_xact_lock(hashtextextended($1, 0))) AS lock",
                )
                .bind(key)
                .count()
                .await
                .map(drop),
        }
    }

    /// Starts a query. Placeholders are `$1`, `$2`, … on both engines.
    pub fn query(&mut self, sql: &'static str) -> Query<'_> {
        let args = match self.conn {
            Conn::Sqlite(_) => Args::Sqlite(SqliteArguments::default()),
            Conn::Postgres(_) => Args::Postgres(PgArguments::default()),
        };
        Query::new(self, sql, args)
    }

    /// `sql` changed something, which the journal does not tell yet.
    pub(super) fn mark_changed(&mut self, sql: &str) {
        self.unjournaled |= writes(sql);
    }

    /// The journal now tells all that was written so far. Called by `journal` alone.
    pub(crate) fn mark_recorded(&mut self) {
        self.unjournaled = false;
        self.recorded = true;
    }

    /// Makes the changes final. Fails, changing nothing, if any was written after the last
    /// journal entry: a change of state that the journal does not tell is impossible.
    pub async fn commit(self) -> anyhow::Result<()> {
        anyhow::ensure!(!self.unjournaled, "a change was not recorded in the journal");
        self.finish().await.map_err(Into::into)
    }

    /// Makes final what is no change of the council's state: sign-ins, links, leases, cursors.
    /// What a council decided or did is never written this way.
    pub async fn commit_housekeeping(self) -> Result<()> {
        self.finish().await
    }

    async fn finish(self) -> Result<()> {
        match self.conn {
            Conn::Sqlite(tx) => tx.commit().await?,
            Conn::Postgres(tx) => tx.commit().await?,
        }
        if self.recorded {
            self.written.send_modify(|count| *count += 1);
        }
        Ok(())
    }
}

fn writes(sql: &str) -> bool {
    let start = sql.trim_start();
    !(start.starts_with("SELECT") || start.starts_with("WITH"))
}
