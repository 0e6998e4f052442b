//! The opening of a session: the quorum is counted, once; with it the council deliberates, without
//! it the session stays closed to deliberation and the law says what comes next (art. 42).

use super::{Roll, missed, store};
use crate::calendar::holidays;
use crate::convocations;
use crate::people::Desk;
use crate::sessions::{self, Session, Sight, Sitting, Stage, Step};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::clock::{MOROCCO, day};
use kit::db::{Json, Tx};
use kit::{Args, Error, Happened, Id, Refusal, Result};
use law::Verdict;
use law::extraordinary::at_opening;
use law::quorum::Call;

/// A count of the quorum, as it was made.
#[derive(Debug, Clone)]
pub struct QuorumCount {
    /// Its identifier.
    pub id: Id,
    /// First, second or third call.
    pub call: u8,
    /// Members present.
    pub present: u32,
    /// Members in office that day.
    pub in_office: u32,
    /// Whether it was enough.
    pub met: bool,
    /// The law's verdict, word for word.
    pub verdict: Json<Verdict>,
    /// The hour for which the meeting was called.
    pub hour: Option<Time>,
    /// When.
    pub counted_at: Timestamp,
}

kit::row!(QuorumCount { id, call, present, in_office, met, verdict, hour, counted_at });

/// Counts the quorum of session `id` from the roll of its first sitting. With it, the session
/// opens; without, the next call follows. Refused on another day than that of the opening, while
/// members are still to be called, when nobody is in office, and twice at one call. A meeting of
/// which nobody counted the quorum on its day is counted later, for that day, from its roll.
pub async fn open(desk: &Desk, id: Id) -> Result<QuorumCount> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let session = sessions::find(&mut tx, desk.council.id, id, Sight::of(desk.roles)).await?;
    session.step(Step::Open)?;
    let call = next_call(&mut tx, id).await?;
    let (first, roll) = first_roll(&mut tx, desk, &session).await?;
    let count = count(&mut tx, desk, (&session, &first, call), &roll).await?;
    store::save_quorum(&mut tx, id, &count, desk.actor.person).await?;
    let facts = serde_json::json!({
        "present": count.present, "in_office": count.in_office, "on": day(count.counted_at),
    });
    let kind = if count.met { "journal-quorum-met" } else { "journal-quorum-missing" };
    let happened = Happened::new(kind, desk.council.id, count.id).within(id);
    tx.record(happened.by(desk.actor.person).with(facts.clone())).await?;
    if count.met {
        sessions::take(&mut tx, &session, Step::Open, desk.actor.person, facts).await?;
    } else {
        missed::follow(&mut tx, desk, &session, (&first, &count)).await?;
    }
    tx.commit().await?;
    Ok(count)
}

/// The call that is to be counted: each is counted once, the second after its convocation.
/// The session that the authority asked for is put off once, and then held whatever the number.
async fn next_call(tx: &mut Tx, session: Id) -> Result<Call> {
    let counted = store::quorums(tx, session).await?.len();
    let reached = sessions::milestones(tx, session).await?;
    let convened = convocations::current(tx, session).await?.map_or(0, |it| it.call);
    match counted {
        0 => Ok(Call::First),
        1 if sessions::was_postponed(&reached) => Ok(Call::Third),
        1 if convened > 1 => Ok(Call::Second),
        2 => Ok(Call::Third),
        _ => Err(Refusal::because("quorum-already-counted").into()),
    }
}

/// The first sitting and its roll, on its day or later, with everybody called.
async fn first_roll(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<(Sitting, Roll)> {
    let today = day(tx.now());
    let sittings = sessions::sittings(tx, session.id).await?;
    let first = sittings.into_iter().next().ok_or(Error::NotFound)?;
    let met_on = session.opens_on.filter(|on| *on <= today);
    let met_on = met_on.ok_or_else(|| Refusal::because("session-opens-another-day"))?;
    let roll = store::roll(tx, &desk.council, first.id, met_on).await?;
    match roll.uncalled() {
        _ if roll.lines.is_empty() => Err(Refusal::because("roll-without-members").into()),
        0 => Ok((first, roll)),
        uncalled => {
            let count = i64::try_from(uncalled).unwrap_or(i64::MAX);
            let args = Args::none().count("count", count);
            Err(Refusal::about("roll-not-finished", args).into())
        }
    }
}

async fn count(
    tx: &mut Tx,
    desk: &Desk,
    (session, first, call): (&Session, &Sitting, Call),
    roll: &Roll,
) -> Result<QuorumCount> {
    let today = day(tx.now());
    let met_on = session.opens_on.unwrap_or(today);
    let profile = desk.council.law(met_on).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let (by, met) = (session.asked_by.0, (call, met_on));
    let counted = roll.attendance();
    let verdict = at_opening(by, met, counted, &profile, &holidays);
    Ok(QuorumCount {
        id: Id::new(tx.now()),
        call: match call {
            Call::First => 1,
            Call::Second => 2,
            Call::Third => 3,
        },
        hour: first.hour,
        present: counted.in_room,
        in_office: counted.in_office,
        met: verdict.allows(),
        verdict: Json(verdict),
        counted_at: if met_on == today { tx.now() } else { meeting(met_on, first.hour)? },
    })
}

/// The moment for which a meeting of the past was called.
fn meeting(on: Date, hour: Option<Time>) -> Result<Timestamp> {
    let at = on.to_datetime(hour.unwrap_or_default()).to_zoned(MOROCCO.clone());
    at.map(|at| at.timestamp()).map_err(|_| Error::NotFound)
}

/// Whether the roll of a sitting may be marked: from the day of the sitting on, until the session
/// is closed; not again at a meeting that lacked its quorum.
pub(super) fn may_be_called(
    session: &Session,
    day: Option<Date>,
    today: Date,
) -> Result<(), Refusal> {
    match (session.stage, day) {
        (Stage::Convened | Stage::Open, Some(day)) if day <= today => Ok(()),
        (Stage::Convened | Stage::Open, _) => Err(Refusal::because("roll-before-the-day")),
        (Stage::Closed, _) => Err(Refusal::because("roll-after-the-closing")),
        (Stage::Planned | Stage::Settled | Stage::Submitted, _) => {
            Err(Refusal::because("roll-before-the-day"))
        }
    }
}
