//! Reading a table: its encoding, its separator, its columns, its rows.

use super::{Column, Fault};
use encoding_rs::{UTF_8, WINDOWS_1252, WINDOWS_1256};
use kit::Args;

/// A larger file is no table of members.
pub const MOST_BYTES: usize = 1_000_000;

/// No council has more members.
pub const MOST_ROWS: usize = 600;

kit::named! {
    /// How the letters of the file are written.
    pub enum Encoding {
        /// UTF-8, with or without its mark.
        Utf8 = "utf-8",
        /// The Arabic of older Windows.
        Windows1256 = "windows-1256",
        /// The French of older Windows. It knows no Arabic letter.
        Windows1252 = "windows-1252",
    }
}

/// A table, as it stands in the file.
#[derive(Debug, Clone)]
pub struct Table {
    /// How its letters were written.
    pub encoding: Encoding,
    /// Its whole text.
    pub text: String,
    /// What each column holds, where that is known.
    pub columns: Vec<Option<Column>>,
    /// Its rows: the line each begins at, and its cells.
    pub rows: Vec<(u64, Vec<String>)>,
}

/// Reads `bytes` in the encoding, and with the separator, under which most of the header's columns
/// are recognised.
pub fn read(bytes: &[u8]) -> Result<Table, Fault> {
    if bytes.is_empty() {
        return Err(Fault::of_table("import-empty", Args::none()));
    }
    if bytes.len() > MOST_BYTES {
        return Err(Fault::of_table("import-too-large", Args::none()));
    }
    let mut best: Option<(usize, Table)> = None;
    for &encoding in Encoding::ALL {
        let Some(text) = encoding.decode(bytes) else { continue };
        for separator in [b',', b';', b'\t'] {
            let columns = header(&text, separator);
            let known = columns.iter().flatten().count();
            if best.as_ref().is_some_and(|(most, table)| !prefers(known, *most, encoding, table)) {
                continue;
            }
            let rows = rows(&text, separator)?;
            best = Some((known, Table { encoding, text: text.clone(), columns, rows }));
        }
    }
    let unread = || Fault::of_table("import-header-unread", Args::none());
    let table = best.filter(|(known, _)| *known > 0).map(|(_, table)| table).ok_or_else(unread)?;
    table.check()
}

/// Whether a reading that recognises `known` columns in `encoding` is better than the `most` of
/// `table`. Headers of plain Latin letters read alike in both Windows encodings: then a column for
/// Arabic names, which only one of them can write, decides.
fn prefers(known: usize, most: usize, encoding: Encoding, table: &Table) -> bool {
    let has_arabic = table.columns.contains(&Some(Column::NameAr));
    known > most
        || known == most
            && known > 0
            && encoding == Encoding::Windows1252
            && table.encoding == Encoding::Windows1256
            && !has_arabic
}

impl Encoding {
    /// The text that `bytes` are in this encoding, if they can be.
    fn decode(self, bytes: &[u8]) -> Option<String> {
        let encoding = match self {
            Self::Utf8 => UTF_8,
            Self::Windows1256 => WINDOWS_1256,
            Self::Windows1252 => WINDOWS_1252,
        };
        let (text, had_faults) = encoding.decode_with_bom_removal(bytes);
        (!had_faults).then(|| text.into_owned())
    }
}

impl Table {
    /// A name must have a column, no column may come twice, and there must be rows, not too many.
    fn check(self) -> Result<Self, Fault> {
        let fault = |key, args| Err(Fault::of_table(key, args));
        let has = |column| self.columns.contains(&Some(column));
        for &column in Column::ALL {
            if self.columns.iter().filter(|it| **it == Some(column)).count() > 1 {
                let key = "import-column-twice";
                return Err(Fault { column: Some(column), line: Some(1), key, args: Args::none() });
            }
        }
        if !has(Column::NameAr) && !has(Column::NameFr) {
            return fault("import-without-names", Args::none());
        }
        if self.rows.is_empty() {
            return fault("import-without-rows", Args::none());
        }
        if self.rows.len() > MOST_ROWS {
            let most = i64::try_from(MOST_ROWS).unwrap_or(i64::MAX);
            return fault("import-too-many-rows", Args::none().count("count", most));
        }
        Ok(self)
    }
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes())
}

fn header(text: &str, separator: u8) -> Vec<Option<Column>> {
    let first = reader(text, separator).into_records().next();
    let Some(Ok(first)) = first else { return Vec::new() };
    first.iter().map(Column::of_header).collect()
}

/// The rows below the header; empty ones are none.
fn rows(text: &str, separator: u8) -> Result<Vec<(u64, Vec<String>)>, Fault> {
    let mut rows = Vec::new();
    for record in reader(text, separator).into_records().skip(1) {
        let unread = |_| Fault::of_table("import-header-unread", Args::none());
        let record = record.map_err(unread)?;
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().any(|cell| !cell.is_empty()) {
            rows.push((line, record.iter().map(str::to_owned).collect()));
        }
    }
    Ok(rows)
}
