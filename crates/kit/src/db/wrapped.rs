//! Types of other crates, kept as text: a word for an enum, JSON for anything richer.

use super::{Column, Readable, Result, Row, unreadable};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::ops::Deref;

/// An enum of another crate whose variants serialise as a word: stored as that word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word<T>(pub T);

/// Anything that serialises: stored as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T: Serialize> Column for Word<T> {
    type Stored = String;

    fn store(self) -> String {
        match serde_json::to_value(&self.0) {
            Ok(Value::String(word)) => word,
            _ => String::new(),
        }
    }
}

impl<T: DeserializeOwned> Readable for Word<T> {
    fn read(row: Row<'_>, column: &str) -> Result<Self> {
        let word: String = row.get(column)?;
        serde_json::from_value(Value::String(word)).map(Self).map_err(|_| unreadable(column))
    }

    fn read_optional(row: Row<'_>, column: &str) -> Result<Option<Self>> {
        let word: Option<String> = row.get(column)?;
        word.map(|word| serde_json::from_value(Value::String(word)).map(Self))
            .transpose()
            .map_err(|_| unreadable(column))
    }
}

impl<T: Serialize> Column for Json<T> {
    type Stored = String;

    fn store(self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }
}

impl<T: DeserializeOwned> Readable for Json<T> {
    fn read(row: Row<'_>, column: &str) -> Result<Self> {
        let text: String = row.get(column)?;
        serde_json::from_str(&text).map(Self).map_err(|_| unreadable(column))
    }

    fn read_optional(row: Row<'_>, column: &str) -> Result<Option<Self>> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| serde_json::from_str(&text).map(Self))
            .transpose()
            .map_err(|_| unreadable(column))
    }
}

impl<T> Deref for Word<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
