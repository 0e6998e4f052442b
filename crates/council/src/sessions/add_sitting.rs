//! One sitting more for a session that is being held, within the length that the law gives it.

use super::extension::known;
use super::{Bench, Reached, Session, Sitting, Stage};
use crate::house::refuse;
use jiff::civil::{Date, Time};
use kit::db::{Result, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal};
use law::Verdict;
use law::sessions::closing_under;

/// A sitting that may be added: when, and what the law says of that day.
#[derive(Debug, Clone)]
pub struct NextSitting {
    /// Its place in the session.
    pub number: u8,
    /// The next working day after the last sitting and after today.
    pub day: Date,
    /// The hour of the last sitting.
    pub hour: Option<Time>,
    /// Whether the session may last until then (113-14, art. 34 and 36).
    pub verdict: Verdict,
}

/// The next sitting that `session`, which has `reached` so much, could hold. Refused unless it is open
/// and the law, or its extension, lets it last.
///
/// # Errors
/// The refusal, with the law's verdict.
pub fn next_sitting(
    session: &Session,
    (sittings, reached): (&[Sitting], &[Reached]),
    bench: &Bench<'_>,
) -> Result<NextSitting, Refusal> {
    if session.stage != Stage::Open {
        return Err(Refusal::because("session-is-not-open"));
    }
    let opening = session.opens_on.unwrap_or(bench.today);
    let last = sittings.iter().rev().find(|it| it.day.is_some());
    let after = last.and_then(|it| it.day).unwrap_or(opening).max(bench.today);
    let day = bench.profile.working_days(bench.holidays).after(after, 1);
    let of = (session.kind.0, opening);
    let verdict = closing_under(known(reached), of, day, bench.profile, bench.holidays);
    if !verdict.allows() {
        return Err(refuse("sitting-beyond-length", &verdict));
    }
    let number = sittings.iter().map(|it| it.number).max().unwrap_or(0).saturating_add(1);
    Ok(NextSitting { number, day, hour: last.and_then(|it| it.hour), verdict })
}

/// Adds `next` to `session`.
pub async fn add_sitting(
    tx: &mut Tx,
    session: &Session,
    next: &NextSitting,
    by: Id,
) -> Result<(), Error> {
    let sitting = Sitting {
        id: Id::new(tx.now()),
        session_id: session.id,
        number: next.number,
        day: Some(next.day),
        hour: next.hour,
        note: Bilingual::default(),
    };
    super::store::save_sittings(tx, session.id, &[sitting]).await?;
    let facts = serde_json::json!({ "number": next.number, "day": next.day });
    let happened = Happened::new("journal-sitting-added", session.council_id, session.id);
    Ok(tx.record(happened.by(by).with(facts)).await?)
}
