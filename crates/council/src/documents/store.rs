//! The `document` table, a version in each row. Only this room writes it.

use super::{Confidentiality, Document, DocumentKind, Reader, Shelved};
use kit::db::{Result, Tx};
use kit::{Happened, Id};

/// Whether the version `$version` of the head `document_head` is open to the reader: $1 the
/// council, $2 the rank of the narrowest circle they belong to, $3 the person, $4 the day.
macro_rules! open {
    ($version:literal) => {
        concat!(
            "(CASE ",
            $version,
            ".confidentiality WHEN 'office' THEN 0 WHEN 'service' THEN 1 WHEN 'bureau' THEN 2 \
             WHEN 'authority' THEN 3 WHEN 'members' THEN 4 ELSE 5 END >= $2 \
             OR (",
            $version,
            ".confidentiality <> 'office' AND document_head.service_id IN (SELECT service_id \
             FROM staff WHERE staff.person_id = $3 AND staff.council_id = $1 \
             AND staff.since <= $4 AND (staff.until IS NULL OR staff.until > $4))))"
        )
    };
}

/// The version `id`.
pub async fn find(tx: &mut Tx, id: Id) -> Result<Document> {
    tx.query("SELECT * FROM document WHERE id = $1").bind(id).one().await
}

/// The versions `ids`, in their order.
pub async fn list_of(tx: &mut Tx, ids: &[Id]) -> Result<Vec<Document>> {
    let mut documents = Vec::with_capacity(ids.len());
    for &id in ids {
        documents.push(find(tx, id).await?);
    }
    Ok(documents)
}

/// The version `id`, if `reader` may read it.
pub async fn readable(tx: &mut Tx, reader: &Reader, id: Id) -> Result<Option<Document>> {
    tx.query(concat!(
        "SELECT document.* FROM document JOIN document_head ON document_head.id = document.head_id \
         WHERE document.council_id = $1 AND document.id = $5 AND ",
        open!("document")
    ))
    .bind(reader.council)
    .bind(reader.from as i64)
    .bind(reader.person)
    .bind(reader.today)
    .bind(id)
    .optional()
    .await
}

/// The versions of a document that `reader` may read, the last first.
pub async fn versions(tx: &mut Tx, reader: &Reader, head: Id) -> Result<Vec<Document>> {
    tx.query(concat!(
        "SELECT document.* FROM document JOIN document_head ON document_head.id = document.head_id \
         WHERE document.council_id = $1 AND document.head_id = $5 AND ",
        open!("document"),
        " ORDER BY document.number DESC LIMIT 500"
    ))
    .bind(reader.council)
    .bind(reader.from as i64)
    .bind(reader.person)
    .bind(reader.today)
    .bind(head)
    .all()
    .await
}

/// Which documents a list shows.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Of this kind.
    pub kind: Option<DocumentKind>,
    /// Of this service.
    pub service: Option<Id>,
    /// Older than this version.
    pub before: Option<Id>,
}

/// The documents of the council, by the last version of each that `reader` may read; what changed
/// last comes first.
pub async fn shelf(
    tx: &mut Tx,
    reader: &Reader,
    wanted: &Wanted,
    limit: u32,
) -> Result<Vec<Shelved>> {
    tx.query(concat!(
        "SELECT document.*, document_head.kind FROM document \
         JOIN document_head ON document_head.id = document.head_id \
         WHERE document.council_id = $1 AND NOT document.beside AND ",
        open!("document"),
        " AND NOT EXISTS (SELECT 1 FROM document AS later WHERE later.head_id = document.head_id \
          AND later.number > document.number AND NOT later.beside AND ",
        open!("later"),
        ") AND (CAST($5 AS TEXT) IS NULL OR document_head.kind = $5) \
         AND (CAST($6 AS TEXT) IS NULL OR document_head.service_id = $6) \
         AND (CAST($7 AS TEXT) IS NULL OR document.id < $7) \
         ORDER BY document.id DESC LIMIT $8"
    ))
    .bind(reader.council)
    .bind(reader.from as i64)
    .bind(reader.person)
    .bind(reader.today)
    .bind(wanted.kind)
    .bind(wanted.service)
    .bind(wanted.before)
    .bind(limit)
    .all()
    .await
}

/// Stores a version.
pub(super) async fn save(tx: &mut Tx, document: &Document) -> Result<()> {
    tx.query(
        "INSERT INTO document (id, council_id, head_id, number, title_ar, title_fr, \
         confidentiality, sha256, media_type, size, file_name, created_at, created_by, why, \
         based_on, beside) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind(document.id)
    .bind(document.council_id)
    .bind(document.head_id)
    .bind(document.number)
    .bind(&document.title.ar)
    .bind(&document.title.fr)
    .bind(document.confidentiality)
    .bind(&document.sha256)
    .bind(&document.media_type)
    .bind(document.size)
    .bind(&document.file_name)
    .bind(document.created_at)
    .bind(document.created_by)
    .bind(&document.why)
    .bind(document.based_on)
    .bind(document.beside)
    .run()
    .await
    .map(drop)
}

/// Lets more people read a version. It is never taken back from those who may.
pub async fn release(tx: &mut Tx, document: &Document, to: Confidentiality) -> Result<()> {
    if to <= document.confidentiality {
        return Ok(());
    }
    tx.query("UPDATE document SET confidentiality = $2 WHERE id = $1")
        .bind(document.id)
        .bind(to)
        .run()
        .await?;
    let facts = serde_json::json!({ "to": to });
    tx.record(
        Happened::new("journal-document-released", document.council_id, document.id)
            .within(document.head_id)
            .with(facts),
    )
    .await
}
