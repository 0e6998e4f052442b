//! The `departure` table. Only this room writes it.

use super::Departure;
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};

/// The columns of a [`Departure`].
macro_rules! departures {
    ($which:literal) => {
        concat!(
            "SELECT departure.id, departure.mandate_id, departure.person_id, person.name_ar, \
             person.name_fr, departure.exclusion_id, departure.cause, departure.since, \
             departure.until, departure.basis, departure.verdict, departure.recorded_at, \
             departure.withdrawn_at, departure.mistake FROM departure \
             JOIN person ON person.id = departure.person_id WHERE ",
            $which,
            " ORDER BY departure.since, departure.id LIMIT 200"
        )
    };
}

/// What is known of one mandate, taken back or not.
pub(super) async fn of_mandate(tx: &mut Tx, mandate: Id) -> Result<Vec<Departure>> {
    tx.query(departures!("departure.mandate_id = $1")).bind(mandate).all().await
}

/// What is known of one person in `council`, taken back or not.
pub(super) async fn of_person(tx: &mut Tx, council: Id, person: Id) -> Result<Vec<Departure>> {
    tx.query(departures!("departure.council_id = $1 AND departure.person_id = $2"))
        .bind(council)
        .bind(person)
        .all()
        .await
}

/// Who left office in `council` after the day `from` and until the day `to`, by day.
pub async fn between(tx: &mut Tx, council: Id, from: Date, to: Date) -> Result<Vec<Departure>> {
    tx.query(departures!(
        "departure.council_id = $1 AND departure.since > $2 AND departure.since <= $3 \
         AND departure.withdrawn_at IS NULL"
    ))
    .bind(council)
    .bind(from)
    .bind(to)
    .all()
    .await
}

pub(super) async fn save(tx: &mut Tx, council: Id, it: &Departure, by: Id) -> Result<()> {
    tx.query(
        "INSERT INTO departure (id, council_id, mandate_id, person_id, exclusion_id, cause, since, \
         basis, verdict, recorded_at, recorded_by, mistake) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '')",
    )
    .bind(it.id)
    .bind(council)
    .bind(it.mandate_id)
    .bind(it.person_id)
    .bind(it.exclusion_id)
    .bind(it.cause)
    .bind(it.since)
    .bind(&it.basis)
    .bind(&it.verdict)
    .bind(it.recorded_at)
    .bind(by)
    .run()
    .await
    .map(drop)
}

/// The departure `id` ends: the day `on` is the first back in office.
pub(super) async fn came_back(tx: &mut Tx, id: Id, on: Date) -> Result<()> {
    tx.query("UPDATE departure SET until = $2 WHERE id = $1")
        .bind(id)
        .bind(on)
        .run()
        .await
        .map(drop)
}

/// The departure `id` was a mistake.
pub(super) async fn withdraw(tx: &mut Tx, id: Id, (mistake, by): (&str, Id)) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE departure SET withdrawn_at = $2, withdrawn_by = $3, mistake = $4 WHERE id = $1",
    )
    .bind(id)
    .bind(now)
    .bind(by)
    .bind(mistake)
    .run()
    .await
    .map(drop)
}
