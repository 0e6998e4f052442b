//! The `commission` and `commission_seat` tables. Only this room writes them.

use super::{Commission, Seat, SeatKind};
use crate::councils;
use crate::house::refuse_under;
use jiff::civil::Date;
use kit::db::{Result, Tx, is_duplicate};
use kit::{Bilingual, Error, Happened, Id};

/// The commission `id`.
pub async fn find(tx: &mut Tx, id: Id) -> Result<Commission> {
    tx.query("SELECT * FROM commission WHERE id = $1").bind(id).one().await
}

/// The permanent commissions of `council`, in the order of their creation.
pub async fn list(tx: &mut Tx, council: Id) -> Result<Vec<Commission>> {
    tx.query(
        "SELECT * FROM commission WHERE council_id = $1 AND until IS NULL ORDER BY id LIMIT 50",
    )
    .bind(council)
    .all()
    .await
}

/// The seats in the commissions of `council`, the president's first.
pub async fn seats(tx: &mut Tx, council: Id) -> Result<Vec<Seat>> {
    tx.query(
        "SELECT seat.commission_id, seat.person_id, person.name_ar, person.name_fr, seat.kind \
         FROM commission_seat AS seat JOIN commission ON commission.id = seat.commission_id \
         JOIN person ON person.id = seat.person_id \
         WHERE commission.council_id = $1 AND seat.until IS NULL \
         ORDER BY seat.commission_id, CASE seat.kind WHEN 'president' THEN 0 \
         WHEN 'vice-president' THEN 1 WHEN 'rapporteur' THEN 2 ELSE 3 END, person.sort_key \
         LIMIT 1000",
    )
    .bind(council)
    .all()
    .await
}

/// Creates a commission.
pub async fn add(tx: &mut Tx, council: Id, name: &Bilingual, since: Date) -> Result<Commission> {
    let commission =
        Commission { id: Id::new(tx.now()), council_id: council, name: name.clone(), since };
    tx.query(
        "INSERT INTO commission (id, council_id, name_ar, name_fr, since) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(commission.id)
    .bind(council)
    .bind(&name.ar)
    .bind(&name.fr)
    .bind(since)
    .run()
    .await?;
    tx.record(Happened::new("journal-commission-added", council, commission.id)).await?;
    Ok(commission)
}

/// Gives `person` a seat. A member belongs to one permanent commission only: refused if they
/// have a seat in another.
pub async fn join(
    tx: &mut Tx,
    commission: &Commission,
    person: Id,
    kind: SeatKind,
    since: Date,
) -> Result<(), Error> {
    tx.lock(&format!("commission of {person}")).await?;
    let elsewhere = tx
        .query(
            "SELECT COUNT(*) FROM commission_seat JOIN commission \
             ON commission.id = commission_seat.commission_id \
             WHERE commission.council_id = $1 AND commission_seat.person_id = $2 \
             AND commission_seat.until IS NULL AND commission.until IS NULL",
        )
        .bind(commission.council_id)
        .bind(person)
        .count()
        .await?;
    let council = councils::find(tx, commission.council_id).await?;
    let rule = council.rule("commission_membres_min", since);
    let refusal = || Error::from(refuse_under("commission-one-per-member", rule));
    if elsewhere > 0 {
        return Err(refusal());
    }
    tx.query(
        "INSERT INTO commission_seat (commission_id, person_id, kind, since) \
         VALUES ($1, $2, $3, $4)",
    )
    .bind(commission.id)
    .bind(person)
    .bind(kind)
    .bind(since)
    .run()
    .await
    .map_err(|error| if is_duplicate(&error) { refusal() } else { Error::from(error) })?;
    let happened = Happened::new("journal-commission-joined", commission.council_id, person);
    Ok(tx.record(happened.within(commission.id)).await?)
}
