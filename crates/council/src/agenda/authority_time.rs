//! The days that the authority has, from its receipt of an agenda, to have points added and to
//! oppose others (113-14, art. 39 and 41; 112-14, art. 40 and 42; 111-14, art. 42 and 44).

use super::objection::is_open_to_authority;
use crate::calendar::holidays;
use crate::councils::Council;
use crate::house::ShownVerdict;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Reached, Session};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Result};
use law::clock::{Deadline, Facts, Standing, Step, deadlines};

/// The time that the law gives for `step` on the agenda of `session`. None where the authority has
/// no such time: it asked for the session itself, on its own agenda.
pub async fn authority_time(
    tx: &mut Tx,
    council: &Council,
    session: &Session,
    step: Step,
) -> Result<Option<Deadline>> {
    let reached = sessions::milestones(tx, session.id).await?;
    let received = sessions::first(&reached, Milestone::AgendaReceived).map(Reached::on);
    let Some(opening) = session.opens_on else { return Ok(None) };
    let profile = council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let facts = Facts { agenda_received: received, ..session.facts(opening) };
    let all = deadlines(&facts, &profile, &holidays(tx, council.id).await?);
    Ok(all.into_iter().find(|it| it.step == step))
}

/// The time for `step` that runs on the day `today`: the agenda was received, is still open to the
/// authority, and the last day has not passed.
pub async fn authority_time_left(
    tx: &mut Tx,
    council: &Council,
    (session, step): (&Session, Step),
    today: Date,
) -> Result<Option<Deadline>> {
    if !is_open_to_authority(session) {
        return Ok(None);
    }
    let time = authority_time(tx, council, session, step).await?;
    Ok(time.filter(|it| runs(it, today)))
}

/// With so many days left, the time is pressing. Our number, not the law's.
const SOON: u32 = 3;

/// The same, as a page says it.
pub(super) async fn time_left(
    tx: &mut Tx,
    desk: &Desk,
    of: (&Session, Step),
) -> Result<Option<ShownVerdict>> {
    let today = desk.frame.today();
    let time = authority_time_left(tx, &desk.council, of, today).await?;
    let said = |it: Deadline| ShownVerdict::of(&it.verdict(None, today, SOON), desk.frame.language);
    Ok(time.map(said))
}

fn runs(deadline: &Deadline, today: Date) -> bool {
    matches!(deadline.standing(None, today, 0), Standing::Due { .. } | Standing::DueSoon { .. })
}
