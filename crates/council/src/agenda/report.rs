//! What a commission said of a point, or that it did not study it (art. 28).

use super::{store, store_papers};
use crate::sessions::{self, Milestone, Session, Stage};
use jiff::Timestamp;
use kit::db::Tx;
use kit::{Bilingual, Id, Refusal, Result};

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

/// Whether a commission may still report on the points of `session`: until it is closed.
pub fn may_be_reported(session: &Session) -> Result<(), Refusal> {
    if session.recorded || session.stage == Stage::Closed {
        Err(Refusal::because("report-too-late"))
    } else {
        Ok(())
    }
}

/// Writes down what the commission said of `point`, or that it did not study it; the last point
/// reported closes a link of the chain.
pub async fn record_report(
    tx: &mut Tx,
    session: &Session,
    (point, studied): (Id, bool),
    what: (&Bilingual, Option<Id>),
    by: Id,
) -> Result<()> {
    store_papers::save_report(tx, session, (point, studied), what, by).await?;
    note_when_all_reported(tx, session, by).await
}

async fn note_when_all_reported(tx: &mut Tx, session: &Session, by: Id) -> Result<()> {
    let reported = store_papers::reports(tx, session.id).await?;
    let points = store::list(tx, session.id).await?;
    let all = points
        .iter()
        .filter(|point| point.is_voted())
        .all(|point| reported.iter().any(|report| report.point_id == point.id));
    let known = sessions::milestones(tx, session.id).await?;
    if all && sessions::first(&known, Milestone::Reported).is_none() {
        let proof = serde_json::Value::Null;
        sessions::note(tx, session, Milestone::Reported, Some(by), proof).await?;
    }
    Ok(())
}
