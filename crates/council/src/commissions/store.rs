//! The `commission`, `commission_field` and `commission_seat` tables. Only this room writes them.

use super::{Commission, CommissionKind, Seat, SeatKind};
use crate::councils;
use crate::house::{refuse, refuse_under};
use jiff::civil::Date;
use kit::db::{Result, Tx, Word, is_duplicate};
use kit::{Bilingual, Error, Happened, Id};
use law::composition;
use law::rules::Field;

/// The commission `id`.
pub async fn find(tx: &mut Tx, id: Id) -> Result<Commission> {
    tx.query("SELECT * FROM commission WHERE id = $1").bind(id).one().await
}

/// The commission `id` of `council`.
pub async fn of_council(tx: &mut Tx, council: Id, id: Id) -> Result<Commission> {
    tx.query("SELECT * FROM commission WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The permanent commissions of `council`, in the order of their creation.
pub async fn list(tx: &mut Tx, council: Id) -> Result<Vec<Commission>> {
    tx.query(
        "SELECT * FROM commission WHERE council_id = $1 AND kind = 'permanent' \
         AND until IS NULL ORDER BY id LIMIT 50",
    )
    .bind(council)
    .all()
    .await
}

/// Every commission that `council` had or has on `day`, the permanent ones first.
pub async fn on(tx: &mut Tx, council: Id, day: Date) -> Result<Vec<Commission>> {
    tx.query(
        "SELECT * FROM commission WHERE council_id = $1 AND since <= $2 \
         AND (until IS NULL OR until > $2) ORDER BY kind, id LIMIT 100",
    )
    .bind(council)
    .bind(day)
    .all()
    .await
}

/// The thematic commissions of `council` that have handed in their report, the latest first.
pub(super) async fn reported(tx: &mut Tx, council: Id) -> Result<Vec<Commission>> {
    tx.query(
        "SELECT * FROM commission WHERE council_id = $1 AND report_id IS NOT NULL \
         ORDER BY until DESC, id LIMIT 50",
    )
    .bind(council)
    .all()
    .await
}

/// The columns of a [`Seat`], and its order: the president's first.
macro_rules! seats {
    ($which:literal) => {
        concat!(
            "SELECT seat.commission_id, seat.person_id, person.name_ar, person.name_fr, \
             seat.kind, seat.since FROM commission_seat AS seat \
             JOIN commission ON commission.id = seat.commission_id \
             JOIN person ON person.id = seat.person_id WHERE ",
            $which,
            " ORDER BY seat.commission_id, CASE seat.kind WHEN 'president' THEN 0 \
             WHEN 'vice-president' THEN 1 WHEN 'rapporteur' THEN 2 ELSE 3 END, person.sort_key \
             LIMIT 1000"
        )
    };
}

/// The seats in the permanent commissions of `council`, the president's first.
pub async fn seats(tx: &mut Tx, council: Id) -> Result<Vec<Seat>> {
    tx.query(seats!(
        "commission.council_id = $1 AND commission.kind = 'permanent' AND seat.until IS NULL"
    ))
    .bind(council)
    .all()
    .await
}

/// The seats in every commission of `council` on `day`, the president's first.
pub async fn seats_on(tx: &mut Tx, council: Id, day: Date) -> Result<Vec<Seat>> {
    tx.query(seats!(
        "commission.council_id = $1 AND seat.since <= $2 \
         AND (seat.until IS NULL OR seat.until > $2) \
         AND (commission.until IS NULL OR commission.until > $2)"
    ))
    .bind(council)
    .bind(day)
    .all()
    .await
}

/// The seats in one commission, the president's first.
pub async fn seats_of(tx: &mut Tx, commission: Id) -> Result<Vec<Seat>> {
    tx.query(seats!("seat.commission_id = $1 AND seat.until IS NULL")).bind(commission).all().await
}

struct Looked {
    field: Word<Field>,
}

kit::row!(Looked { field });

/// What `commission` looks after, among what the law names.
pub async fn fields(tx: &mut Tx, commission: Id) -> Result<Vec<Field>> {
    let fields: Vec<Looked> = tx
        .query(
            "SELECT field FROM commission_field WHERE commission_id = $1 ORDER BY field LIMIT 20",
        )
        .bind(commission)
        .all()
        .await?;
    Ok(fields.into_iter().map(|it| it.field.0).collect())
}

/// A commission as the council created it.
#[derive(Debug, Clone)]
pub(super) struct Created {
    pub id: Id,
    pub name: Bilingual,
    pub kind: CommissionKind,
    pub task: Bilingual,
    pub opposition: bool,
    pub since: Date,
    pub fields: Vec<Field>,
}

/// Creates a permanent commission.
pub async fn add(tx: &mut Tx, council: Id, name: &Bilingual, since: Date) -> Result<Commission> {
    let new = Created {
        id: Id::new(tx.now()),
        name: name.clone(),
        kind: CommissionKind::Permanent,
        task: Bilingual::default(),
        opposition: false,
        since,
        fields: Vec::new(),
    };
    save_new(tx, council, &new, None).await?;
    find(tx, new.id).await
}

pub(super) async fn save_new(
    tx: &mut Tx,
    council: Id,
    new: &Created,
    by: Option<Id>,
) -> Result<()> {
    tx.query(
        "INSERT INTO commission (id, council_id, name_ar, name_fr, kind, task_ar, task_fr, \
         opposition, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id)
    .bind(council)
    .bind(&new.name.ar)
    .bind(&new.name.fr)
    .bind(new.kind)
    .bind(&new.task.ar)
    .bind(&new.task.fr)
    .bind(new.opposition)
    .bind(new.since)
    .run()
    .await?;
    save_fields(tx, new.id, &new.fields).await?;
    let facts = serde_json::json!({ "kind": new.kind, "since": new.since });
    let happened = Happened::new("journal-commission-added", council, new.id);
    tx.record(happened.by_maybe(by).with(facts)).await
}

async fn save_fields(tx: &mut Tx, commission: Id, fields: &[Field]) -> Result<()> {
    tx.query("DELETE FROM commission_field WHERE commission_id = $1")
        .bind(commission)
        .run()
        .await?;
    for field in fields {
        tx.query("INSERT INTO commission_field (commission_id, field) VALUES ($1, $2)")
            .bind(commission)
            .bind(Word(*field))
            .run()
            .await?;
    }
    Ok(())
}

/// Writes down what a commission looks after, and whether the opposition presides it.
pub(super) async fn change(
    tx: &mut Tx,
    commission: &Commission,
    fields: &[Field],
    opposition: bool,
    by: Id,
) -> Result<()> {
    tx.query("UPDATE commission SET opposition = $2 WHERE id = $1")
        .bind(commission.id)
        .bind(opposition)
        .run()
        .await?;
    save_fields(tx, commission.id, fields).await?;
    let facts = serde_json::json!({ "fields": fields, "opposition": opposition });
    let happened =
        Happened::new("journal-commission-changed", commission.council_id, commission.id);
    tx.record(happened.by(by).with(facts)).await
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
             AND commission_seat.until IS NULL AND commission.until IS NULL \
             AND (commission.kind = 'permanent' AND $3 = 'permanent' OR commission.id = $4)",
        )
        .bind(commission.council_id)
        .bind(person)
        .bind(commission.kind)
        .bind(commission.id)
        .count()
        .await?;
    let council = councils::find(tx, commission.council_id).await?;
    let refusal = || match council.law(since) {
        Some(profile) => refuse("commission-one-per-member", &composition::seat(1, &profile)),
        None => refuse_under("commission-one-per-member", None),
    };
    if elsewhere > 0 {
        return Err(refusal().into());
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
    .map_err(|error| if is_duplicate(&error) { refusal().into() } else { Error::from(error) })?;
    let facts = serde_json::json!({ "seat": kind, "since": since });
    let happened = Happened::new("journal-commission-joined", commission.council_id, person);
    Ok(tx.record(happened.within(commission.id).with(facts)).await?)
}

/// Ends `seat`: the day `on` is the first without it. A seat that ends on the day it began was
/// none.
pub(super) async fn leave(
    tx: &mut Tx,
    commission: &Commission,
    seat: &Seat,
    on: Date,
    by: Id,
) -> Result<()> {
    let ended = if on == seat.since {
        tx.query(
            "DELETE FROM commission_seat WHERE commission_id = $1 AND person_id = $2 \
             AND since = $3 AND until IS NULL",
        )
        .bind(commission.id)
        .bind(seat.person_id)
        .bind(seat.since)
    } else {
        tx.query(
            "UPDATE commission_seat SET until = $4 WHERE commission_id = $1 AND person_id = $2 \
             AND since = $3 AND until IS NULL",
        )
        .bind(commission.id)
        .bind(seat.person_id)
        .bind(seat.since)
        .bind(on)
    };
    ended.run().await?;
    let facts = serde_json::json!({ "seat": seat.kind, "until": on });
    let happened = Happened::new("journal-commission-left", commission.council_id, seat.person_id);
    tx.record(happened.within(commission.id).by(by).with(facts)).await
}

/// `person` keeps no seat in the commissions of `council`: the day `on` is the first without them.
pub async fn vacate(tx: &mut Tx, council: Id, person: Id, on: Date, by: Id) -> Result<()> {
    let seats = seats_on(tx, council, on).await?;
    for seat in seats.iter().filter(|it| it.person_id == person) {
        let commission = find(tx, seat.commission_id).await?;
        leave(tx, &commission, seat, on, by).await?;
    }
    Ok(())
}

/// Ends `commission`: the day `on` is the first without it. A thematic one ends with its `report`.
pub(super) async fn end(
    tx: &mut Tx,
    commission: &Commission,
    on: Date,
    report: Option<Id>,
    by: Id,
) -> Result<()> {
    tx.query("UPDATE commission SET until = $2, report_id = $3 WHERE id = $1")
        .bind(commission.id)
        .bind(on)
        .bind(report)
        .run()
        .await?;
    let facts = serde_json::json!({ "until": on });
    let happened = Happened::new("journal-commission-ended", commission.council_id, commission.id);
    tx.record(happened.by(by).with(facts)).await
}
