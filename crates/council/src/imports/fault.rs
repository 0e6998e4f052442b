//! What is wrong with a table, and where.

use super::Column;
use kit::Args;

/// A fault, said in the reader's language. Nothing is brought in while there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, from 1 for the header; none if it is the whole table's.
    pub line: Option<u64>,
    /// The column, if it is one's.
    pub column: Option<Column>,
    /// The message key.
    pub key: &'static str,
    /// What the message speaks of.
    pub args: Args,
}

impl Fault {
    /// A fault of the whole table.
    pub fn of_table(key: &'static str, args: Args) -> Self {
        Self { line: None, column: None, key, args }
    }

    /// A fault in one cell.
    pub fn at(line: u64, column: Column, key: &'static str, args: Args) -> Self {
        Self { line: Some(line), column: Some(column), key, args }
    }
}
