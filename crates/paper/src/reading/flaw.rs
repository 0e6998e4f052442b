//! What may be wrong with a file.

use super::Kind;

/// Why a file is not taken in. Each says what somebody needs to put it right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is larger than a file may be.
    #[error("{bytes} bytes, more than {most}")]
    TooLarge {
        /// How large it is.
        bytes: u64,
        /// How large it may be.
        most: u64,
    },
    /// It is of no kind that a council exchanges.
    #[error("not of a kind that is taken in")]
    Unknown,
    /// It is of a kind that we know and do not take in.
    #[error("{0:?} is not taken in")]
    Stranger(Stranger),
    /// Its name ends otherwise than what it is.
    #[error("a {} called .{ending}", kind.ending())]
    Misnamed {
        /// What it is.
        kind: Kind,
        /// How its name ends, in small letters, without the point; may be empty.
        ending: String,
    },
    /// It opens with a password only.
    #[error("locked by a password")]
    Locked {
        /// What it is, where that can be seen.
        kind: Option<Kind>,
    },
    /// It is cut, or parts of it are broken.
    #[error("damaged")]
    Damaged {
        /// What it began as.
        kind: Kind,
    },
    /// It carries macros.
    #[error("macros in {entry}")]
    Macros {
        /// Where they are in the file.
        entry: String,
    },
    /// It would do something when it is opened.
    #[error("active contents: {0:?}")]
    Active(Active),
    /// Far more would come out of it than it is large.
    #[error("swells to more than {bytes} bytes")]
    Swollen {
        /// Bytes that came out before we stopped.
        bytes: u64,
    },
    /// It is made of more parts than a file of its kind may be.
    #[error("{entries} entries")]
    Crowded {
        /// How many.
        entries: usize,
    },
    /// A part of it has a name that leads outside.
    #[error("an entry called {entry}")]
    Astray {
        /// That name.
        entry: String,
    },
    /// It hides an archive.
    #[error("an archive in {entry}")]
    Nested {
        /// Where it is in the file.
        entry: String,
    },
    /// It has more pages than a file may have.
    #[error("{pages} pages, more than {most}")]
    TooManyPages {
        /// How many it has.
        pages: usize,
        /// How many it may have.
        most: usize,
    },
    /// Its picture is larger than one may be.
    #[error("a picture of {width} × {height}")]
    TooManyPixels {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
}

/// Kinds of file that people send and that we do not take in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stranger {
    /// SVG: a program as much as a picture. A PDF or a PNG says the same.
    Svg,
    /// Word, Excel or PowerPoint as they were before 2007: to be saved anew.
    OldOffice,
    /// An office file that is a template, a binary workbook or a drawing.
    OtherOffice,
    /// ZIP, RAR, 7z, gzip: its files are to be sent one by one.
    Archive,
    /// A program.
    Program,
}

/// What a file would do when it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Active {
    /// It runs JavaScript.
    Script,
    /// It starts a program or opens another file.
    Launch,
    /// It carries other files.
    Attachments,
    /// It sends what is filled in to somewhere.
    Submit,
}
