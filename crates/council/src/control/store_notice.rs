//! The `control_notice` table. Only this room writes it.

use super::Notice;
use kit::db::{Result, Tx};
use kit::{Happened, Id};

/// What the presidents were told of a deliberation, in order.
pub async fn notices(tx: &mut Tx, deliberation: Id) -> Result<Vec<Notice>> {
    tx.query("SELECT * FROM control_notice WHERE deliberation_id = $1 ORDER BY made_at, id LIMIT 9")
        .bind(deliberation)
        .all()
        .await
}

/// The notice `id`.
pub(super) async fn find(tx: &mut Tx, id: Id) -> Result<Notice> {
    tx.query("SELECT * FROM control_notice WHERE id = $1").bind(id).one().await
}

pub(super) async fn save(tx: &mut Tx, it: &Notice) -> Result<()> {
    tx.query(
        "INSERT INTO control_notice (id, council_id, session_id, deliberation_id, told, \
         person_id, name_ar, name_fr, email, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(it.id)
    .bind(it.council_id)
    .bind(it.session_id)
    .bind(it.deliberation_id)
    .bind(it.told)
    .bind(it.person_id)
    .bind(&it.name.ar)
    .bind(&it.name.fr)
    .bind(&it.email)
    .bind(it.made_at)
    .run()
    .await
    .map(drop)
}

/// The mail server took it, and answered so.
pub(super) async fn sent(tx: &mut Tx, it: &Notice, answer: &str) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE control_notice SET sent_at = $2, answer = $3 WHERE id = $1")
        .bind(it.id)
        .bind(now)
        .bind(answer)
        .run()
        .await?;
    let happened = Happened::new("journal-control-notice-sent", it.council_id, it.deliberation_id);
    tx.record(happened.within(it.session_id)).await
}
