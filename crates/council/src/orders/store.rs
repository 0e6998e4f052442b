//! The `president_order` table. Only this room writes it.

use super::order::Written;
use super::{Order, OrderKind, Sight, Stage};
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Digest, Id};
use law::substitution::Capacity;

/// The decision `id` of `council`.
pub async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Order> {
    tx.query("SELECT * FROM president_order WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The published decision of `council` under this number.
pub async fn find_public(
    tx: &mut Tx,
    council: Id,
    (year, number): (i16, u32),
) -> Result<Option<Order>> {
    tx.query(
        "SELECT * FROM president_order WHERE council_id = $1 AND year = $2 AND number = $3 \
         AND published_at IS NOT NULL",
    )
    .bind(council)
    .bind(year)
    .bind(number)
    .optional()
    .await
}

/// The decisions of `council` within `sight`, the latest first: at most `limit` before `before`.
pub(super) async fn list(
    tx: &mut Tx,
    council: Id,
    sight: Sight,
    before: (&str, &str),
    limit: u32,
) -> Result<Vec<Order>> {
    tx.query(
        "SELECT * FROM president_order WHERE council_id = $1 AND (drafted_at, id) < ($2, $3) \
         AND ($4 = 'draft' OR stage IN ('sent', 'received', 'published') \
              OR ($4 = 'signed' AND stage = 'signed')) \
         ORDER BY drafted_at DESC, id DESC LIMIT $5",
    )
    .bind(council)
    .bind(before.0)
    .bind(before.1)
    .bind(sight)
    .bind(limit)
    .all()
    .await
}

/// What `council` published, the latest first: at most `limit` before the number `before`.
pub async fn list_public(
    tx: &mut Tx,
    council: Id,
    before: (i16, u32),
    limit: u32,
) -> Result<Vec<Order>> {
    tx.query(
        "SELECT * FROM president_order WHERE council_id = $1 AND published_at IS NOT NULL \
         AND (year, number) < ($2, $3) ORDER BY year DESC, number DESC LIMIT $4",
    )
    .bind(council)
    .bind(before.0)
    .bind(before.1)
    .bind(limit)
    .all()
    .await
}

/// The decisions of `council` that stand at `stage`, those that must be sent soonest first.
pub async fn awaiting(tx: &mut Tx, council: Id, stage: Stage) -> Result<Vec<Order>> {
    tx.query(
        "SELECT * FROM president_order WHERE council_id = $1 AND stage = $2 \
         ORDER BY COALESCE(send_by, '9999'), drafted_at, id LIMIT 100",
    )
    .bind(council)
    .bind(stage)
    .all()
    .await
}

/// Keeps a draft of `by`.
pub(super) async fn save(
    tx: &mut Tx,
    (id, council, by): (Id, Id, Id),
    kind: OrderKind,
    it: &Written,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO president_order (id, council_id, kind, title_ar, title_fr, basis_ar, \
         basis_fr, text_ar, text_fr, stage, drafted_at, drafted_by, notified_to, gazette) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', $10, $11, '', '')",
    )
    .bind(id)
    .bind(council)
    .bind(kind)
    .bind(&it.title.ar)
    .bind(&it.title.fr)
    .bind(&it.basis.ar)
    .bind(&it.basis.fr)
    .bind(&it.text.ar)
    .bind(&it.text.fr)
    .bind(now)
    .bind(by)
    .run()
    .await
    .map(drop)
}

/// Writes a draft anew.
pub(super) async fn amend(tx: &mut Tx, id: Id, it: &Written) -> Result<()> {
    tx.query(
        "UPDATE president_order SET title_ar = $2, title_fr = $3, basis_ar = $4, basis_fr = $5, \
         text_ar = $6, text_fr = $7 WHERE id = $1",
    )
    .bind(id)
    .bind(&it.title.ar)
    .bind(&it.title.fr)
    .bind(&it.basis.ar)
    .bind(&it.basis.fr)
    .bind(&it.text.ar)
    .bind(&it.text.fr)
    .run()
    .await
    .map(drop)
}

/// Keeps its number and the paper that will be signed.
pub(super) async fn prepared(
    tx: &mut Tx,
    id: Id,
    (year, number): (i16, u32),
    paper: &Digest,
) -> Result<()> {
    tx.query(
        "UPDATE president_order SET stage = 'prepared', year = $2, number = $3, \
         paper_sha256 = $4 WHERE id = $1",
    )
    .bind(id)
    .bind(year)
    .bind(number)
    .bind(paper)
    .run()
    .await
    .map(drop)
}

/// It was signed: by whom and as what, the paper with the signature, the last day to send it.
pub(super) async fn signed(
    tx: &mut Tx,
    id: Id,
    (by, capacity): (Id, Capacity),
    (paper, send_by): (&Digest, Option<Date>),
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE president_order SET stage = 'signed', signed_by = $2, signed_as = $3, \
         signed_at = $4, signed_sha256 = $5, send_by = $6 WHERE id = $1",
    )
    .bind(id)
    .bind(by)
    .bind(kit::db::Word(capacity))
    .bind(now)
    .bind(paper)
    .bind(send_by)
    .run()
    .await
    .map(drop)
}

/// It went to its authority, with its slip.
pub(super) async fn sent(tx: &mut Tx, it: &Order) -> Result<()> {
    tx.query(
        "UPDATE president_order SET stage = 'sent', authority_id = $2, slip_number = $3, \
         slip_sha256 = $4, sent_at = $5 WHERE id = $1",
    )
    .bind(it.id)
    .bind(it.authority_id)
    .bind(&it.slip_number)
    .bind(&it.slip_sha256)
    .bind(it.sent_at)
    .run()
    .await
    .map(drop)
}

/// The authority's receipt.
pub(super) async fn received(
    tx: &mut Tx,
    (id, stage): (Id, Stage),
    (number, on): (&str, Date),
    paper: &Digest,
) -> Result<()> {
    tx.query(
        "UPDATE president_order SET stage = $2, receipt_number = $3, received_on = $4, \
         receipt_sha256 = $5 WHERE id = $1",
    )
    .bind(id)
    .bind(stage)
    .bind(number)
    .bind(on)
    .bind(paper)
    .run()
    .await
    .map(drop)
}

/// Who was told of it, and when.
pub(super) async fn notified(tx: &mut Tx, id: Id, to: &str, on: Date) -> Result<()> {
    tx.query("UPDATE president_order SET notified_to = $2, notified_on = $3 WHERE id = $1")
        .bind(id)
        .bind(to)
        .bind(on)
        .run()
        .await
        .map(drop)
}

/// Posted and published, in that issue of the official bulletin.
pub(super) async fn published(tx: &mut Tx, id: Id, gazette: &str) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE president_order SET stage = 'published', published_at = $2, gazette = $3 \
         WHERE id = $1",
    )
    .bind(id)
    .bind(now)
    .bind(gazette)
    .run()
    .await
    .map(drop)
}
