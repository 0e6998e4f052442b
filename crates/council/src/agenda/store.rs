//! The `point` table. Only this room writes it.

use super::{NewPoint, Point};
use crate::sessions::Session;
use kit::db::{Result, Tx, Word};
use kit::{Error, Happened, Id, Refusal};
use law::Subject;
use std::collections::HashSet;

/// The point `id` of `council`.
pub async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Point> {
    tx.query("SELECT * FROM point WHERE id = $1 AND council_id = $2 AND removed_at IS NULL")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The same, to be changed: refused if it was taken off meanwhile.
pub async fn find_to_change(tx: &mut Tx, council: Id, id: Id) -> Result<Point, Error> {
    match find(tx, council, id).await.map_err(Error::from) {
        Err(Error::NotFound) if is_removed(tx, council, id).await? => {
            Err(Refusal::because("point-already-removed").into())
        }
        found => found,
    }
}

/// Looked at last: whoever takes a point off between two looks is seen by the second.
async fn is_removed(tx: &mut Tx, council: Id, id: Id) -> Result<bool> {
    let removed = tx
        .query(
            "SELECT COUNT(*) FROM point \
             WHERE id = $1 AND council_id = $2 AND removed_at IS NOT NULL",
        )
        .bind(id)
        .bind(council)
        .count()
        .await?;
    Ok(removed > 0)
}

/// The points of a session, in order.
pub async fn list(tx: &mut Tx, session: Id) -> Result<Vec<Point>> {
    tx.query(
        "SELECT * FROM point WHERE session_id = $1 AND removed_at IS NULL \
         ORDER BY position, id LIMIT 300",
    )
    .bind(session)
    .all()
    .await
}

/// What the points of a session are about, each once.
pub async fn subjects(tx: &mut Tx, session: Id) -> Result<Vec<Subject>> {
    let mut subjects: Vec<Subject> =
        list(tx, session).await?.into_iter().map(|point| point.subject.0).collect();
    subjects.sort_unstable();
    subjects.dedup();
    Ok(subjects)
}

/// The most points that an agenda holds. Ours, not the law's: no session comes near.
const MOST: i64 = 300;

/// Adds a point at the end. The same identifier twice adds it once.
pub async fn add(
    tx: &mut Tx,
    session: &Session,
    id: Id,
    new: &NewPoint,
    by: Option<Id>,
) -> Result<Id, Error> {
    add_from(tx, session, (id, None), new, by).await
}

/// The same, of a point that comes from a request, a petition or a deliberation.
pub(super) async fn add_from(
    tx: &mut Tx,
    session: &Session,
    (id, from): (Id, Option<Id>),
    new: &NewPoint,
    by: Option<Id>,
) -> Result<Id, Error> {
    new.check()?;
    let last = tx
        .query(
            "SELECT COALESCE(MAX(position), 0) FROM point \
             WHERE session_id = $1 AND removed_at IS NULL",
        )
        .bind(session.id)
        .count()
        .await?;
    if last >= MOST {
        return Err(Refusal::because("agenda-full").into());
    }
    let added = tx
        .query(
            "INSERT INTO point (id, council_id, session_id, position, title_ar, title_fr, \
             note_ar, note_fr, draft_ar, draft_fr, subject, origin, commission_id, service_id, \
             sitting_id, origin_subject) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, \
             $12, $13, $14, $15, $16) \
             ON CONFLICT (id) DO NOTHING",
        )
        .bind(id)
        .bind(session.council_id)
        .bind(session.id)
        .bind(last + 1)
        .bind(&new.title.ar)
        .bind(&new.title.fr)
        .bind(&new.note.ar)
        .bind(&new.note.fr)
        .bind(&new.draft.ar)
        .bind(&new.draft.fr)
        .bind(Word(new.subject))
        .bind(new.origin)
        .bind(new.commission_id)
        .bind(new.service_id)
        .bind(new.sitting_id)
        .bind(from)
        .run()
        .await?;
    if added > 0 {
        let facts = serde_json::json!({ "origin": new.origin, "from": from });
        let happened = Happened::new("journal-point-added", session.council_id, id);
        tx.record(happened.within(session.id).by_maybe(by).with(facts)).await?;
    }
    Ok(id)
}

/// The point of `session` that comes from `from`, if it is there.
pub(super) async fn of_origin(tx: &mut Tx, session: Id, from: Id) -> Result<Option<Point>> {
    tx.query(
        "SELECT * FROM point WHERE session_id = $1 AND origin_subject = $2 \
         AND removed_at IS NULL",
    )
    .bind(session)
    .bind(from)
    .optional()
    .await
}

/// The last point of `council` that comes from `from`, if one stands on an agenda.
pub async fn last_from(tx: &mut Tx, council: Id, from: Id) -> Result<Option<Point>> {
    tx.query(
        "SELECT * FROM point WHERE council_id = $1 AND origin_subject = $2 \
         AND removed_at IS NULL ORDER BY id DESC LIMIT 1",
    )
    .bind(council)
    .bind(from)
    .optional()
    .await
}

/// Replaces what a point says, if it says anything else.
pub async fn change(
    tx: &mut Tx,
    session: &Session,
    id: Id,
    new: &NewPoint,
    by: Id,
) -> Result<(), Error> {
    new.check()?;
    if find(tx, session.council_id, id).await?.said() == *new {
        return Ok(());
    }
    tx.query(
        "UPDATE point SET title_ar = $2, title_fr = $3, note_ar = $4, note_fr = $5, \
         draft_ar = $6, draft_fr = $7, subject = $8, origin = $9, commission_id = $10, \
         service_id = $11, sitting_id = $12 WHERE id = $1",
    )
    .bind(id)
    .bind(&new.title.ar)
    .bind(&new.title.fr)
    .bind(&new.note.ar)
    .bind(&new.note.fr)
    .bind(&new.draft.ar)
    .bind(&new.draft.fr)
    .bind(Word(new.subject))
    .bind(new.origin)
    .bind(new.commission_id)
    .bind(new.service_id)
    .bind(new.sitting_id)
    .run()
    .await?;
    Ok(record(tx, "journal-point-changed", session, id, Some(by)).await?)
}

/// Takes a point off, out of its sitting too. Earlier versions of the agenda keep it.
pub async fn remove(tx: &mut Tx, session: &Session, id: Id, by: Id) -> Result<(), Error> {
    let now = tx.now();
    let removed = tx
        .query(
            "UPDATE point SET removed_at = $2, sitting_id = NULL \
             WHERE id = $1 AND removed_at IS NULL",
        )
        .bind(id)
        .bind(now)
        .run()
        .await?;
    if removed == 0 {
        return Err(Refusal::because("point-already-removed").into());
    }
    let order: Vec<Id> = list(tx, session.id).await?.iter().map(|point| point.id).collect();
    number(tx, &order).await?;
    Ok(record(tx, "journal-point-removed", session, id, Some(by)).await?)
}

/// Puts the points in the order given, if they are in another. Refused unless it names each of
/// them once: somebody else may have added one meanwhile.
pub async fn arrange(tx: &mut Tx, session: &Session, order: &[Id], by: Id) -> Result<(), Error> {
    let now: Vec<Id> = list(tx, session.id).await?.into_iter().map(|point| point.id).collect();
    let (points, named): (HashSet<Id>, HashSet<Id>) =
        (now.iter().copied().collect(), order.iter().copied().collect());
    if named.len() != order.len() || named != points {
        return Err(Refusal::because("agenda-changed-meanwhile").into());
    }
    if now == order {
        return Ok(());
    }
    number(tx, order).await?;
    Ok(record(tx, "journal-agenda-arranged", session, session.id, Some(by)).await?)
}

async fn number(tx: &mut Tx, order: &[Id]) -> Result<()> {
    for (position, id) in (1_u32..).zip(order) {
        tx.query("UPDATE point SET position = $2 WHERE id = $1")
            .bind(*id)
            .bind(position)
            .run()
            .await?;
    }
    Ok(())
}

pub(super) async fn record(
    tx: &mut Tx,
    kind: &'static str,
    session: &Session,
    subject: Id,
    by: Option<Id>,
) -> Result<()> {
    tx.record(Happened::new(kind, session.council_id, subject).within(session.id).by_maybe(by))
        .await
}

/// Something happened to `point`.
pub(super) async fn record_of(
    tx: &mut Tx,
    kind: &'static str,
    point: &Point,
    by: Id,
) -> Result<()> {
    tx.record(Happened::new(kind, point.council_id, point.id).within(point.session_id).by(by)).await
}
