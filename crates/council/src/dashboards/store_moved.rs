//! The `holiday_effect` and `holiday_notice` tables. Only this room writes them.

use super::moved::Moved;
use super::moved_mail::Notice;
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};

/// Keeps a deadline that moved; false if that change was kept already.
pub(super) async fn save(tx: &mut Tx, it: &Moved) -> Result<bool> {
    let saved = tx
        .query(
            "INSERT INTO holiday_effect (id, council_id, seq, subject_id, about_ar, about_fr, path, \
             step, title_ar, title_fr, article_ar, article_fr, was, due, broken, authority_id) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
             ON CONFLICT (council_id, seq, subject_id, step) DO NOTHING",
        )
        .bind(it.id)
        .bind(it.council_id)
        .bind(it.seq)
        .bind(it.subject_id)
        .bind(&it.about.ar)
        .bind(&it.about.fr)
        .bind(&it.path)
        .bind(&it.step)
        .bind(&it.title.ar)
        .bind(&it.title.fr)
        .bind(&it.article.ar)
        .bind(&it.article.fr)
        .bind(it.was)
        .bind(it.due)
        .bind(it.broken)
        .bind(it.authority_id)
        .run()
        .await?;
    Ok(saved > 0)
}

/// What the change told by entry `seq` of `council`'s journal moved.
pub(super) async fn of_change(tx: &mut Tx, council: Id, seq: i64) -> Result<Vec<Moved>> {
    tx.query("SELECT * FROM holiday_effect WHERE council_id = $1 AND seq = $2 ORDER BY due, id LIMIT 300")
        .bind(council)
        .bind(seq)
        .all()
        .await
}

/// The deadlines that moved and are still to come on `today`, or no longer hold, each as it moved
/// last.
pub(super) async fn to_come(tx: &mut Tx, council: Id, today: Date) -> Result<Vec<Moved>> {
    tx.query(
        "SELECT * FROM holiday_effect AS moved WHERE council_id = $1 AND (due >= $2 OR was >= $2) \
         AND NOT EXISTS (SELECT 1 FROM holiday_effect AS later WHERE later.council_id = $1 \
         AND later.subject_id = moved.subject_id AND later.step = moved.step \
         AND later.seq > moved.seq) ORDER BY due, id LIMIT 50",
    )
    .bind(council)
    .bind(today)
    .all()
    .await
}

/// The same, of the days by which `authority` must act, in whatever council.
pub(super) async fn to_come_for(tx: &mut Tx, authority: Id, today: Date) -> Result<Vec<Moved>> {
    tx.query(
        "SELECT * FROM holiday_effect AS moved WHERE authority_id = $1 AND (due >= $2 OR was >= $2) \
         AND NOT EXISTS (SELECT 1 FROM holiday_effect AS later \
         WHERE later.council_id = moved.council_id AND later.subject_id = moved.subject_id \
         AND later.step = moved.step AND later.seq > moved.seq) ORDER BY due, id LIMIT 50",
    )
    .bind(authority)
    .bind(today)
    .all()
    .await
}

/// Keeps a notice to one person; false if they are told of that change already.
pub(super) async fn save_notice(tx: &mut Tx, it: &Notice) -> Result<bool> {
    let saved = tx
        .query(
            "INSERT INTO holiday_notice (id, council_id, seq, person_id, name_ar, name_fr, email, \
         authority_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (council_id, seq, person_id) DO NOTHING",
        )
        .bind(it.id)
        .bind(it.council_id)
        .bind(it.seq)
        .bind(it.person_id)
        .bind(&it.name.ar)
        .bind(&it.name.fr)
        .bind(&it.email)
        .bind(it.authority_id)
        .run()
        .await?;
    Ok(saved > 0)
}

/// The notice `id`.
pub(super) async fn notice(tx: &mut Tx, id: Id) -> Result<Notice> {
    tx.query("SELECT * FROM holiday_notice WHERE id = $1").bind(id).one().await
}

/// The mail server took the notice `id`.
pub(super) async fn sent(tx: &mut Tx, id: Id) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE holiday_notice SET sent_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .run()
        .await
        .map(drop)
}
