//! The `point_paper` and `point_report` tables. Only this room writes them.

use super::Report;
use super::store::record;
use crate::documents::Document;
use crate::sessions::Session;
use kit::db::{Result, Tx};
use kit::{Bilingual, Error, Id, Refusal};

/// A paper of a point.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Whose.
    pub point_id: Id,
    /// The document.
    pub document: Document,
}

impl kit::db::FromRow for Paper {
    fn from_row(row: kit::db::Row<'_>) -> Result<Self> {
        Ok(Self { point_id: row.get("point_id")?, document: Document::from_row(row)? })
    }
}

/// The papers of all points of a session, in the order of the agenda.
pub async fn papers(tx: &mut Tx, session: Id) -> Result<Vec<Paper>> {
    tx.query(
        "SELECT point_paper.point_id, document.* FROM point_paper \
         JOIN point ON point.id = point_paper.point_id \
         JOIN document ON document.id = point_paper.document_id \
         WHERE point.session_id = $1 AND point.removed_at IS NULL \
         AND point_paper.removed_at IS NULL \
         ORDER BY point.position, point_paper.position, document.id LIMIT 2000",
    )
    .bind(session)
    .all()
    .await
}

/// The papers of one point.
pub async fn papers_of(tx: &mut Tx, point: Id) -> Result<Vec<Document>> {
    tx.query(
        "SELECT document.* FROM point_paper JOIN document ON document.id = point_paper.document_id \
         WHERE point_paper.point_id = $1 AND point_paper.removed_at IS NULL \
         ORDER BY point_paper.position, document.id LIMIT 200",
    )
    .bind(point)
    .all()
    .await
}

/// Adds `document` to the papers of a point.
pub async fn attach(tx: &mut Tx, session: &Session, point: Id, document: Id, by: Id) -> Result<()> {
    let last = tx
        .query("SELECT COALESCE(MAX(position), 0) FROM point_paper WHERE point_id = $1")
        .bind(point)
        .count()
        .await?;
    tx.query("INSERT INTO point_paper (point_id, document_id, position) VALUES ($1, $2, $3)")
        .bind(point)
        .bind(document)
        .bind(last + 1)
        .run()
        .await?;
    record(tx, "journal-paper-added", session, point, Some(by)).await
}

/// Takes a paper off a point. The document itself stays.
pub async fn detach(
    tx: &mut Tx,
    session: &Session,
    point: Id,
    document: Id,
    by: Id,
) -> Result<(), Error> {
    let now = tx.now();
    let removed = tx
        .query(
            "UPDATE point_paper SET removed_at = $3 \
             WHERE point_id = $1 AND document_id = $2 AND removed_at IS NULL",
        )
        .bind(point)
        .bind(document)
        .bind(now)
        .run()
        .await?;
    if removed == 0 {
        return Err(Refusal::because("paper-already-removed").into());
    }
    Ok(record(tx, "journal-paper-removed", session, point, Some(by)).await?)
}

/// The reports on the points of a session.
pub async fn reports(tx: &mut Tx, session: Id) -> Result<Vec<Report>> {
    tx.query(
        "SELECT point_report.* FROM point_report JOIN point ON point.id = point_report.point_id \
         WHERE point.session_id = $1 LIMIT 300",
    )
    .bind(session)
    .all()
    .await
}

/// The report on one point, if there is one.
pub async fn report(tx: &mut Tx, point: Id) -> Result<Option<Report>> {
    tx.query("SELECT * FROM point_report WHERE point_id = $1").bind(point).optional().await
}

/// Writes down what the commission said of `point`, or that it did not study it.
pub(super) async fn save_report(
    tx: &mut Tx,
    session: &Session,
    (point, studied): (Id, bool),
    (opinion, document): (&Bilingual, Option<Id>),
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO point_report (point_id, studied, opinion_ar, opinion_fr, document_id, \
         recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (point_id) DO UPDATE SET studied = excluded.studied, \
         opinion_ar = excluded.opinion_ar, opinion_fr = excluded.opinion_fr, \
         document_id = COALESCE(excluded.document_id, point_report.document_id), \
         recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by",
    )
    .bind(point)
    .bind(studied)
    .bind(&opinion.ar)
    .bind(&opinion.fr)
    .bind(document)
    .bind(now)
    .bind(by)
    .run()
    .await?;
    record(tx, "journal-report-recorded", session, point, Some(by)).await
}
