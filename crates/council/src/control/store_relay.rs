//! The `relay` table. Only this room writes it.

use super::Relay;
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};

/// The relay `id` through `commune`.
pub(super) async fn find(tx: &mut Tx, commune: Id, id: Id) -> Result<Relay> {
    tx.query("SELECT * FROM relay WHERE id = $1 AND commune_id = $2")
        .bind(id)
        .bind(commune)
        .one()
        .await
}

/// The relay of a session, once its arrondissement sent it.
pub async fn relay_of(tx: &mut Tx, session: Id) -> Result<Option<Relay>> {
    tx.query("SELECT * FROM relay WHERE session_id = $1").bind(session).optional().await
}

/// What came to `commune`, the latest first: at most `limit` before `before`.
pub(super) async fn list(
    tx: &mut Tx,
    commune: Id,
    before: (&str, &str),
    limit: u32,
) -> Result<Vec<Relay>> {
    tx.query(
        "SELECT * FROM relay WHERE commune_id = $1 AND (sent_at, id) < ($2, $3) \
         ORDER BY sent_at DESC, id DESC LIMIT $4",
    )
    .bind(commune)
    .bind(before.0)
    .bind(before.1)
    .bind(limit)
    .all()
    .await
}

/// What `commune` has still to acknowledge or to pass on, the most urgent first.
pub async fn open_relays(tx: &mut Tx, commune: Id) -> Result<Vec<Relay>> {
    tx.query(
        "SELECT * FROM relay WHERE commune_id = $1 AND transmission_id IS NULL \
         ORDER BY COALESCE(relay_by, '0000'), sent_at, id LIMIT 100",
    )
    .bind(commune)
    .all()
    .await
}

pub(super) async fn save(tx: &mut Tx, it: &Relay, by: Id) -> Result<()> {
    tx.query(
        "INSERT INTO relay (id, council_id, commune_id, session_id, year, number, slip_sha256, \
         sent_at, sent_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(it.id)
    .bind(it.council_id)
    .bind(it.commune_id)
    .bind(it.session_id)
    .bind(it.year)
    .bind(it.number)
    .bind(&it.slip_sha256)
    .bind(it.sent_at)
    .bind(by)
    .run()
    .await
    .map(drop)
}

/// The commune's receipt, and the last day to pass it on.
pub(super) async fn received(
    tx: &mut Tx,
    relay: Id,
    (on, number): (Date, &str),
    relay_by: Option<Date>,
) -> Result<()> {
    tx.query("UPDATE relay SET received_on = $2, receipt_number = $3, relay_by = $4 WHERE id = $1")
        .bind(relay)
        .bind(on)
        .bind(number)
        .bind(relay_by)
        .run()
        .await
        .map(drop)
}

/// How it went on to the governor.
pub(super) async fn passed_on(
    tx: &mut Tx,
    relay: Id,
    transmission: Id,
    number: &str,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE relay SET transmission_id = $2, onward_number = $3, relayed_at = $4 WHERE id = $1",
    )
    .bind(relay)
    .bind(transmission)
    .bind(number)
    .bind(now)
    .run()
    .await
    .map(drop)
}
