//! The `control_deed` table. Only this room writes it.

use super::Done;
use crate::deliberations::Deliberation;
use kit::Id;
use kit::db::{Result, Tx};

/// What was done about a deliberation since it was opposed or its visa refused, in order.
pub async fn deeds(tx: &mut Tx, deliberation: Id) -> Result<Vec<Done>> {
    tx.query(
        "SELECT * FROM control_deed WHERE deliberation_id = $1 ORDER BY done_on, recorded_at, id \
         LIMIT 20",
    )
    .bind(deliberation)
    .all()
    .await
}

/// The same, about every deliberation of a session.
pub async fn deeds_of_session(tx: &mut Tx, session: Id) -> Result<Vec<Done>> {
    tx.query(
        "SELECT * FROM control_deed WHERE session_id = $1 ORDER BY done_on, recorded_at, id \
         LIMIT 3000",
    )
    .bind(session)
    .all()
    .await
}

/// What `deliberation` did to earlier ones: replaced them, gave them up, maintained them.
pub async fn done_by(tx: &mut Tx, deliberation: Id) -> Result<Vec<Done>> {
    tx.query("SELECT * FROM control_deed WHERE successor_id = $1 ORDER BY done_on, id LIMIT 20")
        .bind(deliberation)
        .all()
        .await
}

pub(super) async fn save(tx: &mut Tx, act: &Deliberation, done: &Done, by: Id) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO control_deed (id, council_id, session_id, deliberation_id, deed, done_on, \
         reference, reason_ar, reason_fr, paper_sha256, successor_id, recorded_at, recorded_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(done.id)
    .bind(act.council_id)
    .bind(act.session_id)
    .bind(act.id)
    .bind(done.deed)
    .bind(done.done_on)
    .bind(&done.reference)
    .bind(&done.reason.ar)
    .bind(&done.reason.fr)
    .bind(&done.paper_sha256)
    .bind(done.successor_id)
    .bind(now)
    .bind(by)
    .run()
    .await
    .map(drop)
}
