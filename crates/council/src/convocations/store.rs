//! The `convocation`, `sealed_paper` and `summons` tables. Only this room writes them.

use super::{Answer, Convocation, SealedPaper, Summons};
use kit::db::{Json, Result, Tx};
use kit::{Error, Happened, Id, Refusal};

/// The convocation in force for `session`: the last call.
pub async fn current(tx: &mut Tx, session: Id) -> Result<Option<Convocation>> {
    tx.query("SELECT * FROM convocation WHERE session_id = $1 ORDER BY call DESC LIMIT 1")
        .bind(session)
        .optional()
        .await
}

/// The convocation `id`.
pub(super) async fn find_convocation(tx: &mut Tx, id: Id) -> Result<Convocation> {
    tx.query("SELECT * FROM convocation WHERE id = $1").bind(id).one().await
}

/// The convocations to `session`, from the first call to the last.
pub async fn calls(tx: &mut Tx, session: Id) -> Result<Vec<Convocation>> {
    tx.query("SELECT * FROM convocation WHERE session_id = $1 ORDER BY call LIMIT 3")
        .bind(session)
        .all()
        .await
}

/// The papers under seal, in order.
pub async fn sealed_papers(tx: &mut Tx, convocation: Id) -> Result<Vec<SealedPaper>> {
    tx.query(
        "SELECT position, enclosure, title_ar, title_fr, sha256, media_type, size, file_name \
         FROM sealed_paper WHERE convocation_id = $1 ORDER BY position LIMIT 2000",
    )
    .bind(convocation)
    .all()
    .await
}

/// Everybody's convocation, in the order of the letters.
pub async fn summonses(tx: &mut Tx, convocation: Id) -> Result<Vec<Summons>> {
    tx.query(
        "SELECT summons.*, person.name_ar, person.name_fr FROM summons \
         JOIN person ON person.id = summons.person_id \
         WHERE summons.convocation_id = $1 ORDER BY summons.number LIMIT 500",
    )
    .bind(convocation)
    .all()
    .await
}

/// The summons `id`.
pub async fn find_summons(tx: &mut Tx, id: Id) -> Result<Summons> {
    tx.query(
        "SELECT summons.*, person.name_ar, person.name_fr FROM summons \
         JOIN person ON person.id = summons.person_id WHERE summons.id = $1",
    )
    .bind(id)
    .one()
    .await
}

/// The convocation of `person` to `session`, if they were convened.
pub async fn own_summons(tx: &mut Tx, session: Id, person: Id) -> Result<Option<Summons>> {
    tx.query(
        "SELECT summons.*, person.name_ar, person.name_fr FROM summons \
         JOIN person ON person.id = summons.person_id \
         JOIN convocation ON convocation.id = summons.convocation_id \
         WHERE summons.session_id = $1 AND summons.person_id = $2 \
         ORDER BY convocation.call DESC LIMIT 1",
    )
    .bind(session)
    .bind(person)
    .optional()
    .await
}

pub(super) async fn save(tx: &mut Tx, convocation: &Convocation) -> Result<()> {
    tx.query(
        "INSERT INTO convocation (id, council_id, session_id, call, version_id, manifest, sha256, \
         notice_sha256, list_sha256, sealed_at, sealed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(convocation.id)
    .bind(convocation.council_id)
    .bind(convocation.session_id)
    .bind(convocation.call)
    .bind(convocation.version_id)
    .bind(Json(&convocation.manifest.0))
    .bind(&convocation.sha256)
    .bind(&convocation.notice_sha256)
    .bind(&convocation.list_sha256)
    .bind(convocation.sealed_at)
    .bind(convocation.sealed_by)
    .run()
    .await
    .map(drop)
}

pub(super) async fn save_paper(tx: &mut Tx, convocation: Id, paper: &SealedPaper) -> Result<()> {
    tx.query(
        "INSERT INTO sealed_paper (convocation_id, position, enclosure, title_ar, title_fr, \
         sha256, media_type, size, file_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(convocation)
    .bind(paper.position)
    .bind(paper.enclosure)
    .bind(&paper.title.ar)
    .bind(&paper.title.fr)
    .bind(&paper.sha256)
    .bind(&paper.media_type)
    .bind(paper.size)
    .bind(&paper.file_name)
    .run()
    .await
    .map(drop)
}

pub(super) async fn save_summons(tx: &mut Tx, summons: &Summons) -> Result<()> {
    tx.query(
        "INSERT INTO summons (id, convocation_id, council_id, session_id, person_id, number, \
         letter_sha256, email, postal_address, reason) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')",
    )
    .bind(summons.id)
    .bind(summons.convocation_id)
    .bind(summons.council_id)
    .bind(summons.session_id)
    .bind(summons.person_id)
    .bind(summons.number)
    .bind(&summons.letter_sha256)
    .bind(&summons.email)
    .bind(&summons.postal_address)
    .run()
    .await
    .map(drop)
}

/// Writes down what the member answered; another answer replaces it, and both stay in the journal.
pub(super) async fn save_answer(
    tx: &mut Tx,
    summons: &Summons,
    answer: Answer,
    reason: &str,
) -> Result<()> {
    if summons.answer == Some(answer) && summons.reason == reason.trim() {
        return Ok(());
    }
    let now = tx.now();
    tx.query("UPDATE summons SET answer = $2, reason = $3, answered_at = $4 WHERE id = $1")
        .bind(summons.id)
        .bind(answer)
        .bind(reason.trim())
        .bind(now)
        .run()
        .await?;
    let facts = serde_json::json!({ "answer": answer });
    let happened = Happened::new("journal-summons-answered", summons.council_id, summons.id);
    tx.record(happened.within(summons.session_id).by(summons.person_id).with(facts)).await
}

/// Notes that those who had not opened it are being reminded. Refused within the hour.
pub(super) async fn note_reminder(
    tx: &mut Tx,
    convocation: &Convocation,
    not_since: jiff::Timestamp,
) -> Result<(), Error> {
    let now = tx.now();
    let noted = tx
        .query(
            "UPDATE convocation SET reminded_at = $2 \
             WHERE id = $1 AND (reminded_at IS NULL OR reminded_at < $3)",
        )
        .bind(convocation.id)
        .bind(now)
        .bind(not_since)
        .run()
        .await?;
    if noted == 0 { Err(Refusal::because("reminder-too-soon").into()) } else { Ok(()) }
}
