//! The `written_question`, `question_carry` and `question_sitting` tables. Only this room writes
//! them.

use super::Question;
use super::question::Asked;
use crate::people::Member;
use crate::sessions::Session;
use kit::db::{Result, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal};

/// The question `id` of `council`.
pub(super) async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Question> {
    tx.query("SELECT * FROM written_question WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The last questions in `council`, the latest first; of one author, or of all.
pub(super) async fn list(tx: &mut Tx, council: Id, author: Option<Id>) -> Result<Vec<Question>> {
    tx.query(
        "SELECT * FROM written_question WHERE council_id = $1 AND ($2 = '' OR person_id = $2) \
         ORDER BY year DESC, number DESC LIMIT 200",
    )
    .bind(council)
    .bind(author.map(|id| id.to_string()).unwrap_or_default())
    .all()
    .await
}

/// The list of `session`: what was carried over comes first, then by the day of receipt.
pub async fn of_session(tx: &mut Tx, session: Id) -> Result<Vec<Question>> {
    tx.query(
        "SELECT * FROM written_question WHERE session_id = $1 \
         ORDER BY CASE WHEN carried_from IS NULL THEN 1 ELSE 0 END, received_on, year, number \
         LIMIT 200",
    )
    .bind(session)
    .all()
    .await
}

/// The questions that were carried over from `session`, at the request of their authors.
pub async fn carried_from(tx: &mut Tx, session: Id) -> Result<Vec<Question>> {
    tx.query(
        "SELECT written_question.* FROM written_question \
         JOIN question_carry ON question_carry.question_id = written_question.id \
         WHERE question_carry.session_id = $1 \
         ORDER BY written_question.year, written_question.number LIMIT 200",
    )
    .bind(session)
    .all()
    .await
}

/// The questions in `council` that have no answer, in their order.
pub(super) async fn unanswered(tx: &mut Tx, council: Id) -> Result<Vec<Question>> {
    tx.query(
        "SELECT * FROM written_question WHERE council_id = $1 AND answered_at IS NULL \
         ORDER BY year, number LIMIT 500",
    )
    .bind(council)
    .all()
    .await
}

/// The questions of `author` on the list of `session` that have no answer.
pub async fn own_unanswered(tx: &mut Tx, session: Id, author: Id) -> Result<Vec<Question>> {
    tx.query(
        "SELECT * FROM written_question WHERE session_id = $1 AND person_id = $2 \
         AND answered_at IS NULL ORDER BY year, number LIMIT 50",
    )
    .bind(session)
    .bind(author)
    .all()
    .await
}

/// Files a question under the next number of the year it was received in, once. Says whether it is
/// new.
pub(super) async fn save(
    tx: &mut Tx,
    council: Id,
    (asked, author): (&Asked, &Member),
    by: Id,
) -> Result<bool> {
    let known = tx
        .query("SELECT COUNT(*) FROM written_question WHERE id = $1")
        .bind(asked.id)
        .count()
        .await?;
    if known > 0 {
        return Ok(false);
    }
    let (now, year) = (tx.now(), asked.received_on.year());
    let number = tx.next_number("written-question", council, year).await?;
    tx.query(
        "INSERT INTO written_question (id, council_id, number, year, person_id, name_ar, name_fr, \
         group_id, title_ar, title_fr, body_ar, body_fr, received_on, filed_at, filed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(asked.id)
    .bind(council)
    .bind(number)
    .bind(year)
    .bind(author.person_id)
    .bind(&author.name.ar)
    .bind(&author.name.fr)
    .bind(asked.group_id)
    .bind(&asked.title.ar)
    .bind(&asked.title.fr)
    .bind(&asked.body.ar)
    .bind(&asked.body.fr)
    .bind(asked.received_on)
    .bind(now)
    .bind(by)
    .run()
    .await?;
    let facts = serde_json::json!({ "number": number, "received_on": asked.received_on });
    let happened = Happened::new("journal-question-filed", council, asked.id);
    tx.record(happened.by(by).with(facts)).await?;
    Ok(true)
}

/// The question stands on the list of `session`, or on none for now.
pub(super) async fn place(tx: &mut Tx, question: &Question, session: Option<Id>) -> Result<()> {
    tx.query("UPDATE written_question SET session_id = $2 WHERE id = $1")
        .bind(question.id)
        .bind(session)
        .run()
        .await?;
    let kind =
        if session.is_some() { "journal-question-listed" } else { "journal-question-unlisted" };
    let happened = Happened::new(kind, question.council_id, question.id);
    let happened = match session.or(question.session_id) {
        Some(session) => happened.within(session),
        None => happened,
    };
    tx.record(happened).await
}

/// The sitting of `session` that was chosen for the answers.
pub(super) async fn chosen_sitting(tx: &mut Tx, session: Id) -> Result<Option<Id>> {
    struct Chosen {
        sitting_id: Id,
    }
    kit::row!(Chosen { sitting_id });
    let chosen: Option<Chosen> = tx
        .query("SELECT sitting_id FROM question_sitting WHERE session_id = $1")
        .bind(session)
        .optional()
        .await?;
    Ok(chosen.map(|it| it.sitting_id))
}

/// Another sitting replaces the one before; the journal keeps both.
pub(super) async fn choose_sitting(
    tx: &mut Tx,
    session: &Session,
    sitting: Id,
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO question_sitting (session_id, sitting_id, chosen_at, chosen_by) \
         VALUES ($1, $2, $3, $4) ON CONFLICT (session_id) DO UPDATE SET \
         sitting_id = excluded.sitting_id, chosen_at = excluded.chosen_at, \
         chosen_by = excluded.chosen_by",
    )
    .bind(session.id)
    .bind(sitting)
    .bind(now)
    .bind(by)
    .run()
    .await?;
    let happened = Happened::new("journal-question-sitting", session.council_id, sitting);
    tx.record(happened.within(session.id).by(by)).await
}

/// Keeps an answer. Refused to whoever comes second.
pub(super) async fn save_answer(
    tx: &mut Tx,
    question: &Question,
    (answered_by, answer, sitting): (&Bilingual, &Bilingual, Option<Id>),
    by: Id,
) -> Result<(), Error> {
    let now = tx.now();
    let saved = tx
        .query(
            "UPDATE written_question SET answered_at = $2, answered_by_ar = $3, \
             answered_by_fr = $4, answer_ar = $5, answer_fr = $6, sitting_id = $7 \
             WHERE id = $1 AND answered_at IS NULL",
        )
        .bind(question.id)
        .bind(now)
        .bind(&answered_by.ar)
        .bind(&answered_by.fr)
        .bind(&answer.ar)
        .bind(&answer.fr)
        .bind(sitting)
        .run()
        .await?;
    if saved == 0 {
        return Err(Refusal::because("question-already-answered").into());
    }
    record(tx, "journal-question-answered", question, by).await?;
    Ok(())
}

/// The question leaves the list of `session`, at the request of its author.
pub(super) async fn carry(
    tx: &mut Tx,
    question: &Question,
    session: &Session,
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO question_carry (question_id, session_id, asked_at, asked_by) \
         VALUES ($1, $2, $3, $4)",
    )
    .bind(question.id)
    .bind(session.id)
    .bind(now)
    .bind(by)
    .run()
    .await?;
    tx.query("UPDATE written_question SET session_id = NULL, carried_from = $2 WHERE id = $1")
        .bind(question.id)
        .bind(session.id)
        .run()
        .await?;
    record(tx, "journal-question-carried", question, by).await
}

async fn record(tx: &mut Tx, kind: &'static str, question: &Question, by: Id) -> Result<()> {
    let happened = Happened::new(kind, question.council_id, question.id);
    let happened = match question.session_id {
        Some(session) => happened.within(session),
        None => happened,
    };
    tx.record(happened.by(by)).await
}
