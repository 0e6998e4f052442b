//! What the authority may still do to an agenda whose members are about to be convened: have
//! points added, oppose others, within the days that run from its receipt (113-14, art. 39 and 41).

use crate::agenda;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Reached, Session};
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Error, Result};
use law::clock::{Deadline, Step};
use law::rules::Initiative;

/// Time of the authority that has not run out: sealing is lawful, and may have to be done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AuthorityTime {
    /// It has not acknowledged the agenda: its days have not begun.
    ReceiptAwaited,
    /// It has until the end of this day.
    Until(Date),
}

/// What is left of it on `today`, for `session`.
pub(super) async fn left(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    today: Date,
) -> Result<Option<AuthorityTime>> {
    let reached = sessions::milestones(tx, session.id).await?;
    let received = sessions::first(&reached, Milestone::AgendaReceived).map(Reached::on);
    if sets_its_own_agenda(session, desk, today)? {
        return Ok(None);
    }
    if received.is_none() {
        return Ok(Some(AuthorityTime::ReceiptAwaited));
    }
    let mut last = None;
    for step in [Step::AuthorityPoints, Step::AgendaOpposition] {
        let time = agenda::authority_time(tx, &desk.council, session, step).await?;
        last = last.max(time.as_ref().and_then(Deadline::last));
    }
    Ok(last.filter(|last| today <= *last).map(AuthorityTime::Until))
}

/// Whether the authority itself asked for the session, on its own agenda: it is given no days to
/// add to it.
fn sets_its_own_agenda(session: &Session, desk: &Desk, today: Date) -> Result<bool> {
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let own = profile.law.extraordinary.authority_notice.is_some();
    Ok(own && session.asked_by.0 == Initiative::Authority)
}
