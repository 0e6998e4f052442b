//! The `deliberation` table. Only this room writes it.

use super::{Deliberation, Stage, Step};
use jiff::{Timestamp, ToSpan as _};
use kit::db::{Result, Tx, Word};
use kit::{Digest, Error, Happened, Id, Refusal};
use law::Subject;

/// The deliberation `id` of `council`.
pub async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Deliberation> {
    tx.query("SELECT * FROM deliberation WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The deliberation of `council` that bears this number.
pub async fn find_by_number(
    tx: &mut Tx,
    council: Id,
    year: i16,
    number: u32,
) -> Result<Option<Deliberation>> {
    tx.query("SELECT * FROM deliberation WHERE council_id = $1 AND year = $2 AND number = $3")
        .bind(council)
        .bind(year)
        .bind(number)
        .optional()
        .await
}

/// The deliberations of a session, by number.
pub async fn of_session(tx: &mut Tx, session: Id) -> Result<Vec<Deliberation>> {
    tx.query("SELECT * FROM deliberation WHERE session_id = $1 ORDER BY year, number LIMIT 300")
        .bind(session)
        .all()
        .await
}

/// What `council` adopted since `since`, the latest first: at most a hundred.
pub async fn adopted_since(
    tx: &mut Tx,
    council: Id,
    since: Timestamp,
) -> Result<Vec<Deliberation>> {
    tx.query(
        "SELECT * FROM deliberation WHERE council_id = $1 AND adopted_at >= $2 \
         ORDER BY year DESC, number DESC LIMIT 100",
    )
    .bind(council)
    .bind(since)
    .all()
    .await
}

/// What `council` adopted in the last year, once it is signed: what may answer the commune, or vote
/// an account.
pub async fn signed_lately(tx: &mut Tx, council: Id) -> Result<Vec<Deliberation>> {
    let since = tx.now() - (365 * 24).hours();
    let mut acts = adopted_since(tx, council, since).await?;
    acts.retain(|it| it.stage >= Stage::Signed);
    Ok(acts)
}

/// The last deliberation of `council` about `subject`, if it adopted any.
pub async fn last_about(
    tx: &mut Tx,
    council: Id,
    subject: Subject,
) -> Result<Option<Deliberation>> {
    tx.query(
        "SELECT * FROM deliberation WHERE council_id = $1 AND subject = $2 \
         ORDER BY year DESC, number DESC LIMIT 1",
    )
    .bind(council)
    .bind(Word(subject))
    .optional()
    .await
}

/// The deliberations of `council`, the latest first: at most `limit` before `before`.
pub async fn list(
    tx: &mut Tx,
    council: Id,
    before: (i16, u32),
    limit: u32,
) -> Result<Vec<Deliberation>> {
    tx.query(
        "SELECT * FROM deliberation WHERE council_id = $1 AND (year, number) < ($2, $3) \
         ORDER BY year DESC, number DESC LIMIT $4",
    )
    .bind(council)
    .bind(before.0)
    .bind(before.1)
    .bind(limit)
    .all()
    .await
}

/// Those that the public reads, the latest first: at most `limit` before `before`.
pub async fn list_public(
    tx: &mut Tx,
    council: Id,
    before: (i16, u32),
    limit: u32,
) -> Result<Vec<Deliberation>> {
    tx.query(
        "SELECT * FROM deliberation WHERE council_id = $1 AND published_at IS NOT NULL \
         AND (year, number) < ($2, $3) ORDER BY year DESC, number DESC LIMIT $4",
    )
    .bind(council)
    .bind(before.0)
    .bind(before.1)
    .bind(limit)
    .all()
    .await
}

pub(super) async fn save_new(tx: &mut Tx, it: &Deliberation) -> Result<()> {
    tx.query(
        "INSERT INTO deliberation (id, council_id, session_id, point_id, vote_id, year, number, \
         title_ar, title_fr, text_ar, text_fr, subject, adopted_at, stage, paper_stage, \
         shows_names) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, \
         $15)",
    )
    .bind(it.id)
    .bind(it.council_id)
    .bind(it.session_id)
    .bind(it.point_id)
    .bind(it.vote_id)
    .bind(it.year)
    .bind(it.number)
    .bind(&it.title.ar)
    .bind(&it.title.fr)
    .bind(&it.text.ar)
    .bind(&it.text.fr)
    .bind(it.subject)
    .bind(it.adopted_at)
    .bind(it.stage)
    .bind(it.shows_names)
    .run()
    .await
    .map(drop)
}

/// Keeps the paper that will be signed.
pub(super) async fn prepare(
    tx: &mut Tx,
    it: &Deliberation,
    paper: &Digest,
    by: Id,
) -> Result<(), Error> {
    let next = it.step(Step::Prepare)?;
    tx.query(
        "UPDATE deliberation SET stage = $2, paper_stage = $2, paper_sha256 = $3 WHERE id = $1",
    )
    .bind(it.id)
    .bind(next)
    .bind(paper)
    .run()
    .await?;
    Ok(record(tx, "journal-deliberation-prepared", it, Some(by)).await?)
}

/// Keeps the paper with both signatures.
pub(super) async fn signed(
    tx: &mut Tx,
    it: &Deliberation,
    paper: &Digest,
    by: Id,
) -> Result<(), Error> {
    let next = it.step(Step::Sign)?;
    tx.query(
        "UPDATE deliberation SET stage = $2, paper_stage = $2, signed_sha256 = $3 WHERE id = $1",
    )
    .bind(it.id)
    .bind(next)
    .bind(paper)
    .run()
    .await?;
    Ok(record(tx, "journal-deliberation-signed", it, Some(by)).await?)
}

/// Keeps the scan of the original signed by hand. Each scan stays in the store; the last one is
/// shown.
pub(super) async fn keep_scan(tx: &mut Tx, it: &Deliberation, scan: &Digest, by: Id) -> Result<()> {
    if it.scan_sha256.as_ref() == Some(scan) {
        return Ok(());
    }
    tx.query("UPDATE deliberation SET scan_sha256 = $2 WHERE id = $1")
        .bind(it.id)
        .bind(scan)
        .run()
        .await?;
    record(tx, "journal-deliberation-scanned", it, Some(by)).await
}

/// Takes a step of control: sent, opposed, enforceable, and what follows an opposition.
pub async fn take(tx: &mut Tx, it: &Deliberation, step: Step, by: Option<Id>) -> Result<(), Error> {
    let (next, now) = (it.step(step)?, tx.now());
    let moved = tx
        .query(
            "UPDATE deliberation SET stage = $3, \
             enforceable_at = CASE WHEN $3 = 'enforceable' THEN $4 ELSE enforceable_at END \
             WHERE id = $1 AND stage = $2",
        )
        .bind(it.id)
        .bind(it.stage)
        .bind(next)
        .bind(now)
        .run()
        .await?;
    if moved == 0 {
        return Err(Refusal::because("session-changed-meanwhile").into());
    }
    let kind = match step {
        Step::Prepare => "journal-deliberation-prepared",
        Step::Sign => "journal-deliberation-signed",
        Step::Send => "journal-deliberation-sent",
        Step::Oppose => "journal-deliberation-opposed",
        Step::TakeEffect => "journal-deliberation-enforceable",
        Step::RefuseVisa => "journal-deliberation-visa-refused",
        Step::Replace => "journal-deliberation-replaced",
        Step::Withdraw => "journal-deliberation-withdrawn",
        Step::Maintain => "journal-deliberation-maintained",
        Step::Clear => "journal-deliberation-cleared",
        Step::Refer => "journal-deliberation-referred",
        Step::Annul => "journal-deliberation-annulled",
    };
    Ok(record(tx, kind, it, by).await?)
}

/// Notes that the deliberations of a session were posted at the seat. Returns how many.
pub async fn post_all(tx: &mut Tx, session: Id, by: Id) -> Result<u32> {
    let now = tx.now();
    let mut count = 0;
    for it in of_session(tx, session).await?.iter().filter(|it| it.posted_at.is_none()) {
        tx.query("UPDATE deliberation SET posted_at = $2 WHERE id = $1")
            .bind(it.id)
            .bind(now)
            .run()
            .await?;
        record(tx, "journal-deliberation-posted", it, Some(by)).await?;
        count += 1;
    }
    Ok(count)
}

/// Shows a deliberation to the public, with or without how each member voted.
pub async fn publish(
    tx: &mut Tx,
    it: &Deliberation,
    shows_names: bool,
    by: Id,
) -> Result<(), Error> {
    let now = tx.now();
    let changed = tx
        .query(
            "UPDATE deliberation SET published_at = $2, shows_names = $3 \
             WHERE id = $1 AND published_at IS NULL",
        )
        .bind(it.id)
        .bind(now)
        .bind(shows_names)
        .run()
        .await?;
    if changed == 0 {
        return Err(Refusal::because("deliberation-already-published").into());
    }
    Ok(record(tx, "journal-deliberation-published", it, Some(by)).await?)
}

async fn record(tx: &mut Tx, kind: &'static str, it: &Deliberation, by: Option<Id>) -> Result<()> {
    let facts = serde_json::json!({ "number": it.reference() });
    let happened = Happened::new(kind, it.council_id, it.id).within(it.session_id);
    tx.record(happened.by_maybe(by).with(facts)).await
}
