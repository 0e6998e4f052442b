//! The `session`, `sitting` and `session_milestone` tables. Only this room writes them.

use super::{Milestone, Reached, Session, Sight, Sitting, Step};
use jiff::civil::Date;
use kit::db::{Result, Tx, is_referred_to};
use kit::{Error, Happened, Id, Refusal};
use serde_json::Value;

/// The session `id` of `council`, if it is within `sight`.
pub async fn find(tx: &mut Tx, council: Id, id: Id, sight: Sight) -> Result<Session, Error> {
    let session: Option<Session> = tx
        .query("SELECT * FROM session WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .optional()
        .await?;
    session.filter(|session| sight.reaches(session.stage)).ok_or(Error::NotFound)
}

/// The sessions of `council` within `sight`, the latest first: at most `limit` before `before`.
pub async fn list(
    tx: &mut Tx,
    council: Id,
    sight: Sight,
    before: (&str, &str),
    limit: u32,
) -> Result<Vec<Session>> {
    tx.query(
        "SELECT * FROM session WHERE council_id = $1 AND (sort_on, id) < ($2, $3) \
         AND ($4 = 'planned' OR stage IN ('convened', 'open', 'closed') \
              OR ($4 = 'submitted' AND stage = 'submitted')) \
         ORDER BY sort_on DESC, id DESC LIMIT $5",
    )
    .bind(council)
    .bind(before.0)
    .bind(before.1)
    .bind(sight.from())
    .bind(limit)
    .all()
    .await
}

/// The sessions of `council` within `sight` that were not held before they were written here and
/// open on `since` or later, the earliest first.
pub async fn under_way(
    tx: &mut Tx,
    council: Id,
    sight: Sight,
    since: Date,
) -> Result<Vec<Session>> {
    tx.query(
        "SELECT * FROM session WHERE council_id = $1 AND NOT recorded AND sort_on >= $2 \
         AND ($3 = 'planned' OR stage IN ('convened', 'open', 'closed') \
              OR ($3 = 'submitted' AND stage = 'submitted')) \
         ORDER BY sort_on, id LIMIT 50",
    )
    .bind(council)
    .bind(since)
    .bind(sight.from())
    .all()
    .await
}

/// The sessions of `council` that the public sees, the latest first: at most `limit` before
/// `before`.
pub async fn list_public(
    tx: &mut Tx,
    council: Id,
    before: (&str, &str),
    limit: u32,
) -> Result<Vec<Session>> {
    tx.query(
        "SELECT * FROM session WHERE council_id = $1 AND (sort_on, id) < ($2, $3) \
         AND published_at IS NOT NULL ORDER BY sort_on DESC, id DESC LIMIT $4",
    )
    .bind(council)
    .bind(before.0)
    .bind(before.1)
    .bind(limit)
    .all()
    .await
}

/// The session `id` of `council`, if the public sees it.
pub async fn find_public(tx: &mut Tx, council: Id, id: Id) -> Result<Option<Session>> {
    tx.query("SELECT * FROM session WHERE id = $1 AND council_id = $2 AND published_at IS NOT NULL")
        .bind(id)
        .bind(council)
        .optional()
        .await
}

/// The sittings of a session, in order.
pub async fn sittings(tx: &mut Tx, session: Id) -> Result<Vec<Sitting>> {
    tx.query("SELECT * FROM sitting WHERE session_id = $1 ORDER BY number LIMIT 50")
        .bind(session)
        .all()
        .await
}

/// What the session has reached, in order of time.
pub async fn milestones(tx: &mut Tx, session: Id) -> Result<Vec<Reached>> {
    tx.query(
        "SELECT milestone, at, by_person, proof FROM session_milestone \
         WHERE session_id = $1 ORDER BY at LIMIT 500",
    )
    .bind(session)
    .all()
    .await
}

/// Puts a session on the calendar, or writes down one of the past.
pub async fn save_new(
    tx: &mut Tx,
    session: &Session,
    sittings: &[Sitting],
    by: Option<Id>,
) -> Result<()> {
    let first_of_month = format!("{:04}-{:02}-01", session.year, session.month);
    tx.query(
        "INSERT INTO session (id, council_id, kind, year, month, opens_on, sort_on, stage, \
         recorded, place_ar, place_fr, note_ar, note_fr, asked_by, requested_on) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(session.id)
    .bind(session.council_id)
    .bind(session.kind)
    .bind(session.year)
    .bind(session.month)
    .bind(session.opens_on)
    .bind(session.opens_on.map_or(first_of_month, |day| day.to_string()))
    .bind(session.stage)
    .bind(session.recorded)
    .bind(&session.place.ar)
    .bind(&session.place.fr)
    .bind(&session.note.ar)
    .bind(&session.note.fr)
    .bind(session.asked_by)
    .bind(session.requested_on)
    .run()
    .await?;
    save_sittings(tx, session.id, sittings).await?;
    let kind =
        if session.recorded { "journal-session-recorded" } else { "journal-session-planned" };
    tx.record(Happened::new(kind, session.council_id, session.id).by_maybe(by)).await?;
    note(tx, session, Milestone::Planned, by, Value::Null).await
}

/// Moves a session on the calendar, before anybody was told of it.
pub(super) async fn save_plan(
    tx: &mut Tx,
    session: &Session,
    sittings: &[Sitting],
    by: Id,
) -> Result<(), Error> {
    tx.query(
        "UPDATE session SET kind = $2, year = $3, month = $4, opens_on = $5, sort_on = $5, \
         place_ar = $6, place_fr = $7, note_ar = $8, note_fr = $9 WHERE id = $1",
    )
    .bind(session.id)
    .bind(session.kind)
    .bind(session.year)
    .bind(session.month)
    .bind(session.opens_on)
    .bind(&session.place.ar)
    .bind(&session.place.fr)
    .bind(&session.note.ar)
    .bind(&session.note.fr)
    .run()
    .await?;
    save_sittings(tx, session.id, sittings).await?;
    drop_sittings_after(tx, session.id, sittings.len()).await?;
    let happened = Happened::new("journal-session-moved", session.council_id, session.id);
    Ok(tx.record(happened.by(by)).await?)
}

/// Puts off the opening of a session that was convened: its first sitting, and those after it, are
/// held on the days of `sittings`. It keeps the month that it is named after.
pub async fn put_off(
    tx: &mut Tx,
    session: &Session,
    sittings: &[Sitting],
    by: Id,
) -> Result<(), Error> {
    let opens_on = sittings.first().and_then(|sitting| sitting.day).ok_or(Error::NotFound)?;
    tx.query("UPDATE session SET opens_on = $2, sort_on = $2 WHERE id = $1")
        .bind(session.id)
        .bind(opens_on)
        .run()
        .await?;
    save_sittings(tx, session.id, sittings).await?;
    let happened = Happened::new("journal-session-put-off", session.council_id, session.id);
    let facts = serde_json::json!({ "on": opens_on });
    Ok(tx.record(happened.by(by).with(facts)).await?)
}

/// Takes `session` off the calendar with its sittings. Refused while anything else refers to it.
pub(super) async fn remove(tx: &mut Tx, session: &Session, by: Id) -> Result<(), Error> {
    for statement in [
        "DELETE FROM session_milestone WHERE session_id = $1",
        "DELETE FROM sitting WHERE session_id = $1",
        "DELETE FROM session WHERE id = $1",
    ] {
        match tx.query(statement).bind(session.id).run().await {
            Ok(_) => {}
            Err(error) if is_referred_to(&error) => {
                return Err(Refusal::because("session-is-not-empty").into());
            }
            Err(error) => return Err(error.into()),
        }
    }
    let happened = Happened::new("journal-session-taken-off", session.council_id, session.id);
    let facts = serde_json::json!({ "on": session.opens_on });
    Ok(tx.record(happened.by(by).with(facts)).await?)
}

/// Refused while points are planned for a sitting that is dropped.
async fn drop_sittings_after(tx: &mut Tx, session: Id, kept: usize) -> Result<(), Error> {
    let kept = i64::try_from(kept).unwrap_or(i64::MAX);
    let dropped = tx
        .query("DELETE FROM sitting WHERE session_id = $1 AND number > $2")
        .bind(session)
        .bind(kept)
        .run()
        .await;
    match dropped {
        Ok(_) => Ok(()),
        Err(error) if is_referred_to(&error) => {
            Err(Refusal::because("session-sitting-has-points").into())
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn save_sittings(tx: &mut Tx, session: Id, sittings: &[Sitting]) -> Result<()> {
    for sitting in sittings {
        tx.query(
            "INSERT INTO sitting (id, session_id, number, day, hour, note_ar, note_fr) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (session_id, number) \
             DO UPDATE SET day = excluded.day, hour = excluded.hour, \
             note_ar = excluded.note_ar, note_fr = excluded.note_fr",
        )
        .bind(sitting.id)
        .bind(session)
        .bind(sitting.number)
        .bind(sitting.day)
        .bind(sitting.hour)
        .bind(&sitting.note.ar)
        .bind(&sitting.note.fr)
        .run()
        .await?;
    }
    Ok(())
}

/// Takes a step in the life of `session`: refused if it is not there, or if somebody else has
/// just taken it. `proof` is kept with the milestone and told to the journal.
pub async fn take(
    tx: &mut Tx,
    session: &Session,
    step: Step,
    by: Id,
    proof: Value,
) -> Result<(), Error> {
    let next = session.step(step)?;
    let moved = tx
        .query("UPDATE session SET stage = $3 WHERE id = $1 AND stage = $2")
        .bind(session.id)
        .bind(session.stage)
        .bind(next)
        .run()
        .await?;
    if moved == 0 {
        return Err(Refusal::because("session-changed-meanwhile").into());
    }
    let milestone = match step {
        Step::SettleAgenda => Milestone::AgendaSettled,
        Step::SendAgenda => Milestone::AgendaSent,
        Step::Convene => Milestone::Convened,
        Step::Open => Milestone::Opened,
        Step::Close => Milestone::Closed,
    };
    Ok(note(tx, session, milestone, Some(by), proof).await?)
}

/// Notes that `session` has reached `milestone`.
pub async fn note(
    tx: &mut Tx,
    session: &Session,
    milestone: Milestone,
    by: Option<Id>,
    proof: Value,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO session_milestone (session_id, milestone, at, by_person, proof) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (session_id, milestone, at) DO NOTHING",
    )
    .bind(session.id)
    .bind(milestone)
    .bind(now)
    .bind(by)
    .bind(kit::db::Json(&proof))
    .run()
    .await?;
    let happened = Happened::new(journal_kind(milestone), session.council_id, session.id);
    tx.record(happened.by_maybe(by).with(proof)).await
}

/// Shows `session` to the public.
pub async fn publish(tx: &mut Tx, session: &Session, by: Id) -> Result<(), Error> {
    let now = tx.now();
    let changed = tx
        .query("UPDATE session SET published_at = $2 WHERE id = $1 AND published_at IS NULL")
        .bind(session.id)
        .bind(now)
        .run()
        .await?;
    if changed == 0 {
        return Err(Refusal::because("session-already-published").into());
    }
    let happened = Happened::new("journal-session-published", session.council_id, session.id);
    Ok(tx.record(happened.by(by)).await?)
}

fn journal_kind(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::Planned => "journal-milestone-planned",
        Milestone::AgendaSettled => "journal-milestone-agenda-settled",
        Milestone::AgendaSent => "journal-milestone-agenda-sent",
        Milestone::AgendaReceived => "journal-milestone-agenda-received",
        Milestone::Convened => "journal-milestone-convened",
        Milestone::AgendaPosted => "journal-milestone-agenda-posted",
        Milestone::Reported => "journal-milestone-reported",
        Milestone::QuorumMissed => "journal-milestone-quorum-missed",
        Milestone::ConvenedAgain => "journal-milestone-convened-again",
        Milestone::Opened => "journal-milestone-opened",
        Milestone::Extended => "journal-milestone-extended",
        Milestone::Closed => "journal-milestone-closed",
        Milestone::MinutesSigned => "journal-milestone-minutes-signed",
        Milestone::MinutesGiven => "journal-milestone-minutes-given",
        Milestone::RegisterSent => "journal-milestone-register-sent",
        Milestone::RegisterReceived => "journal-milestone-register-received",
        Milestone::ActsSent => "journal-milestone-acts-sent",
        Milestone::ActsWithCommune => "journal-milestone-acts-with-commune",
        Milestone::ActsRelayed => "journal-milestone-acts-relayed",
        Milestone::ActsReceived => "journal-milestone-acts-received",
        Milestone::ActsPosted => "journal-milestone-acts-posted",
        Milestone::Enforceable => "journal-milestone-enforceable",
        Milestone::Published => "journal-milestone-published",
    }
}
