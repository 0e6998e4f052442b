//! The `session_request`, `session_request_point` and `session_request_signatory` tables. Only this
//! room writes them.

use super::request::{Answer, Asker, Filing, RequestedPoint, SessionRequest};
use crate::people::Desk;
use kit::db::{Result, Tx, Word};
use kit::{Bilingual, Happened, Id};
use law::rules::Initiative;

/// The request `id` of `council`.
pub(super) async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<SessionRequest> {
    tx.query("SELECT * FROM session_request WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The last requests in `council`, the latest first; those that `signatory` signed, or all.
pub(super) async fn list(
    tx: &mut Tx,
    council: Id,
    signatory: Option<Id>,
) -> Result<Vec<SessionRequest>> {
    tx.query(
        "SELECT * FROM session_request WHERE council_id = $1 AND ($2 = '' OR EXISTS \
         (SELECT 1 FROM session_request_signatory AS it \
          WHERE it.request_id = session_request.id AND it.person_id = $2)) \
         ORDER BY filed_at DESC, id DESC LIMIT 100",
    )
    .bind(council)
    .bind(signatory.map_or_else(String::new, |id| id.to_string()))
    .all()
    .await
}

/// The requests in `council` that await an answer or their session, the earliest first.
pub async fn pending(tx: &mut Tx, council: Id) -> Result<Vec<SessionRequest>> {
    tx.query(
        "SELECT * FROM session_request WHERE council_id = $1 AND session_id IS NULL \
         AND answer <> 'refused' ORDER BY received_on, id LIMIT 50",
    )
    .bind(council)
    .all()
    .await
}

/// The request that became `session`, if it was asked for.
pub async fn of_session(tx: &mut Tx, session: Id) -> Result<Option<SessionRequest>> {
    tx.query("SELECT * FROM session_request WHERE session_id = $1").bind(session).optional().await
}

/// The points that a request asks for, in order.
pub(super) async fn points(tx: &mut Tx, request: Id) -> Result<Vec<RequestedPoint>> {
    tx.query(
        "SELECT id, title_ar, title_fr FROM session_request_point WHERE request_id = $1 \
         ORDER BY position LIMIT 50",
    )
    .bind(request)
    .all()
    .await
}

/// Who signed a request, by name.
pub(super) async fn askers(tx: &mut Tx, request: Id) -> Result<Vec<Asker>> {
    tx.query(
        "SELECT * FROM session_request_signatory WHERE request_id = $1 \
         ORDER BY name_ar, id LIMIT 500",
    )
    .bind(request)
    .all()
    .await
}

/// The signature `id`, with its request.
pub(super) async fn signed(tx: &mut Tx, id: Id) -> Result<(Asker, SessionRequest)> {
    let asker: Asker =
        tx.query("SELECT * FROM session_request_signatory WHERE id = $1").bind(id).one().await?;
    let request = tx
        .query("SELECT * FROM session_request WHERE id = $1")
        .bind(asker.request_id)
        .one()
        .await?;
    Ok((asker, request))
}

/// Files a request with its points and its signatories, once.
pub(super) async fn save(
    tx: &mut Tx,
    desk: &Desk,
    filing: &Filing,
    (by, answer): (Initiative, Answer),
) -> Result<()> {
    let now = tx.now();
    let saved = tx
        .query(
            "INSERT INTO session_request (id, council_id, asked_by, received_on, reason_ar, \
             reason_fr, filed_at, filed_by, answer) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
             ON CONFLICT (id) DO NOTHING",
        )
        .bind(filing.id)
        .bind(desk.council.id)
        .bind(Word(by))
        .bind(filing.received_on)
        .bind(&filing.reason.ar)
        .bind(&filing.reason.fr)
        .bind(now)
        .bind(desk.actor.person)
        .bind(answer)
        .run()
        .await?;
    if saved == 0 {
        return Ok(());
    }
    save_points(tx, filing).await?;
    save_askers(tx, filing).await?;
    let happened = Happened::new("journal-session-request-filed", desk.council.id, filing.id);
    let facts = serde_json::json!({ "asked_by": by.name(), "signed": filing.askers.len() });
    tx.record(happened.by(desk.actor.person).with(facts)).await
}

async fn save_points(tx: &mut Tx, filing: &Filing) -> Result<()> {
    let now = tx.now();
    for (position, title) in (1_u32..).zip(&filing.points) {
        tx.query(
            "INSERT INTO session_request_point (id, request_id, position, title_ar, title_fr) \
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(Id::new(now))
        .bind(filing.id)
        .bind(position)
        .bind(&title.ar)
        .bind(&title.fr)
        .run()
        .await?;
    }
    Ok(())
}

async fn save_askers(tx: &mut Tx, filing: &Filing) -> Result<()> {
    let now = tx.now();
    for member in &filing.askers {
        tx.query(
            "INSERT INTO session_request_signatory (id, request_id, person_id, name_ar, name_fr, \
             email) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(Id::new(now))
        .bind(filing.id)
        .bind(member.person_id)
        .bind(&member.name.ar)
        .bind(&member.name.fr)
        .bind(&member.email)
        .run()
        .await?;
    }
    Ok(())
}

/// The president accepted a request, or refused it with reasons.
pub(super) async fn answer(
    tx: &mut Tx,
    request: &SessionRequest,
    (answer, refusal): (Answer, &Bilingual),
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE session_request SET answer = $2, answered_at = $3, refusal_ar = $4, \
         refusal_fr = $5 WHERE id = $1",
    )
    .bind(request.id)
    .bind(answer)
    .bind(now)
    .bind(&refusal.ar)
    .bind(&refusal.fr)
    .run()
    .await?;
    let kind = match answer {
        Answer::Refused => "journal-session-request-refused",
        Answer::Accepted | Answer::Awaited | Answer::OfRight => "journal-session-request-accepted",
    };
    tx.record(Happened::new(kind, request.council_id, request.id).by(by)).await
}

/// The request became `session`.
pub(super) async fn planned(
    tx: &mut Tx,
    request: &SessionRequest,
    session: Id,
    by: Id,
) -> Result<()> {
    tx.query("UPDATE session_request SET session_id = $2 WHERE id = $1")
        .bind(request.id)
        .bind(session)
        .run()
        .await?;
    let kind = "journal-session-request-planned";
    tx.record(Happened::new(kind, request.council_id, request.id).within(session).by(by)).await
}

/// The mail server took the notice of a refusal, and answered `proof`.
pub(super) async fn notified(
    tx: &mut Tx,
    request: &SessionRequest,
    asker: &Asker,
    proof: &str,
) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE session_request_signatory SET notified_at = $2, proof = $3 WHERE id = $1")
        .bind(asker.id)
        .bind(now)
        .bind(proof)
        .run()
        .await?;
    tx.record(Happened::new("journal-session-request-notified", request.council_id, request.id))
        .await
}
