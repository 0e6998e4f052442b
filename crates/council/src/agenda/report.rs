//! What a commission said of a point, or that it did not study it (art. 28).

use jiff::Timestamp;
use kit::{Bilingual, Id};

/// The report of a commission.
#[derive(Debug, Clone)]
pub struct Report {
    /// On which point.
    pub point_id: Id,
    /// Whether the commission studied it. If not, the council decides without debate whether to
    /// deliberate all the same.
    pub studied: bool,
    /// Its opinion in short.
    pub opinion: Bilingual,
    /// The report itself, if it was handed in.
    pub document_id: Option<Id>,
    /// When it was written down.
    pub recorded_at: Timestamp,
}

kit::row!(Report { point_id, studied, opinion, document_id, recorded_at });
