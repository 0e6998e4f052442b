//! The `excuse`, `absence_finding` and `absence_warning` tables. Only this room writes them.

use super::excuse::Absentee;
use super::warn::Warning;
use super::{AbsenceFinding, Attended, Excuse, Undecided};
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};

/// The sessions of `council` that are over, in order, with whether each member (or `person` alone)
/// came: one line for each session and member who was called.
pub(super) async fn attended(
    tx: &mut Tx,
    council: Id,
    person: Option<Id>,
) -> Result<Vec<Attended>> {
    let of = person.map(|person| person.to_string()).unwrap_or_default();
    tx.query(
        "SELECT session.id AS session_id, session.kind, session.year, session.month, \
         session.sort_on AS held_on, attendance.person_id, \
         CAST(SUM(CASE WHEN attendance.presence = 'present' THEN 1 ELSE 0 END) AS BIGINT) \
         AS present, \
         CAST(MAX(CASE WHEN excuse.accepted THEN 1 ELSE 0 END) AS BIGINT) AS accepted \
         FROM attendance JOIN sitting ON sitting.id = attendance.sitting_id \
         JOIN session ON session.id = sitting.session_id \
         LEFT JOIN excuse ON excuse.session_id = session.id \
         AND excuse.person_id = attendance.person_id \
         WHERE session.council_id = $1 AND session.stage = 'closed' \
         AND ($2 = '' OR attendance.person_id = $2) \
         GROUP BY session.id, session.kind, session.year, session.month, session.sort_on, \
         attendance.person_id ORDER BY session.sort_on, session.id LIMIT 20000",
    )
    .bind(council)
    .bind(of)
    .all()
    .await
}

/// The members who came to no sitting of `session`, by name, with the reason they gave.
pub(super) async fn absentees(tx: &mut Tx, session: Id) -> Result<Vec<Absentee>> {
    tx.query(
        "SELECT attendance.person_id, person.name_ar, person.name_fr, \
         COALESCE(MAX(CASE WHEN summons.answer = 'excused' THEN summons.reason END), '') AS given \
         FROM attendance JOIN sitting ON sitting.id = attendance.sitting_id \
         JOIN person ON person.id = attendance.person_id \
         LEFT JOIN summons ON summons.session_id = sitting.session_id \
         AND summons.person_id = attendance.person_id \
         WHERE sitting.session_id = $1 \
         GROUP BY attendance.person_id, person.name_ar, person.name_fr, person.sort_key \
         HAVING SUM(CASE WHEN attendance.presence = 'present' THEN 1 ELSE 0 END) = 0 \
         ORDER BY person.sort_key, attendance.person_id LIMIT 500",
    )
    .bind(session)
    .all()
    .await
}

/// What the council decided of the reasons given for `session`.
pub(super) async fn excuses(tx: &mut Tx, session: Id) -> Result<Vec<Excuse>> {
    tx.query(
        "SELECT person_id, reason, accepted, decided_on FROM excuse WHERE session_id = $1 \
         ORDER BY person_id LIMIT 500",
    )
    .bind(session)
    .all()
    .await
}

/// Another decision replaces the one before; the journal keeps both.
pub(super) async fn save_excuse(tx: &mut Tx, session: Id, excuse: &Excuse, by: Id) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO excuse (session_id, person_id, reason, accepted, decided_on, recorded_at, \
         recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (session_id, person_id) DO UPDATE SET reason = excluded.reason, \
         accepted = excluded.accepted, decided_on = excluded.decided_on, \
         recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by",
    )
    .bind(session)
    .bind(excuse.person_id)
    .bind(&excuse.reason)
    .bind(excuse.accepted)
    .bind(excuse.decided_on)
    .bind(now)
    .bind(by)
    .run()
    .await
    .map(drop)
}

/// The sessions of `council` with reasons of absent members on which it has not decided.
pub async fn undecided(tx: &mut Tx, council: Id) -> Result<Vec<Undecided>> {
    waiting(tx, council, None).await
}

/// The same, of one member.
pub(super) async fn pending(tx: &mut Tx, council: Id, person: Id) -> Result<Vec<Undecided>> {
    waiting(tx, council, Some(person)).await
}

async fn waiting(tx: &mut Tx, council: Id, person: Option<Id>) -> Result<Vec<Undecided>> {
    let of = person.map(|person| person.to_string()).unwrap_or_default();
    tx.query(
        "SELECT session.id AS session_id, COUNT(DISTINCT summons.person_id) AS count \
         FROM session JOIN summons ON summons.session_id = session.id \
         WHERE session.council_id = $1 AND session.stage IN ('open', 'closed') \
         AND summons.answer = 'excused' AND ($2 = '' OR summons.person_id = $2) \
         AND NOT EXISTS (SELECT 1 FROM excuse WHERE excuse.session_id = session.id \
         AND excuse.person_id = summons.person_id) \
         AND EXISTS (SELECT 1 FROM attendance JOIN sitting ON sitting.id = attendance.sitting_id \
         WHERE sitting.session_id = session.id AND attendance.person_id = summons.person_id) \
         AND NOT EXISTS (SELECT 1 FROM attendance \
         JOIN sitting ON sitting.id = attendance.sitting_id \
         WHERE sitting.session_id = session.id AND attendance.person_id = summons.person_id \
         AND attendance.presence = 'present') \
         GROUP BY session.id, session.sort_on ORDER BY session.sort_on DESC LIMIT 50",
    )
    .bind(council)
    .bind(of)
    .all()
    .await
}

/// What was put before `council`, the last first. A point taken off the agenda was not.
pub(super) async fn findings(tx: &mut Tx, council: Id) -> Result<Vec<AbsenceFinding>> {
    tx.query(
        "SELECT absence_finding.* FROM absence_finding \
         JOIN point ON point.id = absence_finding.point_id \
         WHERE absence_finding.council_id = $1 AND point.removed_at IS NULL \
         ORDER BY absence_finding.proposed_at DESC LIMIT 500",
    )
    .bind(council)
    .all()
    .await
}

/// What `council` found since the day `since`: the members, for the letter to the authority.
pub async fn found_since(tx: &mut Tx, council: Id, since: Date) -> Result<Vec<AbsenceFinding>> {
    let mut found = findings(tx, council).await?;
    found.retain(|it| it.found_on.is_some_and(|on| on >= since));
    Ok(found)
}

pub(super) async fn save_finding(tx: &mut Tx, council: Id, it: &AbsenceFinding) -> Result<()> {
    tx.query(
        "INSERT INTO absence_finding (id, council_id, mandate_id, person_id, session_id, \
         point_id, verdict, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(it.id)
    .bind(council)
    .bind(it.mandate_id)
    .bind(it.person_id)
    .bind(it.session_id)
    .bind(it.point_id)
    .bind(&it.verdict)
    .bind(it.proposed_at)
    .run()
    .await
    .map(drop)
}

pub(super) async fn save_found(tx: &mut Tx, id: Id, act: Id, on: Date) -> Result<()> {
    tx.query("UPDATE absence_finding SET deliberation_id = $2, found_on = $3 WHERE id = $1")
        .bind(id)
        .bind(act)
        .bind(on)
        .run()
        .await
        .map(drop)
}

/// Writes down that a member is to be warned after `session`. Once: says whether it is new.
pub(super) async fn save_warning(tx: &mut Tx, it: &Warning, council: Id) -> Result<bool> {
    let saved = tx
        .query(
            "INSERT INTO absence_warning (id, mandate_id, session_id, person_id, council_id, \
             verdict) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (mandate_id, session_id) DO NOTHING",
        )
        .bind(it.id)
        .bind(it.mandate_id)
        .bind(it.session_id)
        .bind(it.person_id)
        .bind(council)
        .bind(&it.verdict)
        .run()
        .await?;
    Ok(saved > 0)
}

pub(super) async fn warning(tx: &mut Tx, id: Id) -> Result<Warning> {
    tx.query("SELECT * FROM absence_warning WHERE id = $1").bind(id).one().await
}

pub(super) async fn warning_sent(tx: &mut Tx, id: Id) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE absence_warning SET sent_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .run()
        .await
        .map(drop)
}
