//! Brings the schema up to date: one portable tree of scripts, merged from all rooms by name.

use super::engine::Conn;
use super::{Db, FromRow, Row, Tx};
use crate::digest::Digest;
use anyhow::{Context as _, ensure};
use std::collections::HashMap;

/// A schema change, named `YYYYMMDDhhmm_what_it_does`. Once released it is never edited: another
/// follows it.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its name, which is also its place in the order.
    pub name: &'static str,
    /// Portable SQL.
    pub sql: &'static str,
}

/// Names a room's migrations, read from the `migrations` folder beside the caller.
#[macro_export]
macro_rules! migrations {
    ($($name:literal),* $(,)?) => {
        &[$($crate::db::Migration {
            name: $name,
            sql: include_str!(concat!("migrations/", $name, ".sql")),
        }),*]
    };
}

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS migration (
  name       TEXT PRIMARY KEY,
  sha256     TEXT NOT NULL,
  applied_at TEXT NOT NULL
)";

/// Applies the migrations that the ledger does not hold yet, each whole or not at all, and
/// returns how many. Fails if a released one was edited.
pub async fn migrate(db: &Db, migrations: &[Migration]) -> anyhow::Result<usize> {
    db.script(LEDGER).await.context("the ledger of migrations")?;
    let mut migrations = migrations.to_vec();
    migrations.sort_by_key(|migration| migration.name);
    let mut tx = db.write().await?;
    tx.lock("migration").await?;
    let applied: HashMap<String, String> = tx
        .query("SELECT name, sha256 FROM migration")
        .all::<Applied>()
        .await?
        .into_iter()
        .map(|it| (it.name, it.sha256))
        .collect();
    let mut count = 0;
    for migration in migrations {
        let sha256 = Digest::of(migration.sql.as_bytes()).to_string();
        if let Some(known) = applied.get(migration.name) {
            ensure!(*known == sha256, "{} was edited after it had been applied", migration.name);
            continue;
        }
        apply(&mut tx, migration, &sha256).await.with_context(|| migration.name)?;
        count += 1;
    }
    tx.commit_housekeeping().await?;
    Ok(count)
}

/// What the ledger lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pending {
    /// How many migrations were not applied yet.
    pub count: usize,
    /// None ever was: the database is new.
    pub is_new: bool,
}

/// How far the schema is behind `migrations`.
pub async fn pending(db: &Db, migrations: &[Migration]) -> anyhow::Result<Pending> {
    db.script(LEDGER).await.context("the ledger of migrations")?;
    let mut tx = db.read().await?;
    let applied: Vec<Applied> = tx.query("SELECT name, sha256 FROM migration").all().await?;
    let is_known = |it: &&Migration| applied.iter().any(|known| known.name == it.name);
    let known = migrations.iter().filter(is_known).count();
    Ok(Pending { count: migrations.len() - known, is_new: applied.is_empty() })
}

async fn apply(tx: &mut Tx, migration: Migration, sha256: &str) -> super::Result<()> {
    match &mut tx.conn {
        Conn::Sqlite(conn) => {
            sqlx::raw_sql(migration.sql).execute(&mut **conn).await?;
        }
        Conn::Postgres(conn) => {
            sqlx::raw_sql(migration.sql).execute(&mut **conn).await?;
        }
    }
    let now = tx.now();
    tx.query("INSERT INTO migration (name, sha256, applied_at) VALUES ($1, $2, $3)")
        .bind(migration.name)
        .bind(sha256)
        .bind(now)
        .run()
        .await
        .map(drop)
}

struct Applied {
    name: String,
    sha256: String,
}

impl FromRow for Applied {
    fn from_row(row: Row<'_>) -> super::Result<Self> {
        Ok(Self { name: row.get("name")?, sha256: row.get("sha256")? })
    }
}
