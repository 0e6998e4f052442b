//! The `delegation` table. Only this room writes it.

use super::Delegation;
use super::delegation::NewDelegation;
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Happened, Id};

/// The delegation `id` of `council`.
pub(super) async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Delegation> {
    tx.query(
        "SELECT delegation.*, person.name_ar, person.name_fr FROM delegation \
         JOIN person ON person.id = delegation.to_id \
         WHERE delegation.id = $1 AND delegation.council_id = $2",
    )
    .bind(id)
    .bind(council)
    .one()
    .await
}

/// What was delegated in `council` on `day`.
pub async fn delegations_on(tx: &mut Tx, council: Id, day: Date) -> Result<Vec<Delegation>> {
    tx.query(
        "SELECT delegation.*, person.name_ar, person.name_fr FROM delegation \
         JOIN person ON person.id = delegation.to_id \
         WHERE delegation.council_id = $1 AND delegation.since <= $2 \
         AND (delegation.until IS NULL OR delegation.until > $2) \
         ORDER BY delegation.since, delegation.id LIMIT 200",
    )
    .bind(council)
    .bind(day)
    .all()
    .await
}

pub(super) async fn save(
    tx: &mut Tx,
    council: Id,
    (from, by): (Id, Id),
    new: &NewDelegation,
) -> Result<()> {
    tx.query(
        "INSERT INTO delegation (id, council_id, kind, from_id, to_id, matters_ar, matters_fr, \
         reference, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id)
    .bind(council)
    .bind(new.kind)
    .bind(from)
    .bind(new.to)
    .bind(&new.matters.ar)
    .bind(&new.matters.fr)
    .bind(&new.reference)
    .bind(new.since)
    .run()
    .await?;
    let facts = serde_json::json!({ "kind": new.kind, "number": new.reference });
    let happened = Happened::new("journal-delegation-made", council, new.to);
    tx.record(happened.within(new.id).by(by).with(facts)).await
}

pub(super) async fn end(
    tx: &mut Tx,
    council: Id,
    delegation: &Delegation,
    (on, by): (Date, Id),
) -> Result<()> {
    tx.query("UPDATE delegation SET until = $2 WHERE id = $1")
        .bind(delegation.id)
        .bind(on)
        .run()
        .await?;
    let facts = serde_json::json!({ "number": delegation.reference, "until": on });
    let happened = Happened::new("journal-delegation-ended", council, delegation.to_id);
    tx.record(happened.within(delegation.id).by(by).with(facts)).await
}

/// Nothing is delegated to `person` in `council` any more: the day `on` is the first without.
pub async fn end_delegations(
    tx: &mut Tx,
    council: Id,
    person: Id,
    (on, by): (Date, Id),
) -> Result<()> {
    let known = delegations_on(tx, council, on).await?;
    for delegation in known.iter().filter(|it| it.to_id == person) {
        end(tx, council, delegation, (on, by)).await?;
    }
    Ok(())
}
