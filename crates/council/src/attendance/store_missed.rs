//! The `missed_roll` table: the rolls of meetings that lacked their quorum, as they were called.

use super::store::on_roll;
use super::{Roll, store};
use crate::councils::Council;
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};

/// The roll of the meeting of a session that lacked its quorum at that call, held on `day`.
pub(super) async fn roll(
    tx: &mut Tx,
    council: &Council,
    (session, call): (Id, u8),
    day: Date,
) -> Result<Roll> {
    let marks: Vec<store::Mark> = tx
        .query(
            "SELECT person_id, presence FROM missed_roll \
             WHERE session_id = $1 AND call = $2 LIMIT 500",
        )
        .bind(session)
        .bind(call)
        .all()
        .await?;
    on_roll(tx, council, marks, day).await
}

/// Lays aside the roll of `sitting`: the next meeting calls its own.
pub(super) async fn lay_aside(tx: &mut Tx, sitting: Id, (session, call): (Id, u8)) -> Result<()> {
    tx.query(
        "INSERT INTO missed_roll (session_id, call, person_id, presence, marked_at, marked_by) \
         SELECT CAST($1 AS TEXT), CAST($2 AS BIGINT), person_id, presence, marked_at, marked_by \
         FROM attendance WHERE sitting_id = $3",
    )
    .bind(session)
    .bind(call)
    .bind(sitting)
    .run()
    .await?;
    tx.query("DELETE FROM attendance WHERE sitting_id = $1").bind(sitting).run().await.map(drop)
}
