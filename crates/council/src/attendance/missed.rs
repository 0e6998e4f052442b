//! A meeting that lacked its quorum: its roll is kept as it was called, and the law says what comes
//! next (art. 42): a second convocation, then a third meeting whose day the law sets.

use super::{QuorumCount, Roll, store, store_missed};
use crate::calendar::holidays;
use crate::convocations;
use crate::councils::Council;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Session, Sitting};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Result};
use law::{quorum, verdict};

/// A meeting that lacked its quorum.
#[derive(Debug, Clone)]
pub struct MissedMeeting {
    /// The count, with the law's verdict.
    pub count: QuorumCount,
    /// Who came.
    pub roll: Roll,
}

impl MissedMeeting {
    /// The day it was held.
    pub fn day(&self) -> Date {
        day(self.count.counted_at)
    }

    /// The first sitting of the session, as it was on that day.
    pub fn sitting(&self, first: &Sitting) -> Sitting {
        Sitting { day: Some(self.day()), hour: self.count.hour, ..first.clone() }
    }
}

/// The meetings of `session` that lacked their quorum, in order, each with its roll.
pub async fn missed_meetings(
    tx: &mut Tx,
    council: &Council,
    session: &Session,
) -> Result<Vec<MissedMeeting>> {
    let mut meetings = Vec::new();
    for count in store::quorums(tx, session.id).await?.into_iter().filter(|count| !count.met) {
        let held_on = day(count.counted_at);
        let roll = store_missed::roll(tx, council, (session.id, count.call), held_on).await?;
        meetings.push(MissedMeeting { count, roll });
    }
    Ok(meetings)
}

/// What follows from a `count` without quorum: the roll is laid aside, the session notes it; after
/// the second meeting the third is set on the law's day, and members are told.
pub(super) async fn follow(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    (first, count): (&Sitting, &QuorumCount),
) -> Result<()> {
    let by = desk.actor.person;
    let next = match &count.verdict.finding {
        verdict::Finding::Quorum(quorum::Finding::Missing { next, .. }) => Some(*next),
        _ => None,
    };
    let postponed = matches!(next, Some(quorum::Next::Postponed { .. }));
    store_missed::lay_aside(tx, first.id, (session.id, count.call)).await?;
    let proof = serde_json::json!({
        "on": day(count.counted_at), "call": count.call, "present": count.present,
        "in_office": count.in_office, "verdict": count.verdict.0, "postponed": postponed,
    });
    sessions::note(tx, session, Milestone::QuorumMissed, Some(by), proof).await?;
    let Some(on) = next.and_then(quorum::Next::set_day) else { return Ok(()) };
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, session.council_id).await?;
    let sittings = sessions::sittings(tx, session.id).await?;
    let moved = sessions::put_off_to((on, first.hour), &sittings, &profile, &holidays);
    sessions::put_off(tx, session, &moved, by).await?;
    convocations::announce_third(tx, session, by).await?;
    Ok(())
}
