//! The `petition` table. Only this room writes it.

use super::petition::HandedIn;
use super::{Petition, PetitionAnswer};
use jiff::civil::Date;
use kit::db::{Json, Result, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal};
use law::Verdict;

/// The petition `id` of `council`.
pub(super) async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Petition> {
    tx.query("SELECT * FROM petition WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The petition that a job names.
pub(super) async fn find_by_id(tx: &mut Tx, id: Id) -> Result<Petition> {
    tx.query("SELECT * FROM petition WHERE id = $1").bind(id).one().await
}

/// The last petitions to `council`, the latest first.
pub(super) async fn list(tx: &mut Tx, council: Id) -> Result<Vec<Petition>> {
    tx.query(
        "SELECT * FROM petition WHERE council_id = $1 ORDER BY year DESC, number DESC LIMIT 200",
    )
    .bind(council)
    .all()
    .await
}

/// The petitions to `council` that the bureau has not decided, the oldest first.
pub async fn awaited(tx: &mut Tx, council: Id) -> Result<Vec<Petition>> {
    answered(tx, council, PetitionAnswer::Awaited).await
}

/// The petitions to `council` that the bureau accepted, the oldest first.
pub async fn accepted(tx: &mut Tx, council: Id) -> Result<Vec<Petition>> {
    answered(tx, council, PetitionAnswer::Accepted).await
}

async fn answered(tx: &mut Tx, council: Id, answer: PetitionAnswer) -> Result<Vec<Petition>> {
    tx.query(
        "SELECT * FROM petition WHERE council_id = $1 AND answer = $2 \
         ORDER BY received_on, year, number LIMIT 200",
    )
    .bind(council)
    .bind(answer)
    .all()
    .await
}

/// Writes down a petition under the next number of the year it was received in, once.
pub(super) async fn save(tx: &mut Tx, council: Id, it: &HandedIn, by: Id) -> Result<()> {
    let known = tx.query("SELECT COUNT(*) FROM petition WHERE id = $1").bind(it.id).count().await?;
    if known > 0 {
        return Ok(());
    }
    let (now, year) = (tx.now(), it.received_on.year());
    let number = tx.next_number("petition", council, year).await?;
    tx.query(
        "INSERT INTO petition (id, council_id, number, year, mandatary_ar, mandatary_fr, email, \
         title_ar, title_fr, body_ar, body_fr, received_on, filed_at, filed_by, answer) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(it.id)
    .bind(council)
    .bind(number)
    .bind(year)
    .bind(&it.mandatary.ar)
    .bind(&it.mandatary.fr)
    .bind(&it.email)
    .bind(&it.title.ar)
    .bind(&it.title.fr)
    .bind(&it.body.ar)
    .bind(&it.body.fr)
    .bind(it.received_on)
    .bind(now)
    .bind(by)
    .bind(PetitionAnswer::Awaited)
    .run()
    .await?;
    let facts = serde_json::json!({ "number": number, "received_on": it.received_on });
    let happened = Happened::new("journal-petition-received", council, it.id);
    tx.record(happened.by(by).with(facts)).await
}

/// Keeps the decision of the bureau. Refused to whoever comes second.
pub(super) async fn decide(
    tx: &mut Tx,
    petition: &Petition,
    (answer, on, reason): (PetitionAnswer, Date, &Bilingual),
    verdict: &Verdict,
    by: Id,
) -> Result<(), Error> {
    let now = tx.now();
    let decided = tx
        .query(
            "UPDATE petition SET answer = $2, decided_on = $3, reason_ar = $4, reason_fr = $5, \
             verdict = $6, decided_at = $7, decided_by = $8 WHERE id = $1 AND answer = 'awaited'",
        )
        .bind(petition.id)
        .bind(answer)
        .bind(on)
        .bind(&reason.ar)
        .bind(&reason.fr)
        .bind(Json(verdict))
        .bind(now)
        .bind(by)
        .run()
        .await?;
    if decided == 0 {
        return Err(Refusal::because("petition-already-decided").into());
    }
    let kind = match answer {
        PetitionAnswer::Accepted => "journal-petition-accepted",
        PetitionAnswer::Awaited | PetitionAnswer::Refused => "journal-petition-refused",
    };
    let happened = Happened::new(kind, petition.council_id, petition.id);
    let facts = serde_json::json!({ "decided_on": on });
    Ok(tx.record(happened.by(by).with(facts)).await?)
}

/// The mail server took the notice to the mandatary, and answered `proof`.
pub(super) async fn notified(tx: &mut Tx, petition: &Petition, proof: &str) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE petition SET notified_at = $2, proof = $3 WHERE id = $1")
        .bind(petition.id)
        .bind(now)
        .bind(proof)
        .run()
        .await?;
    tx.record(Happened::new("journal-petition-notified", petition.council_id, petition.id)).await
}
