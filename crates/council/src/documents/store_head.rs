//! The `document_head` table. Only this room writes it.

use super::{About, Document, Head};
use jiff::Timestamp;
use kit::db::{Result, Tx};
use kit::{Error, Happened, Id};

/// The head of a document of this council.
pub(super) async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Head, Error> {
    let found = tx
        .query("SELECT * FROM document_head WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .optional()
        .await?;
    found.ok_or(Error::NotFound)
}

/// The same, locked to the end of the transaction: versions are numbered one at a time.
pub(super) async fn find_to_change(tx: &mut Tx, council: Id, id: Id) -> Result<Head, Error> {
    tx.lock(&format!("document/{id}")).await?;
    find(tx, council, id).await
}

/// Stores the head of a new document, whose first version is `first`.
pub(super) async fn save(tx: &mut Tx, first: &Document, about: &About) -> Result<()> {
    tx.query(
        "INSERT INTO document_head (id, council_id, kind, language, service_id, current_id, \
         last_number) VALUES ($1, $2, $3, $4, $5, $6, 1)",
    )
    .bind(first.head_id)
    .bind(first.council_id)
    .bind(about.kind)
    .bind(about.language)
    .bind(about.service)
    .bind(first.id)
    .run()
    .await
    .map(drop)
}

/// A version was added; it stands, unless it is kept beside the one that does.
pub(super) async fn add_version(tx: &mut Tx, version: &Document) -> Result<()> {
    tx.query(
        "UPDATE document_head SET last_number = $2, \
         current_id = CASE WHEN $3 THEN current_id ELSE $4 END WHERE id = $1",
    )
    .bind(version.head_id)
    .bind(version.number)
    .bind(version.beside)
    .bind(version.id)
    .run()
    .await
    .map(drop)
}

/// What a document is said to be. What was called by another name when it was sent keeps that name:
/// only the version that stands, and only while it is the office's own, is called anew.
pub(super) async fn describe(tx: &mut Tx, head: &Head, about: &About, by: Id) -> Result<()> {
    tx.query("UPDATE document_head SET kind = $2, language = $3, service_id = $4 WHERE id = $1")
        .bind(head.id)
        .bind(about.kind)
        .bind(about.language)
        .bind(about.service)
        .run()
        .await?;
    tx.query(
        "UPDATE document SET title_ar = $2, title_fr = $3 WHERE id = $1 \
         AND confidentiality IN ('office', 'service', 'bureau')",
    )
    .bind(head.current_id)
    .bind(&about.title.ar)
    .bind(&about.title.fr)
    .run()
    .await?;
    tx.record(Happened::new("journal-document-described", head.council_id, head.id).by(by)).await
}

/// `by` holds the document until `until`; with nothing, it is free.
pub(super) async fn hold(tx: &mut Tx, head: &Head, until: Option<Timestamp>, by: Id) -> Result<()> {
    tx.query("UPDATE document_head SET locked_by = $2, locked_until = $3 WHERE id = $1")
        .bind(head.id)
        .bind(until.map(|_| by))
        .bind(until)
        .run()
        .await?;
    let kind = if until.is_some() { "journal-document-held" } else { "journal-document-freed" };
    tx.record(Happened::new(kind, head.council_id, head.id).by(by)).await
}

/// Makes a version that was kept beside the one that stands: it stands from now on.
pub(super) async fn bring_forward(
    tx: &mut Tx,
    head: &Head,
    version: &Document,
    by: Id,
) -> Result<()> {
    tx.query("UPDATE document SET beside = FALSE WHERE id = $1").bind(version.id).run().await?;
    tx.query("UPDATE document_head SET current_id = $2 WHERE id = $1")
        .bind(head.id)
        .bind(version.id)
        .run()
        .await?;
    let facts = serde_json::json!({ "number": version.number });
    let brought = Happened::new("journal-document-brought-forward", head.council_id, version.id);
    tx.record(brought.within(head.id).by(by).with(facts)).await
}
