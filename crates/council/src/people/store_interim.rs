//! The `interim` table. Only this room writes it.

use super::interim::{Interim, NewInterim};
use jiff::civil::Date;
use kit::Id;
use kit::db::{Json, Result, Tx};
use law::Verdict;

/// Who stands in for the president of `council` on the day `on`, if somebody does.
pub(super) async fn on(tx: &mut Tx, council: Id, on: Date) -> Result<Option<Interim>> {
    tx.query(
        "SELECT interim.*, person.name_ar, person.name_fr FROM interim \
         JOIN person ON person.id = interim.acting_id \
         WHERE interim.council_id = $1 AND interim.since <= $2 \
         AND (interim.until IS NULL OR interim.until > $2) \
         ORDER BY interim.since DESC LIMIT 1",
    )
    .bind(council)
    .bind(on)
    .optional()
    .await
}

/// The interim `id` of `council`.
pub(super) async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Interim> {
    tx.query(
        "SELECT interim.*, person.name_ar, person.name_fr FROM interim \
         JOIN person ON person.id = interim.acting_id \
         WHERE interim.id = $1 AND interim.council_id = $2",
    )
    .bind(id)
    .bind(council)
    .one()
    .await
}

/// Keeps an interim of the president `absent`, from the day `since` on.
pub(super) async fn save(
    tx: &mut Tx,
    council: Id,
    (id, absent): (Id, Option<Id>),
    (new, since, verdict): (&NewInterim, Date, &Verdict),
) -> Result<()> {
    tx.query(
        "INSERT INTO interim (id, council_id, absent_id, acting_id, cause, reason_ar, reason_fr, \
         away_since, since, verdict) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(id)
    .bind(council)
    .bind(absent)
    .bind(new.acting)
    .bind(new.cause)
    .bind(&new.reason.ar)
    .bind(&new.reason.fr)
    .bind(new.away_since)
    .bind(since)
    .bind(Json(verdict.clone()))
    .run()
    .await
    .map(drop)
}

/// The day `on` is the first without it.
pub(super) async fn end(tx: &mut Tx, id: Id, on: Date) -> Result<()> {
    let query = tx.query("UPDATE interim SET until = $2 WHERE id = $1");
    query.bind(id).bind(on).run().await.map(drop)
}
