//! The `addendum`, `addendum_paper` and `addendum_delivery` tables. Only this room writes them.

use super::addendum::Addendum;
use super::{Delivery, SealedPaper};
use kit::Id;
use kit::db::{Json, Result, Tx};

/// The addenda of a session, from the first.
pub async fn list(tx: &mut Tx, session: Id) -> Result<Vec<Addendum>> {
    tx.query("SELECT * FROM addendum WHERE session_id = $1 ORDER BY number LIMIT 100")
        .bind(session)
        .all()
        .await
}

/// The number of the last addendum of a session; 0 while there is none.
pub(super) async fn last(tx: &mut Tx, session: Id) -> Result<u32> {
    let last = tx
        .query("SELECT COALESCE(MAX(number), 0) FROM addendum WHERE session_id = $1")
        .bind(session)
        .count()
        .await?;
    Ok(u32::try_from(last).unwrap_or(u32::MAX))
}

/// The papers of an addendum, in order.
pub async fn papers(tx: &mut Tx, addendum: Id) -> Result<Vec<SealedPaper>> {
    tx.query(
        "SELECT position, enclosure, title_ar, title_fr, sha256, media_type, size, file_name \
         FROM addendum_paper WHERE addendum_id = $1 ORDER BY position LIMIT 500",
    )
    .bind(addendum)
    .all()
    .await
}

/// The deliveries of an addendum, in order.
pub async fn deliveries(tx: &mut Tx, addendum: Id) -> Result<Vec<Delivery>> {
    tx.query(
        "SELECT delivery.* FROM delivery \
         JOIN addendum_delivery ON addendum_delivery.delivery_id = delivery.id \
         WHERE addendum_delivery.addendum_id = $1 ORDER BY delivery.id LIMIT 5000",
    )
    .bind(addendum)
    .all()
    .await
}

/// The addendum that a delivery brings.
pub(super) async fn brought(tx: &mut Tx, delivery: Id) -> Result<Option<Addendum>> {
    tx.query(
        "SELECT addendum.* FROM addendum \
         JOIN addendum_delivery ON addendum_delivery.addendum_id = addendum.id \
         WHERE addendum_delivery.delivery_id = $1",
    )
    .bind(delivery)
    .optional()
    .await
}

pub(super) async fn save(tx: &mut Tx, addendum: &Addendum) -> Result<()> {
    tx.query(
        "INSERT INTO addendum (id, council_id, session_id, convocation_id, number, manifest, \
         sha256, sealed_at, sealed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(addendum.id)
    .bind(addendum.council_id)
    .bind(addendum.session_id)
    .bind(addendum.convocation_id)
    .bind(addendum.number)
    .bind(Json(&addendum.manifest.0))
    .bind(&addendum.sha256)
    .bind(addendum.sealed_at)
    .bind(addendum.sealed_by)
    .run()
    .await
    .map(drop)
}

pub(super) async fn save_paper(
    tx: &mut Tx,
    addendum: Id,
    document: Id,
    paper: &SealedPaper,
) -> Result<()> {
    tx.query(
        "INSERT INTO addendum_paper (addendum_id, position, document_id, enclosure, title_ar, \
         title_fr, sha256, media_type, size, file_name) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(addendum)
    .bind(paper.position)
    .bind(document)
    .bind(paper.enclosure)
    .bind(&paper.title.ar)
    .bind(&paper.title.fr)
    .bind(&paper.sha256)
    .bind(&paper.media_type)
    .bind(paper.size)
    .bind(&paper.file_name)
    .run()
    .await
    .map(drop)
}

/// Ties a delivery to the addendum it brings.
pub(super) async fn tie(tx: &mut Tx, addendum: Id, delivery: Id) -> Result<()> {
    tx.query("INSERT INTO addendum_delivery (delivery_id, addendum_id) VALUES ($1, $2)")
        .bind(delivery)
        .bind(addendum)
        .run()
        .await
        .map(drop)
}
