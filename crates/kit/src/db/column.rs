//! What a column may hold. Both engines store `TEXT`, `BIGINT` and `BOOLEAN`; every richer type
//! says how it becomes one of them. Dates and times are ISO 8601 text of fixed width, so that
//! they sort and compare alike on both engines.

use super::{Result, Row, unreadable};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use sqlx::{Decode, Encode, Postgres, Sqlite, Type};

/// A type that both engines store as it is.
pub trait Stored:
    for<'q> Encode<'q, Sqlite>
    + Type<Sqlite>
    + for<'r> Decode<'r, Sqlite>
    + for<'q> Encode<'q, Postgres>
    + Type<Postgres>
    + for<'r> Decode<'r, Postgres>
    + Send
    + 'static
{
}

impl<T> Stored for T where
    T: for<'q> Encode<'q, Sqlite>
        + Type<Sqlite>
        + for<'r> Decode<'r, Sqlite>
        + for<'q> Encode<'q, Postgres>
        + Type<Postgres>
        + for<'r> Decode<'r, Postgres>
        + Send
        + 'static
{
}

/// A type that a column can hold.
pub trait Column {
    /// How it is stored.
    type Stored: Stored;

    /// The stored form.
    fn store(self) -> Self::Stored;
}

/// A type that can be read back from a column, or from several that bear its name.
pub trait Readable: Sized {
    /// Reads it from `row`.
    fn read(row: Row<'_>, column: &str) -> Result<Self>;

    /// Reads it from a column that may be empty.
    fn read_optional(row: Row<'_>, column: &str) -> Result<Option<Self>>;
}

impl<T: Readable> Readable for Option<T> {
    fn read(row: Row<'_>, column: &str) -> Result<Self> {
        T::read_optional(row, column)
    }

    fn read_optional(row: Row<'_>, column: &str) -> Result<Option<Self>> {
        T::read_optional(row, column).map(Some)
    }
}

/// A type stored as text, told apart from its neighbours by how it is parsed.
macro_rules! as_text {
    ($($type:ty: $store:expr;)*) => {$(
        impl Column for $type {
            type Stored = String;
            fn store(self) -> String {
                let store: fn(Self) -> String = $store;
                store(self)
            }
        }

        impl Readable for $type {
            fn read(row: Row<'_>, column: &str) -> Result<Self> {
                row.stored::<String>(column)?.parse().map_err(|_| unreadable(column))
            }

            fn read_optional(row: Row<'_>, column: &str) -> Result<Option<Self>> {
                match row.stored::<Option<String>>(column)? {
                    Some(text) => text.parse().map(Some).map_err(|_| unreadable(column)),
                    None => Ok(None),
                }
            }
        }
    )*};
}

as_text! {
    String: |text| text;
    Date: |date| date.to_string();
    Time: |time| time.strftime("%H:%M").to_string();
    Timestamp: |at| format!("{at:.6}");
}

/// A number, kept as a `BIGINT`.
macro_rules! as_number {
    ($($type:ty),*) => {$(
        impl Column for $type {
            type Stored = i64;
            fn store(self) -> i64 {
                i64::from(self)
            }
        }

        impl Readable for $type {
            fn read(row: Row<'_>, column: &str) -> Result<Self> {
                Self::try_from(row.stored::<i64>(column)?).map_err(|_| unreadable(column))
            }

            fn read_optional(row: Row<'_>, column: &str) -> Result<Option<Self>> {
                match row.stored::<Option<i64>>(column)? {
                    Some(number) => {
                        <$type>::try_from(number).map(Some).map_err(|_| unreadable(column))
                    }
                    None => Ok(None),
                }
            }
        }
    )*};
}

as_number!(i64, u32, i16, u8);

impl Column for bool {
    type Stored = bool;
    fn store(self) -> bool {
        self
    }
}

impl Readable for bool {
    fn read(row: Row<'_>, column: &str) -> Result<Self> {
        row.stored(column)
    }

    fn read_optional(row: Row<'_>, column: &str) -> Result<Option<Self>> {
        row.stored(column)
    }
}

impl Column for &str {
    type Stored = String;
    fn store(self) -> String {
        self.to_owned()
    }
}

impl<T: Column + Clone> Column for &T {
    type Stored = T::Stored;
    fn store(self) -> T::Stored {
        self.clone().store()
    }
}

impl<T: Column> Column for Option<T>
where
    Option<T::Stored>: Stored,
{
    type Stored = Option<T::Stored>;
    fn store(self) -> Option<T::Stored> {
        self.map(Column::store)
    }
}

/// Tells how a newtype or an enum is kept as text: it must have `Display` and `FromStr`.
#[macro_export]
macro_rules! text_column {
    ($type:ty) => {
        impl $crate::db::Column for $type {
            type Stored = String;
            fn store(self) -> String {
                self.to_string()
            }
        }

        impl $crate::db::Readable for $type {
            fn read(row: $crate::db::Row<'_>, column: &str) -> $crate::db::Result<Self> {
                let text: String = row.get(column)?;
                text.parse().map_err(|_| $crate::db::unreadable(column))
            }

            fn read_optional(
                row: $crate::db::Row<'_>,
                column: &str,
            ) -> $crate::db::Result<Option<Self>> {
                let text: Option<String> = row.get(column)?;
                text.map(|text| text.parse())
                    .transpose()
                    .map_err(|_| $crate::db::unreadable(column))
            }
        }
    };
}
