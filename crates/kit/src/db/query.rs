//! A query being written, and the rows it returns.

use super::engine::{Conn, Tx};
use super::{Column, Readable, Result, Stored};
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments as _, Row as _};

pub(super) enum Args {
    Sqlite(SqliteArguments),
    Postgres(PgArguments),
}

/// A query being written.
#[must_use = "a query does nothing until run"]
pub struct Query<'t> {
    tx: &'t mut Tx,
    sql: &'static str,
    args: Args,
    fault: Option<sqlx::Error>,
}

impl<'t> Query<'t> {
    pub(super) fn new(tx: &'t mut Tx, sql: &'static str, args: Args) -> Self {
        Self { tx, sql, args, fault: None }
    }

    /// Gives the next placeholder its value.
    pub fn bind<T: Column>(mut self, value: T) -> Self {
        let stored = value.store();
        let added = match &mut self.args {
            Args::Sqlite(args) => args.add(stored),
            Args::Postgres(args) => args.add(stored),
        };
        if let Err(error) = added {
            self.fault = Some(sqlx::Error::Encode(error));
        }
        self
    }

    /// Runs a statement and returns how many rows it changed.
    pub async fn run(self) -> Result<u64> {
        self.sound()?;
        let changed = match (&mut self.tx.conn, self.args) {
            (Conn::Sqlite(tx), Args::Sqlite(args)) => {
                sqlx::query_with(self.sql, args).execute(&mut **tx).await?.rows_affected()
            }
            (Conn::Postgres(tx), Args::Postgres(args)) => {
                sqlx::query_with(self.sql, args).execute(&mut **tx).await?.rows_affected()
            }
            _ => unreachable!("arguments are built for the transaction's own engine"),
        };
        if changed > 0 {
            self.tx.mark_changed(self.sql);
        }
        Ok(changed)
    }

    /// Every row.
    pub async fn all<T: FromRow>(self) -> Result<Vec<T>> {
        self.sound()?;
        let found: Result<Vec<T>> = match (&mut self.tx.conn, self.args) {
            (Conn::Sqlite(tx), Args::Sqlite(args)) => {
                let rows = sqlx::query_with(self.sql, args).fetch_all(&mut **tx).await?;
                rows.iter().map(|row| T::from_row(Row::Sqlite(row))).collect()
            }
            (Conn::Postgres(tx), Args::Postgres(args)) => {
                let rows = sqlx::query_with(self.sql, args).fetch_all(&mut **tx).await?;
                rows.iter().map(|row| T::from_row(Row::Postgres(row))).collect()
            }
            _ => unreachable!("arguments are built for the transaction's own engine"),
        };
        let found = found?;
        if !found.is_empty() {
            self.tx.mark_changed(self.sql);
        }
        Ok(found)
    }

    /// The first row, if any.
    pub async fn optional<T: FromRow>(self) -> Result<Option<T>> {
        Ok(self.all().await?.into_iter().next())
    }

    /// The row there must be.
    pub async fn one<T: FromRow>(self) -> Result<T> {
        self.optional().await?.ok_or(sqlx::Error::RowNotFound)
    }

    /// The first column of the only row: a `COUNT(*)`, or a sum cast to `BIGINT`.
    pub async fn count(self) -> Result<i64> {
        Ok(self.one::<Count>().await?.0)
    }

    fn sound(&self) -> Result<()> {
        match &self.fault {
            Some(fault) => Err(sqlx::Error::Protocol(fault.to_string())),
            None => Ok(()),
        }
    }
}

/// A row, read by column name.
#[derive(Clone, Copy)]
pub enum Row<'r> {
    /// A SQLite row.
    Sqlite(&'r SqliteRow),
    /// A PostgreSQL row.
    Postgres(&'r PgRow),
}

impl Row<'_> {
    /// The value of `column`.
    pub fn get<T: Readable>(self, column: &str) -> Result<T> {
        T::read(self, column)
    }

    /// The stored value of `column`, as the engine has it.
    pub(super) fn stored<S: Stored>(self, column: &str) -> Result<S> {
        match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        }
    }
}

/// A type read from a row.
pub trait FromRow: Sized {
    /// Reads it.
    fn from_row(row: Row<'_>) -> Result<Self>;
}

struct Count(i64);

impl FromRow for Count {
    fn from_row(row: Row<'_>) -> Result<Self> {
        Ok(Self(match row {
            Row::Sqlite(row) => row.try_get(0)?,
            Row::Postgres(row) => row.try_get(0)?,
        }))
    }
}

/// Reads a struct from the columns that bear its fields' names.
///
/// A `Bilingual` field `title` is read from `title_ar` and `title_fr`.
#[macro_export]
macro_rules! row {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl $crate::db::FromRow for $type {
            fn from_row(row: $crate::db::Row<'_>) -> $crate::db::Result<Self> {
                Ok(Self { $($field: row.get(stringify!($field))?),* })
            }
        }
    };
}
