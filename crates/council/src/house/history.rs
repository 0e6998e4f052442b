//! A line of history, as pages show it.

use jiff::Timestamp;
use kit::Bilingual;

/// What happened, when, and who did it.
#[derive(Debug, Clone)]
pub struct Line {
    /// When.
    pub at: Timestamp,
    /// Who, or nobody when the clock did it.
    pub who: Option<Bilingual>,
    /// What, as a message key.
    pub what: String,
    /// A number or a title that goes with it.
    pub detail: String,
    /// Its place in the journal.
    pub seq: i64,
}
