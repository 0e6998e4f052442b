//! The extension of an ordinary session: a decision of the president, once, of which the control
//! authority is told at once (113-14, art. 34; 112-14, art. 35; 111-14, art. 37).

use super::chain::first;
use super::{Milestone, NextSitting, Reached, Session, Sight, Stage, add_sitting, store};
use crate::calendar::holidays;
use crate::house::refuse;
use crate::people::Desk;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Id, Refusal, Result};
use law::Verdict;
use law::sessions::{Extension, closing_under, extending};
use serde_json::Value;

/// The extension of a session, as it was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extended {
    /// The last day of the session.
    pub until: Date,
    /// When it was decided, and the authority told.
    pub at: Timestamp,
}

/// The extension of a session that has reached so much, if the president has extended it.
pub fn extended(reached: &[Reached]) -> Option<Extended> {
    let extended = first(reached, Milestone::Extended)?;
    let until = extended.proof.get("until").and_then(Value::as_str)?.parse().ok()?;
    Some(Extended { until, at: extended.at })
}

/// What the law knows of it.
pub(super) fn known(reached: &[Reached]) -> Extension {
    extended(reached).map_or(Extension::None, |it| Extension::Until(it.until))
}

/// Extends session `id` until the day `until`. Refused unless the session is open, and where the
/// law does not allow it.
pub(super) async fn extend(desk: &Desk, id: Id, until: Date) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (session, reached) = open_session(&mut tx, desk, id).await?;
    let verdict = judge(&mut tx, desk, &session, |of, profile, holidays| {
        extending(known(&reached), of, until, profile, holidays)
    });
    let verdict = verdict.await?;
    if !verdict.allows() {
        return Err(refuse("extension-not-allowed", &verdict).into());
    }
    let by = Some(desk.actor.person);
    let proof = serde_json::json!({ "until": until, "verdict": verdict });
    store::note(&mut tx, &session, Milestone::Extended, by, proof).await?;
    Ok(tx.commit().await?)
}

/// Adds a sitting to session `id`, which is open. Refused unless it follows the others, and within
/// the length of the session.
pub(super) async fn sit_again(desk: &Desk, id: Id, (on, hour): (Date, Time)) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (session, reached) = open_session(&mut tx, desk, id).await?;
    let sittings = store::sittings(&mut tx, id).await?;
    let last = sittings.last().ok_or(Error::NotFound)?;
    if on < day(tx.now()) || (Some(on), Some(hour)) <= (last.day, last.hour) {
        return Err(Refusal::because("session-sittings-out-of-order").into());
    }
    let verdict = judge(&mut tx, desk, &session, |of, profile, holidays| {
        closing_under(known(&reached), of, on, profile, holidays)
    });
    let verdict = verdict.await?;
    if !verdict.allows() {
        return Err(refuse("sitting-beyond-length", &verdict).into());
    }
    let number = last.number.saturating_add(1);
    let next = NextSitting { number, day: on, hour: Some(hour), verdict };
    add_sitting(&mut tx, &session, &next, desk.actor.person).await?;
    Ok(tx.commit().await?)
}

async fn open_session(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Session, Vec<Reached>)> {
    tx.lock(&id.to_string()).await?;
    let session = store::find(tx, desk.council.id, id, Sight::of(desk.roles)).await?;
    if session.stage != Stage::Open {
        return Err(Refusal::because("session-is-not-open").into());
    }
    let reached = store::milestones(tx, id).await?;
    Ok((session, reached))
}

async fn judge(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    of_law: impl FnOnce((law::SessionKind, Date), &law::Profile, &law::Holidays) -> Verdict,
) -> Result<Verdict> {
    let opening = session.opens_on.ok_or(Error::NotFound)?;
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    Ok(of_law((session.kind.0, opening), &profile, &holidays))
}

/// Whether `session` may be closed `on` that day, as far as it was extended.
pub async fn closing(tx: &mut Tx, desk: &Desk, session: &Session, on: Date) -> Result<Verdict> {
    let reached = store::milestones(tx, session.id).await?;
    judge(tx, desk, session, |of, profile, holidays| {
        closing_under(known(&reached), of, on, profile, holidays)
    })
    .await
}
