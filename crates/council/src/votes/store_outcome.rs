//! The `point_outcome` table. Only this room writes it.

use super::{Outcome, PointOutcome};
use crate::agenda::Point;
use kit::db::{Result, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal};

/// What became of the points of a session.
pub async fn outcomes(tx: &mut Tx, session: Id) -> Result<Vec<PointOutcome>> {
    tx.query(
        "SELECT point_id, outcome, reported, reason_ar, reason_fr FROM point_outcome \
         WHERE session_id = $1 LIMIT 500",
    )
    .bind(session)
    .all()
    .await
}

/// What became of one point, if anything has.
pub async fn outcome_of(tx: &mut Tx, point: Id) -> Result<Option<PointOutcome>> {
    tx.query(
        "SELECT point_id, outcome, reported, reason_ar, reason_fr FROM point_outcome \
         WHERE point_id = $1",
    )
    .bind(point)
    .optional()
    .await
}

/// Writes down what became of `point`. Refused if it has come to its end already.
pub async fn save_outcome(
    tx: &mut Tx,
    point: &Point,
    (outcome, reason): (Outcome, &Bilingual),
    reported: bool,
    by: Option<Id>,
) -> Result<(), Error> {
    let known = outcome_of(tx, point.id).await?;
    if known.is_some_and(|known| known.outcome.is_final()) {
        return Err(Refusal::because("point-already-settled").into());
    }
    let now = tx.now();
    tx.query(
        "INSERT INTO point_outcome (point_id, session_id, outcome, reported, reason_ar, \
         reason_fr, at, by_person) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (point_id) DO UPDATE SET outcome = excluded.outcome, \
         reported = excluded.reported, reason_ar = excluded.reason_ar, \
         reason_fr = excluded.reason_fr, at = excluded.at, by_person = excluded.by_person",
    )
    .bind(point.id)
    .bind(point.session_id)
    .bind(outcome)
    .bind(reported)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .bind(now)
    .bind(by)
    .run()
    .await?;
    let facts = serde_json::json!({ "outcome": outcome });
    let happened = Happened::new("journal-point-outcome", point.council_id, point.id);
    Ok(tx.record(happened.within(point.session_id).by_maybe(by).with(facts)).await?)
}
