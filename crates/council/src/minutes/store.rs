//! The `minutes`, `minutes_note` and `minutes_copy` tables. Only this room writes them.

use super::draft::LONGEST_NOTE;
use super::{Minutes, Note, Stage, Step};
use crate::people::Member;
use crate::sessions::Session;
use kit::db::{Result, Tx};
use kit::{Bilingual, Digest, Error, Happened, Id, Refusal};

/// The minutes of `session`, if they were begun.
pub async fn of_session(tx: &mut Tx, session: Id) -> Result<Option<Minutes>> {
    tx.query("SELECT * FROM minutes WHERE session_id = $1").bind(session).optional().await
}

/// The minutes `id`.
pub(super) async fn find(tx: &mut Tx, id: Id) -> Result<Minutes> {
    tx.query("SELECT * FROM minutes WHERE id = $1").bind(id).one().await
}

/// What was written in the minutes.
pub async fn notes(tx: &mut Tx, minutes: Id) -> Result<Vec<Note>> {
    tx.query("SELECT slot, text_ar, text_fr FROM minutes_note WHERE minutes_id = $1 LIMIT 500")
        .bind(minutes)
        .all()
        .await
}

/// The minutes of `session`, begun if need be.
pub(super) async fn begin(tx: &mut Tx, session: &Session, by: Id) -> Result<Minutes> {
    if let Some(minutes) = of_session(tx, session.id).await? {
        return Ok(minutes);
    }
    let minutes = Minutes {
        id: Id::new(tx.now()),
        council_id: session.council_id,
        session_id: session.id,
        stage: Stage::Draft,
        paper_sha256: None,
        signed_sha256: None,
        scan_sha256: None,
        approved_at: None,
    };
    tx.query("INSERT INTO minutes (id, council_id, session_id, stage) VALUES ($1, $2, $3, $4)")
        .bind(minutes.id)
        .bind(minutes.council_id)
        .bind(minutes.session_id)
        .bind(minutes.stage)
        .run()
        .await?;
    record(tx, "journal-minutes-begun", &minutes, Some(by)).await?;
    Ok(minutes)
}

/// Keeps what was written in one place. An empty text clears it.
pub(super) async fn save_note(
    tx: &mut Tx,
    minutes: &Minutes,
    slot: &str,
    text: &Bilingual,
) -> Result<(), Error> {
    if text.ar.chars().count().max(text.fr.chars().count()) > LONGEST_NOTE {
        return Err(Refusal::because("minutes-note-too-long").into());
    }
    tx.query(
        "INSERT INTO minutes_note (minutes_id, slot, text_ar, text_fr) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (minutes_id, slot) \
         DO UPDATE SET text_ar = excluded.text_ar, text_fr = excluded.text_fr",
    )
    .bind(minutes.id)
    .bind(slot)
    .bind(&text.ar)
    .bind(&text.fr)
    .run()
    .await?;
    Ok(())
}

/// Tells the journal that the draft was changed.
pub(super) async fn record_writing(tx: &mut Tx, minutes: &Minutes, by: Id) -> Result<()> {
    record(tx, "journal-minutes-written", minutes, Some(by)).await
}

/// Keeps the paper of the text that was approved.
pub(super) async fn approve(
    tx: &mut Tx,
    minutes: &Minutes,
    paper: &Digest,
    by: Id,
) -> Result<(), Error> {
    let (next, now) = (minutes.step(Step::Approve)?, tx.now());
    tx.query("UPDATE minutes SET stage = $2, paper_sha256 = $3, approved_at = $4 WHERE id = $1")
        .bind(minutes.id)
        .bind(next)
        .bind(paper)
        .bind(now)
        .run()
        .await?;
    Ok(record(tx, "journal-minutes-approved", minutes, Some(by)).await?)
}

/// Keeps the paper with both signatures.
pub(super) async fn signed(
    tx: &mut Tx,
    minutes: &Minutes,
    paper: &Digest,
    by: Id,
) -> Result<(), Error> {
    let next = minutes.step(Step::Sign)?;
    tx.query("UPDATE minutes SET stage = $2, signed_sha256 = $3 WHERE id = $1")
        .bind(minutes.id)
        .bind(next)
        .bind(paper)
        .run()
        .await?;
    Ok(record(tx, "journal-minutes-signed", minutes, Some(by)).await?)
}

/// Keeps the scan of the original signed by hand.
pub(super) async fn keep_scan(tx: &mut Tx, minutes: &Minutes, scan: &Digest, by: Id) -> Result<()> {
    if minutes.scan_sha256.as_ref() == Some(scan) {
        return Ok(());
    }
    tx.query("UPDATE minutes SET scan_sha256 = $2 WHERE id = $1")
        .bind(minutes.id)
        .bind(scan)
        .run()
        .await?;
    record(tx, "journal-minutes-scanned", minutes, Some(by)).await
}

/// A member's copy.
#[derive(Debug, Clone)]
pub struct Copy {
    /// Its identifier.
    pub id: Id,
    /// Of which minutes.
    pub minutes_id: Id,
    /// Whose.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Where it is sent; nothing when it is read here.
    pub email: String,
    /// When the mail was accepted.
    pub sent_at: Option<jiff::Timestamp>,
    /// When the member opened it here.
    pub opened_at: Option<jiff::Timestamp>,
}

kit::row!(Copy { id, minutes_id, person_id, name, email, sent_at, opened_at });

/// The copies that were given.
pub async fn copies(tx: &mut Tx, minutes: Id) -> Result<Vec<Copy>> {
    tx.query(
        "SELECT minutes_copy.*, person.name_ar, person.name_fr FROM minutes_copy \
         JOIN person ON person.id = minutes_copy.person_id \
         WHERE minutes_copy.minutes_id = $1 ORDER BY person.sort_key LIMIT 500",
    )
    .bind(minutes)
    .all()
    .await
}

pub(super) async fn find_copy(tx: &mut Tx, id: Id) -> Result<Copy> {
    tx.query(
        "SELECT minutes_copy.*, person.name_ar, person.name_fr FROM minutes_copy \
         JOIN person ON person.id = minutes_copy.person_id WHERE minutes_copy.id = $1",
    )
    .bind(id)
    .one()
    .await
}

/// Gives `member` a copy: here at once, and by mail to the declared address.
pub(super) async fn give(tx: &mut Tx, minutes: Id, member: &Member) -> Result<Option<Id>> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    let given = tx
        .query(
            "INSERT INTO minutes_copy (id, minutes_id, person_id, email, given_at, sent_proof) \
             VALUES ($1, $2, $3, $4, $5, '') ON CONFLICT (minutes_id, person_id) DO NOTHING",
        )
        .bind(id)
        .bind(minutes)
        .bind(member.person_id)
        .bind(&member.email)
        .bind(now)
        .run()
        .await?;
    Ok((given > 0 && !member.email.is_empty()).then_some(id))
}

/// Notes that the server accepted a copy.
pub(super) async fn copy_sent(tx: &mut Tx, copy: &Copy, council: Id, proof: &str) -> Result<()> {
    let now = tx.now();
    tx.query(
        "UPDATE minutes_copy SET sent_at = $2, sent_proof = $3 WHERE id = $1 AND sent_at IS NULL",
    )
    .bind(copy.id)
    .bind(now)
    .bind(proof)
    .run()
    .await?;
    tx.record(Happened::new("journal-minutes-copy-sent", council, copy.person_id)).await
}

/// Notes that a member opened their copy, the first time.
pub(super) async fn copy_opened(tx: &mut Tx, minutes: &Minutes, person: Id) -> Result<()> {
    let now = tx.now();
    let opened = tx
        .query(
            "UPDATE minutes_copy SET opened_at = $3 \
             WHERE minutes_id = $1 AND person_id = $2 AND opened_at IS NULL",
        )
        .bind(minutes.id)
        .bind(person)
        .bind(now)
        .run()
        .await?;
    if opened > 0 {
        record(tx, "journal-minutes-opened", minutes, Some(person)).await
    } else {
        Ok(())
    }
}

async fn record(tx: &mut Tx, kind: &'static str, minutes: &Minutes, by: Option<Id>) -> Result<()> {
    let happened = Happened::new(kind, minutes.council_id, minutes.id).within(minutes.session_id);
    tx.record(happened.by_maybe(by)).await
}
