//! The `document` table. Only this room writes it.

use super::{Confidentiality, Document, check};
use crate::house::House;
use kit::db::{Result, Tx};
use kit::web::Upload;
use kit::{Bilingual, Error, Happened, Id};

/// The document `id`.
pub async fn find(tx: &mut Tx, id: Id) -> Result<Document> {
    tx.query("SELECT * FROM document WHERE id = $1").bind(id).one().await
}

/// The documents `ids`, in their order.
pub async fn list_of(tx: &mut Tx, ids: &[Id]) -> Result<Vec<Document>> {
    let mut documents = Vec::with_capacity(ids.len());
    for &id in ids {
        documents.push(find(tx, id).await?);
    }
    Ok(documents)
}

/// Takes in a file that somebody sent: checks it, stores its contents, and keeps its record.
/// Without a title it is called by its name.
pub async fn receive(
    house: &House,
    tx: &mut Tx,
    council: Id,
    (title, file): (Bilingual, &Upload),
    by: Id,
) -> Result<Document, Error> {
    let media_type = check(file)?;
    let sha256 = house.files.keep(&file.bytes).await?;
    let named = file.name.rsplit_once('.').map_or(file.name.as_str(), |(name, _)| name);
    let title = if title.is_empty() { Bilingual::new(named, named) } else { title };
    let document = Document {
        id: Id::new(tx.now()),
        council_id: council,
        title,
        confidentiality: Confidentiality::Office,
        sha256,
        media_type: media_type.to_owned(),
        size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
        file_name: file.name.clone(),
        created_at: tx.now(),
    };
    save(tx, &document, by).await?;
    let facts = serde_json::json!({ "sha256": document.sha256 });
    tx.record(Happened::new("journal-document-received", council, document.id).by(by).with(facts))
        .await?;
    Ok(document)
}

async fn save(tx: &mut Tx, document: &Document, by: Id) -> Result<()> {
    tx.query(
        "INSERT INTO document (id, council_id, title_ar, title_fr, confidentiality, sha256, \
         media_type, size, file_name, created_at, created_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(document.id)
    .bind(document.council_id)
    .bind(&document.title.ar)
    .bind(&document.title.fr)
    .bind(document.confidentiality)
    .bind(&document.sha256)
    .bind(&document.media_type)
    .bind(document.size)
    .bind(&document.file_name)
    .bind(document.created_at)
    .bind(by)
    .run()
    .await
    .map(drop)
}

/// Lets more people read a document. It is never taken back from those who may.
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
        Happened::new("journal-document-released", document.council_id, document.id).with(facts),
    )
    .await
}
