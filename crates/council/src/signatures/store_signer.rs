//! The `impediment` and `sitting_secretary` tables. Only this room writes them.

use super::Cause;
use crate::people::{Desk, Office, OfficeKind};
use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal};

/// Somebody who cannot, or will not, sign in their office, during one session.
#[derive(Debug, Clone)]
pub struct Impediment {
    /// Its identifier.
    pub id: Id,
    /// The session.
    pub session_id: Id,
    /// Who.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// The office they hold.
    pub office: OfficeKind,
    /// What keeps them.
    pub cause: Cause,
    /// Why, in words.
    pub reason: Bilingual,
    /// Since which day.
    pub since: Date,
    /// When it was noted.
    pub noted_at: Timestamp,
    /// When they were back, if they are.
    pub ended_at: Option<Timestamp>,
}

kit::row!(Impediment {
    id,
    session_id,
    person_id,
    name,
    office,
    cause,
    reason,
    since,
    noted_at,
    ended_at
});

/// Every impediment noted in `session`, those that ended too, in order.
pub async fn impediments(tx: &mut Tx, session: Id) -> Result<Vec<Impediment>> {
    tx.query(
        "SELECT impediment.*, person.name_ar, person.name_fr FROM impediment \
         JOIN person ON person.id = impediment.person_id \
         WHERE impediment.session_id = $1 ORDER BY impediment.noted_at, impediment.id LIMIT 50",
    )
    .bind(session)
    .all()
    .await
}

pub(super) async fn note(
    tx: &mut Tx,
    desk: &Desk,
    (session, office): (Id, &Office),
    (cause, reason, since): (Cause, &Bilingual, Date),
) -> Result<()> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query(
        "INSERT INTO impediment (id, council_id, session_id, person_id, office, cause, reason_ar, \
         reason_fr, since, noted_at, noted_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(id)
    .bind(desk.council.id)
    .bind(session)
    .bind(office.person_id)
    .bind(office.kind)
    .bind(cause)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .bind(since)
    .bind(now)
    .bind(desk.actor.person)
    .run()
    .await?;
    let facts = serde_json::json!({ "office": office.kind, "cause": cause, "since": since });
    let happened = Happened::new("journal-impediment-noted", desk.council.id, office.person_id);
    tx.record(happened.within(session).by(desk.actor.person).with(facts)).await
}

/// Notes that whoever could not sign is back. Refused once that was noted.
pub(super) async fn end(tx: &mut Tx, desk: &Desk, session: Id, id: Id) -> Result<(), Error> {
    let known = impediments(tx, session).await?;
    let it = known.iter().find(|it| it.id == id).ok_or(Error::NotFound)?;
    let now = tx.now();
    let ended = tx
        .query(
            "UPDATE impediment SET ended_at = $2, ended_by = $3 WHERE id = $1 AND ended_at IS NULL",
        )
        .bind(id)
        .bind(now)
        .bind(desk.actor.person)
        .run()
        .await?;
    if ended == 0 {
        return Err(Refusal::because("impediment-already-ended").into());
    }
    let facts = serde_json::json!({ "office": it.office });
    let happened = Happened::new("journal-impediment-ended", desk.council.id, it.person_id);
    Ok(tx.record(happened.within(session).by(desk.actor.person).with(facts)).await?)
}

struct Designated {
    person_id: Id,
    name: Bilingual,
}

kit::row!(Designated { person_id, name });

/// The secretary of the sitting whom the president designated last.
pub(super) async fn designated(tx: &mut Tx, session: Id) -> Result<Option<(Id, Bilingual)>> {
    let found: Option<Designated> = tx
        .query(
            "SELECT sitting_secretary.person_id, person.name_ar, person.name_fr \
             FROM sitting_secretary JOIN person ON person.id = sitting_secretary.person_id \
             WHERE sitting_secretary.session_id = $1 \
             ORDER BY sitting_secretary.designated_at DESC, sitting_secretary.id DESC LIMIT 1",
        )
        .bind(session)
        .optional()
        .await?;
    Ok(found.map(|it| (it.person_id, it.name)))
}

pub(super) async fn designate(
    tx: &mut Tx,
    desk: &Desk,
    (session, person): (Id, Id),
    reason: &Bilingual,
) -> Result<()> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query(
        "INSERT INTO sitting_secretary (id, council_id, session_id, person_id, reason_ar, \
         reason_fr, designated_at, designated_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(desk.council.id)
    .bind(session)
    .bind(person)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .bind(now)
    .bind(desk.actor.person)
    .run()
    .await?;
    let happened = Happened::new("journal-sitting-secretary", desk.council.id, person);
    tx.record(happened.within(session).by(desk.actor.person)).await
}
