//! The `control_case` table. Only this room writes it.

use super::case::Days;
use super::{Case, VisaAnswer};
use jiff::civil::Date;
use kit::db::{Result, Tx, Word};
use kit::{Bilingual, Digest, Id};
use law::Subject;

/// The cases of a session.
pub async fn cases(tx: &mut Tx, session: Id) -> Result<Vec<Case>> {
    tx.query("SELECT * FROM control_case WHERE session_id = $1 ORDER BY deliberation_id LIMIT 300")
        .bind(session)
        .all()
        .await
}

/// The cases of `council` that have not come to their end, the most urgent first.
pub async fn open_cases(tx: &mut Tx, council: Id) -> Result<Vec<Case>> {
    tx.query(
        "SELECT * FROM control_case WHERE council_id = $1 AND settled_at IS NULL \
         AND (opposed_on IS NULL OR cleared_on IS NOT NULL) \
         ORDER BY COALESCE(expected_on, '9999'), deliberation_id LIMIT 300",
    )
    .bind(council)
    .all()
    .await
}

/// The case of a deliberation, once it was sent.
pub async fn find(tx: &mut Tx, deliberation: Id) -> Result<Option<Case>> {
    tx.query("SELECT * FROM control_case WHERE deliberation_id = $1")
        .bind(deliberation)
        .optional()
        .await
}

/// The cases that a transmission opened.
pub(super) async fn of_transmission(tx: &mut Tx, transmission: Id) -> Result<Vec<Case>> {
    tx.query(
        "SELECT * FROM control_case WHERE transmission_id = $1 ORDER BY deliberation_id LIMIT 300",
    )
    .bind(transmission)
    .all()
    .await
}

/// The cases whose visa was asked for with a transmission.
pub(super) async fn of_visa_request(tx: &mut Tx, transmission: Id) -> Result<Vec<Case>> {
    tx.query(
        "SELECT * FROM control_case WHERE visa_transmission_id = $1 \
         ORDER BY deliberation_id LIMIT 300",
    )
    .bind(transmission)
    .all()
    .await
}

/// Cases whose day has come, or was never counted, in any council: at most `limit`.
pub(super) async fn due(tx: &mut Tx, today: Date, limit: u32) -> Result<Vec<Case>> {
    tx.query(
        "SELECT * FROM control_case WHERE settled_at IS NULL AND (expected_on <= $1 \
         OR (received_on IS NOT NULL AND opposable_until IS NULL)) ORDER BY expected_on LIMIT $2",
    )
    .bind(today)
    .bind(limit)
    .all()
    .await
}

/// Opens the case of a deliberation about `subject`, sent with a transmission.
pub(super) async fn open(
    tx: &mut Tx,
    deliberation: Id,
    subject: Subject,
    (council, session, transmission, authority): (Id, Id, Id, Id),
) -> Result<()> {
    tx.query(
        "INSERT INTO control_case (deliberation_id, council_id, session_id, transmission_id, \
         authority_id, subject, opposition_ar, opposition_fr, visa_reason_ar, visa_reason_fr) \
         VALUES ($1, $2, $3, $4, $5, $6, '', '', '', '')",
    )
    .bind(deliberation)
    .bind(council)
    .bind(session)
    .bind(transmission)
    .bind(authority)
    .bind(Word(subject))
    .run()
    .await
    .map(drop)
}

/// Its visa is `authority`'s to give; where that is not who controls it, it was asked with
/// `request`.
pub(super) async fn ask_visa(
    tx: &mut Tx,
    case: Id,
    authority: Id,
    request: Option<Id>,
) -> Result<()> {
    tx.query(
        "UPDATE control_case SET visa_authority_id = $2, visa_transmission_id = $3 \
         WHERE deliberation_id = $1",
    )
    .bind(case)
    .bind(authority)
    .bind(request)
    .run()
    .await
    .map(drop)
}

/// The day of receipt by the control authority.
pub(super) async fn received(tx: &mut Tx, case: Id, on: Date) -> Result<()> {
    tx.query("UPDATE control_case SET received_on = $2 WHERE deliberation_id = $1")
        .bind(case)
        .bind(on)
        .run()
        .await
        .map(drop)
}

/// The day of receipt by another, who gives its visa.
pub(super) async fn visa_received(tx: &mut Tx, case: Id, on: Date) -> Result<()> {
    tx.query("UPDATE control_case SET visa_received_on = $2 WHERE deliberation_id = $1")
        .bind(case)
        .bind(on)
        .run()
        .await
        .map(drop)
}

/// The days that follow from what is known.
pub(super) async fn count(tx: &mut Tx, case: Id, days: Days) -> Result<()> {
    tx.query(
        "UPDATE control_case SET expected_on = $2, opposable_until = $3, visa_awaited_until = $4, \
         reasons_until = $5 WHERE deliberation_id = $1",
    )
    .bind(case)
    .bind(days.expected_on)
    .bind(days.opposable_until)
    .bind(days.visa_awaited_until)
    .bind(days.reasons_until)
    .run()
    .await
    .map(drop)
}

/// The authority opposes by a letter.
pub(super) async fn opposed(
    tx: &mut Tx,
    case: Id,
    (on, reason): (Date, &Bilingual),
    (number, letter): (&str, &Digest),
) -> Result<()> {
    tx.query(
        "UPDATE control_case SET opposed_on = $2, opposition_ar = $3, opposition_fr = $4, \
         opposition_number = $5, opposition_sha256 = $6, expected_on = NULL \
         WHERE deliberation_id = $1",
    )
    .bind(case)
    .bind(on)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .bind(number)
    .bind(letter)
    .run()
    .await
    .map(drop)
}

/// Its visa is answered by a letter.
pub(super) async fn answered(
    tx: &mut Tx,
    case: Id,
    (answer, on, reason): (VisaAnswer, Date, &Bilingual),
    (number, letter): (&str, &Digest),
) -> Result<()> {
    tx.query(
        "UPDATE control_case SET visa_answer = $2, visa_on = $3, visa_reason_ar = $4, \
         visa_reason_fr = $5, visa_number = $6, visa_sha256 = $7 WHERE deliberation_id = $1",
    )
    .bind(case)
    .bind(answer)
    .bind(on)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .bind(number)
    .bind(letter)
    .run()
    .await
    .map(drop)
}

/// Nothing is left of the opposition: the day on which it becomes enforceable is counted again.
pub(super) async fn cleared(tx: &mut Tx, case: Id, on: Date, expected: Option<Date>) -> Result<()> {
    tx.query("UPDATE control_case SET cleared_on = $2, expected_on = $3 WHERE deliberation_id = $1")
        .bind(case)
        .bind(on)
        .bind(expected)
        .run()
        .await
        .map(drop)
}

pub(super) async fn settled(tx: &mut Tx, case: Id) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE control_case SET settled_at = $2 WHERE deliberation_id = $1")
        .bind(case)
        .bind(now)
        .run()
        .await
        .map(drop)
}
