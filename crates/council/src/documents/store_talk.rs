//! What is said of versions, and who is told when a document changes. Only this room writes
//! `document_comment`, `document_watch` and `document_notice`.

use super::Document;
use jiff::Timestamp;
use kit::db::{Result, Tx};
use kit::{Bilingual, Happened, Id};

/// What somebody said of a version.
#[derive(Debug, Clone)]
pub struct Comment {
    /// The version.
    pub document_id: Id,
    /// Who said it.
    pub name: Bilingual,
    /// In their words.
    pub words: String,
    /// When.
    pub said_at: Timestamp,
}

kit::row!(Comment { document_id, name, words, said_at });

/// What was said of the versions of a document, the oldest first.
pub(super) async fn comments(tx: &mut Tx, head: Id) -> Result<Vec<Comment>> {
    tx.query(
        "SELECT document_comment.*, person.name_ar, person.name_fr FROM document_comment \
         JOIN document ON document.id = document_comment.document_id \
         JOIN person ON person.id = document_comment.said_by \
         WHERE document.head_id = $1 ORDER BY document_comment.id LIMIT 500",
    )
    .bind(head)
    .all()
    .await
}

/// How many comments a version bears.
pub(super) async fn count(tx: &mut Tx, version: Id) -> Result<i64> {
    tx.query("SELECT COUNT(*) FROM document_comment WHERE document_id = $1")
        .bind(version)
        .count()
        .await
}

/// Keeps what `by` says of `version`.
pub(super) async fn say(tx: &mut Tx, version: &Document, words: &str, by: Id) -> Result<Id> {
    let id = Id::new(tx.now());
    let now = tx.now();
    tx.query(
        "INSERT INTO document_comment (id, document_id, said_by, words, said_at) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(version.id)
    .bind(by)
    .bind(words)
    .bind(now)
    .run()
    .await?;
    let facts = serde_json::json!({ "number": version.number });
    let said = Happened::new("journal-document-commented", version.council_id, version.id);
    tx.record(said.within(version.head_id).by(by).with(facts)).await?;
    Ok(id)
}

/// Whether `person` is told when the document changes.
pub(super) async fn watches(tx: &mut Tx, head: Id, person: Id) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM document_watch WHERE head_id = $1 AND person_id = $2";
    Ok(tx.query(sql).bind(head).bind(person).count().await? > 0)
}

/// Tells `person` from now on, or no longer. A preference of theirs, not a change of the council.
pub(super) async fn watch(tx: &mut Tx, head: Id, person: Id, wanted: bool) -> Result<()> {
    let sql = if wanted {
        "INSERT INTO document_watch (head_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING"
    } else {
        "DELETE FROM document_watch WHERE head_id = $1 AND person_id = $2"
    };
    tx.query(sql).bind(head).bind(person).run().await.map(drop)
}

/// Who is told when the document changes.
pub(super) async fn watchers(tx: &mut Tx, head: Id) -> Result<Vec<Id>> {
    tx.query("SELECT person_id FROM document_watch WHERE head_id = $1 ORDER BY person_id LIMIT 500")
        .bind(head)
        .all()
        .await
        .map(|rows: Vec<Watcher>| rows.into_iter().map(|it| it.person_id).collect())
}

struct Watcher {
    person_id: Id,
}

kit::row!(Watcher { person_id });

/// What one person is to be told of one version.
pub(super) struct Notice {
    /// Its identifier.
    pub id: Id,
    /// The version.
    pub document_id: Id,
    /// Whom.
    pub person_id: Id,
    /// What was said of the version; without it, the version itself is new.
    pub comment_id: Option<Id>,
    /// When it was.
    pub sent_at: Option<Timestamp>,
}

kit::row!(Notice { id, document_id, person_id, comment_id, sent_at });

/// Stores a notice.
pub(super) async fn save_notice(tx: &mut Tx, notice: &Notice) -> Result<()> {
    tx.query(
        "INSERT INTO document_notice (id, document_id, person_id, comment_id) \
         VALUES ($1, $2, $3, $4)",
    )
    .bind(notice.id)
    .bind(notice.document_id)
    .bind(notice.person_id)
    .bind(notice.comment_id)
    .run()
    .await
    .map(drop)
}

/// The notice `id`.
pub(super) async fn notice(tx: &mut Tx, id: Id) -> Result<Notice> {
    tx.query("SELECT * FROM document_notice WHERE id = $1").bind(id).one().await
}

/// The notice was sent.
pub(super) async fn sent(tx: &mut Tx, id: Id) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE document_notice SET sent_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .run()
        .await
        .map(drop)
}
