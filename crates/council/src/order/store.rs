//! The `incident` and `incident_voice` tables. Only this room writes them.

use super::{Incident, IncidentKind, Order, Voice, Voiced};
use crate::people::Desk;
use crate::sessions::Sitting;
use kit::db::{Json, Result, Tx, Word};
use kit::{Bilingual, Happened, Id};
use law::Verdict;
use law::order::ClosingAsker;

/// The acts about the order of the sittings of a session, in order.
pub async fn incidents(tx: &mut Tx, session: Id) -> Result<Vec<Incident>> {
    tx.query("SELECT * FROM incident WHERE session_id = $1 ORDER BY at, id LIMIT 500")
        .bind(session)
        .all()
        .await
}

/// What was done about the order of one sitting so far.
pub async fn of_sitting(tx: &mut Tx, sitting: Id) -> Result<Order> {
    let incidents: Vec<Incident> = tx
        .query("SELECT * FROM incident WHERE sitting_id = $1 ORDER BY at, id LIMIT 500")
        .bind(sitting)
        .all()
        .await?;
    Ok(Order::of(&incidents))
}

/// What each member said in the votes without debate of a session, by name.
pub async fn voices(tx: &mut Tx, session: Id) -> Result<Vec<Voiced>> {
    tx.query(
        "SELECT incident_voice.incident_id, incident_voice.person_id, person.name_ar, \
         person.name_fr, incident_voice.voice FROM incident_voice \
         JOIN incident ON incident.id = incident_voice.incident_id \
         JOIN person ON person.id = incident_voice.person_id \
         WHERE incident.session_id = $1 ORDER BY person.sort_key, person.id LIMIT 20000",
    )
    .bind(session)
    .all()
    .await
}

/// An act that is written down.
pub(super) struct NewIncident<'n> {
    pub(super) kind: IncidentKind,
    pub(super) person: Option<Id>,
    pub(super) asker: Option<ClosingAsker>,
    pub(super) reason: &'n Bilingual,
    pub(super) asked: Option<&'n Verdict>,
    pub(super) verdict: Option<&'n Verdict>,
    pub(super) voices: &'n [(Id, Voice)],
}

impl<'n> NewIncident<'n> {
    /// An act of the president.
    pub(super) fn of(kind: IncidentKind, reason: &'n Bilingual) -> Self {
        Self { kind, person: None, asker: None, reason, asked: None, verdict: None, voices: &[] }
    }
}

pub(super) async fn save(
    tx: &mut Tx,
    desk: &Desk,
    sitting: &Sitting,
    new: &NewIncident<'_>,
) -> Result<()> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query(
        "INSERT INTO incident (id, council_id, session_id, sitting_id, kind, person_id, asker, \
         reason_ar, reason_fr, asked, verdict, at, by_person) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(id)
    .bind(desk.council.id)
    .bind(sitting.session_id)
    .bind(sitting.id)
    .bind(new.kind)
    .bind(new.person)
    .bind(new.asker.map(Word))
    .bind(&new.reason.ar)
    .bind(&new.reason.fr)
    .bind(new.asked.map(Json))
    .bind(new.verdict.map(Json))
    .bind(now)
    .bind(desk.actor.person)
    .run()
    .await?;
    for (person, voice) in new.voices {
        tx.query("INSERT INTO incident_voice (incident_id, person_id, voice) VALUES ($1, $2, $3)")
            .bind(id)
            .bind(*person)
            .bind(*voice)
            .run()
            .await?;
    }
    let facts = serde_json::json!({ "number": sitting.number, "person": new.person });
    let happened = Happened::new(new.kind.journal(), desk.council.id, sitting.id);
    tx.record(happened.within(sitting.session_id).by(desk.actor.person).with(facts)).await
}
