//! The `point_objection` table. Only this room writes it.

use super::{Judgment, Objection, Point};
use kit::db::{Result, Tx};
use kit::{Bilingual, Happened, Id};

/// The opposition to `point`, if there is one.
pub(super) async fn find(tx: &mut Tx, point: Id) -> Result<Option<Objection>> {
    tx.query(
        "SELECT point_objection.*, point.title_ar, point.title_fr FROM point_objection \
         JOIN point ON point.id = point_objection.point_id WHERE point_objection.point_id = $1",
    )
    .bind(point)
    .optional()
    .await
}

/// The oppositions to points of a session, those that were struck off included.
pub async fn objections(tx: &mut Tx, session: Id) -> Result<Vec<Objection>> {
    tx.query(
        "SELECT point_objection.*, point.title_ar, point.title_fr FROM point_objection \
         JOIN point ON point.id = point_objection.point_id \
         WHERE point_objection.session_id = $1 \
         ORDER BY point_objection.opposed_at, point_objection.point_id LIMIT 300",
    )
    .bind(session)
    .all()
    .await
}

/// The authority opposes `point`.
pub(super) async fn save(tx: &mut Tx, point: &Point, reason: &Bilingual, by: Id) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO point_objection (point_id, council_id, session_id, reason_ar, reason_fr, \
         opposed_at, opposed_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(point.id)
    .bind(point.council_id)
    .bind(point.session_id)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .bind(now)
    .bind(by)
    .run()
    .await?;
    record(tx, "journal-point-opposed", point, by).await
}

/// The opposition went to the judge.
pub(super) async fn refer(tx: &mut Tx, point: &Point, by: Id) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE point_objection SET referred_at = $2 WHERE point_id = $1")
        .bind(point.id)
        .bind(now)
        .run()
        .await?;
    record(tx, "journal-opposition-referred", point, by).await
}

/// The judge said so.
pub(super) async fn judge(
    tx: &mut Tx,
    point: &Point,
    (judgment, ruling): (Judgment, &Bilingual),
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE point_objection SET judgment = $2, ruling_ar = $3, ruling_fr = $4, \
         judged_at = $5 WHERE point_id = $1",
    )
    .bind(point.id)
    .bind(judgment)
    .bind(&ruling.ar)
    .bind(&ruling.fr)
    .bind(now)
    .run()
    .await?;
    record(tx, "journal-opposition-judged", point, by).await
}

async fn record(tx: &mut Tx, kind: &'static str, point: &Point, by: Id) -> Result<()> {
    let happened = Happened::new(kind, point.council_id, point.id).within(point.session_id);
    tx.record(happened.by(by)).await
}
