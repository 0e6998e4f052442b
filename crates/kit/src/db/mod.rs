//! One SQL text, two engines. Every query is written once, with `$1` placeholders, in the portable
//! subset, and runs on SQLite and PostgreSQL. Nothing outside this module names an engine.

mod column;
mod engine;
mod migrate;
mod query;
mod safe_copy;
mod wrapped;

pub use column::{Column, Readable, Stored};
pub use engine::{Db, Tx};
pub use migrate::{Migration, Pending, migrate, pending};
pub use query::{FromRow, Query, Row};
pub use wrapped::{Json, Word};

/// Result of a query.
pub type Result<T, E = sqlx::Error> = std::result::Result<T, E>;

/// A column holds what its type cannot say.
pub fn unreadable(column: &str) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: "unexpected value".into() }
}

/// Whether `error` says that a row with the same key is already there.
pub fn is_duplicate(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}

/// Whether `error` says that there is no room left to write, or that writing is impossible.
pub fn is_disk_full(error: &sqlx::Error) -> bool {
    // SQLITE_FULL, SQLITE_IOERR_WRITE; PostgreSQL's class 53, disk_full.
    let codes = ["13", "778", "53100"];
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    code.is_some_and(|code| codes.contains(&code.as_ref()))
}

/// Whether `error` says that something else still refers to the row.
pub fn is_referred_to(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_foreign_key_violation)
}

#[cfg(test)]
mod tests;
