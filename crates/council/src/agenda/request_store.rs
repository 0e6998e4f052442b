//! The `point_request` and `point_request_signatory` tables. Only this room writes them.

use super::request::{Asked, PointRequest, RequestAnswer, Signatory};
use crate::sessions::Session;
use kit::db::{Json, Result, Tx};
use kit::{Bilingual, Happened, Id};
use law::Verdict;

/// The request `id` of `council`.
pub(super) async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<PointRequest> {
    tx.query("SELECT * FROM point_request WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The last requests in `council`, the latest first; of one signatory, or of all.
pub(super) async fn list(
    tx: &mut Tx,
    council: Id,
    signatory: Option<Id>,
) -> Result<Vec<PointRequest>> {
    tx.query(
        "SELECT * FROM point_request WHERE council_id = $1 AND ($2 = '' OR EXISTS \
         (SELECT 1 FROM point_request_signatory AS it \
          WHERE it.request_id = point_request.id AND it.person_id = $2)) \
         ORDER BY filed_at DESC, id DESC LIMIT 200",
    )
    .bind(council)
    .bind(signatory.map(|id| id.to_string()).unwrap_or_default())
    .all()
    .await
}

/// The requests for a point of `session` that the president refused: read out at the opening,
/// without debate, and told in the minutes (113-14, art. 40).
pub async fn refused_requests(tx: &mut Tx, session: Id) -> Result<Vec<PointRequest>> {
    tx.query(
        "SELECT * FROM point_request WHERE session_id = $1 AND answer = 'refused' \
         ORDER BY filed_at, id LIMIT 200",
    )
    .bind(session)
    .all()
    .await
}

/// Who signed a request, by name.
pub async fn signatories(tx: &mut Tx, request: Id) -> Result<Vec<Signatory>> {
    tx.query("SELECT * FROM point_request_signatory WHERE request_id = $1 ORDER BY id LIMIT 500")
        .bind(request)
        .all()
        .await
}

/// The requests in `council` that `person` is named in, has not signed, and that await their answer.
pub async fn to_sign(tx: &mut Tx, council: Id, person: Id) -> Result<Vec<PointRequest>> {
    tx.query(
        "SELECT point_request.* FROM point_request JOIN point_request_signatory AS it \
         ON it.request_id = point_request.id WHERE point_request.council_id = $1 \
         AND point_request.answer = 'awaited' AND it.person_id = $2 AND it.signed_at IS NULL \
         ORDER BY point_request.filed_at, point_request.id LIMIT 50",
    )
    .bind(council)
    .bind(person)
    .all()
    .await
}

/// `signatory` signed; `by` wrote it down.
pub(super) async fn sign(
    tx: &mut Tx,
    request: &PointRequest,
    signatory: &Signatory,
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE point_request_signatory SET signed_at = $2 WHERE id = $1 AND signed_at IS NULL",
    )
    .bind(signatory.id)
    .bind(now)
    .run()
    .await?;
    let happened = Happened::new("journal-request-signed", request.council_id, request.id);
    tx.record(happened.within(request.session_id).by(by)).await
}

/// `signatory`, who never signed, does not: the name is taken off.
pub(super) async fn not_sign(
    tx: &mut Tx,
    request: &PointRequest,
    signatory: &Signatory,
    by: Id,
) -> Result<()> {
    tx.query("DELETE FROM point_request_signatory WHERE id = $1 AND signed_at IS NULL")
        .bind(signatory.id)
        .run()
        .await?;
    let happened = Happened::new("journal-request-not-signed", request.council_id, request.id);
    tx.record(happened.within(request.session_id).by(by)).await
}

/// One signature.
pub(super) async fn signatory(tx: &mut Tx, id: Id) -> Result<Signatory> {
    tx.query("SELECT * FROM point_request_signatory WHERE id = $1").bind(id).one().await
}

/// The request of which that is a signature.
pub(super) async fn of_signatory(tx: &mut Tx, signatory: &Signatory) -> Result<PointRequest> {
    tx.query("SELECT * FROM point_request WHERE id = $1").bind(signatory.request_id).one().await
}

/// Files a request with its signatories, once.
pub(super) async fn save(tx: &mut Tx, session: &Session, asked: &Asked, by: Id) -> Result<()> {
    let now = tx.now();
    let saved = tx
        .query(
            "INSERT INTO point_request (id, council_id, session_id, group_id, title_ar, title_fr, \
             note_ar, note_fr, received_on, filed_at, filed_by, answer) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
             ON CONFLICT (id) DO NOTHING",
        )
        .bind(asked.id)
        .bind(session.council_id)
        .bind(session.id)
        .bind(asked.group_id)
        .bind(&asked.title.ar)
        .bind(&asked.title.fr)
        .bind(&asked.note.ar)
        .bind(&asked.note.fr)
        .bind(asked.received_on)
        .bind(now)
        .bind(by)
        .bind(RequestAnswer::Awaited)
        .run()
        .await?;
    if saved == 0 {
        return Ok(());
    }
    for member in &asked.signatories {
        let id = Id::new(now);
        tx.query(
            "INSERT INTO point_request_signatory (id, request_id, person_id, name_ar, name_fr, \
             email, signed_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
             ON CONFLICT (request_id, person_id) DO NOTHING",
        )
        .bind(id)
        .bind(asked.id)
        .bind(member.person_id)
        .bind(&member.name.ar)
        .bind(&member.name.fr)
        .bind(&member.email)
        .bind(asked.is_signed_by(member).then_some(now))
        .run()
        .await?;
    }
    let happened = Happened::new("journal-request-filed", session.council_id, asked.id);
    tx.record(happened.within(session.id).by(by)).await
}

/// The request became `point`.
pub(super) async fn inscribed(
    tx: &mut Tx,
    request: &PointRequest,
    (point, verdict): (Id, &Verdict),
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE point_request SET answer = 'inscribed', answered_at = $2, point_id = $3, \
         verdict = $4 WHERE id = $1",
    )
    .bind(request.id)
    .bind(now)
    .bind(point)
    .bind(Json(verdict))
    .run()
    .await?;
    let happened = Happened::new("journal-request-inscribed", request.council_id, request.id);
    tx.record(happened.within(request.session_id).by(by)).await
}

/// The request was refused, with reasons.
pub(super) async fn refused(
    tx: &mut Tx,
    request: &PointRequest,
    (reason, verdict): (&Bilingual, &Verdict),
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE point_request SET answer = 'refused', answered_at = $2, reason_ar = $3, \
         reason_fr = $4, verdict = $5 WHERE id = $1",
    )
    .bind(request.id)
    .bind(now)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .bind(Json(verdict))
    .run()
    .await?;
    let happened = Happened::new("journal-request-refused", request.council_id, request.id);
    tx.record(happened.within(request.session_id).by(by)).await
}

/// The mail server took the notice of a refusal to `signatory`, and answered `proof`.
pub(super) async fn notified(
    tx: &mut Tx,
    request: &PointRequest,
    signatory: &Signatory,
    proof: &str,
) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE point_request_signatory SET notified_at = $2, proof = $3 WHERE id = $1")
        .bind(signatory.id)
        .bind(now)
        .bind(proof)
        .run()
        .await?;
    let happened = Happened::new("journal-request-notified", request.council_id, request.id);
    tx.record(happened.within(request.session_id)).await
}
