//! The `allocation` and `account_chapter` tables. Only this room writes them.

use super::{Allocation, Chapter, Stage};
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Bilingual, Id};

/// An allocation with the name of its arrondissement.
macro_rules! allocations {
    ($rest:literal) => {
        concat!(
            "SELECT allocation.*, council.title_ar AS name_ar, council.title_fr AS name_fr \
             FROM allocation JOIN council ON council.id = allocation.arrondissement_id ",
            $rest
        )
    };
}

/// The allocation `id`, of which `council` is the commune or the arrondissement.
pub async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Allocation> {
    tx.query(allocations!(
        "WHERE allocation.id = $1 AND (allocation.commune_id = $2 \
         OR allocation.arrondissement_id = $2)"
    ))
    .bind(id)
    .bind(council)
    .one()
    .await
}

/// What `commune` notified for `year`, by arrondissement.
pub async fn of_year(tx: &mut Tx, commune: Id, year: i16) -> Result<Vec<Allocation>> {
    tx.query(allocations!(
        "WHERE allocation.commune_id = $1 AND allocation.year = $2 \
         ORDER BY council.code, council.slug LIMIT 100"
    ))
    .bind(commune)
    .bind(year)
    .all()
    .await
}

/// What an arrondissement was notified of, the latest year first: thirty of them.
pub async fn of_arrondissement(tx: &mut Tx, arrondissement: Id) -> Result<Vec<Allocation>> {
    tx.query(allocations!(
        "WHERE allocation.arrondissement_id = $1 ORDER BY allocation.year DESC LIMIT 30"
    ))
    .bind(arrondissement)
    .all()
    .await
}

/// An arrondissement that was notified of nothing yet.
#[derive(Debug, Clone)]
pub struct Without {
    /// The arrondissement.
    pub council_id: Id,
    /// Its name.
    pub name: Bilingual,
}

kit::row!(Without { council_id, name });

/// The arrondissements of `commune` that were notified of nothing for `year`.
pub async fn without(tx: &mut Tx, commune: Id, year: i16) -> Result<Vec<Without>> {
    tx.query(
        "SELECT council.id AS council_id, council.title_ar AS name_ar, \
         council.title_fr AS name_fr FROM council \
         LEFT JOIN allocation ON allocation.arrondissement_id = council.id AND allocation.year = $2 \
         WHERE council.parent_id = $1 AND council.level = 'arrondissement' \
         AND allocation.id IS NULL ORDER BY council.code, council.slug LIMIT 100",
    )
    .bind(commune)
    .bind(year)
    .all()
    .await
}

/// The chapters of an account, in order.
pub(super) async fn chapters(tx: &mut Tx, allocation: Id) -> Result<Vec<Chapter>> {
    tx.query("SELECT * FROM account_chapter WHERE allocation_id = $1 ORDER BY position LIMIT 200")
        .bind(allocation)
        .all()
        .await
}

/// Keeps a new allocation.
pub(super) async fn save(tx: &mut Tx, it: &Allocation, by: Id) -> Result<()> {
    tx.query(
        "INSERT INTO allocation (id, commune_id, arrondissement_id, year, amount, notified_on, \
         notified_by, notice_sha256, stage, reference, again_reason_ar, again_reason_fr) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'notified', '', '', '')",
    )
    .bind(it.id)
    .bind(it.commune_id)
    .bind(it.arrondissement_id)
    .bind(it.year)
    .bind(it.amount)
    .bind(it.notified_on)
    .bind(by)
    .bind(&it.notice_sha256)
    .run()
    .await
    .map(drop)
}

/// Adds a chapter.
pub(super) async fn add_chapter(tx: &mut Tx, allocation: Id, it: &Chapter) -> Result<()> {
    tx.query(
        "INSERT INTO account_chapter (id, allocation_id, position, title_ar, title_fr, amount) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(it.id)
    .bind(allocation)
    .bind(it.position)
    .bind(&it.title.ar)
    .bind(&it.title.fr)
    .bind(it.amount)
    .run()
    .await
    .map(drop)
}

/// Takes a chapter off; how many there were.
pub(super) async fn remove_chapter(tx: &mut Tx, allocation: Id, chapter: Id) -> Result<u64> {
    tx.query("DELETE FROM account_chapter WHERE id = $1 AND allocation_id = $2")
        .bind(chapter)
        .bind(allocation)
        .run()
        .await
}

/// The account was voted by that deliberation.
pub(super) async fn voted(
    tx: &mut Tx,
    (id, stage): (Id, Stage),
    (reference, on): (&str, Date),
) -> Result<()> {
    tx.query("UPDATE allocation SET stage = $2, reference = $3, voted_on = $4 WHERE id = $1")
        .bind(id)
        .bind(stage)
        .bind(reference)
        .bind(on)
        .run()
        .await
        .map(drop)
}

/// The account went to the commune; `again`, after a second reading.
pub(super) async fn sent(
    tx: &mut Tx,
    (id, stage): (Id, Stage),
    (on, again): (Date, Option<Date>),
) -> Result<()> {
    tx.query("UPDATE allocation SET stage = $2, sent_on = $3, again_sent_on = $4 WHERE id = $1")
        .bind(id)
        .bind(stage)
        .bind(on)
        .bind(again)
        .run()
        .await
        .map(drop)
}

/// A second reading was asked for.
pub(super) async fn asked_again(
    tx: &mut Tx,
    (id, stage): (Id, Stage),
    (on, reason): (Date, &Bilingual),
) -> Result<()> {
    tx.query(
        "UPDATE allocation SET stage = $2, again_on = $3, again_reason_ar = $4, \
         again_reason_fr = $5 WHERE id = $1",
    )
    .bind(id)
    .bind(stage)
    .bind(on)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .run()
    .await
    .map(drop)
}

/// The commune took the account, or fixed it, by that deliberation.
pub(super) async fn ended(
    tx: &mut Tx,
    (id, stage): (Id, Stage),
    (reference, on): (&str, Date),
) -> Result<()> {
    tx.query("UPDATE allocation SET stage = $2, reference = $3, ended_on = $4 WHERE id = $1")
        .bind(id)
        .bind(stage)
        .bind(reference)
        .bind(on)
        .run()
        .await
        .map(drop)
}
