//! Asking for the visa of what needs one (113-14, art. 118; 112-14, art. 109; 111-14, art. 115): of
//! the control authority with the acts, of another with a request of its own.

use super::{Parcel, Transmission, send, store_case};
use crate::councils;
use crate::deliberations::{self, Deliberation};
use crate::people::Desk;
use crate::sessions::Session;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Happened, Id, Result};
use law::Authority;
use law::control::visa_authority;
use serde_json::json;

/// Notes that the visa of `act` is `control`'s own to give, where it is.
pub(super) async fn of_control(
    tx: &mut Tx,
    desk: &Desk,
    act: &Deliberation,
    control: Id,
) -> Result<()> {
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    match visa_authority(act.subject.0, &profile).map(|(whose, _)| whose) {
        Some(Authority::Governor | Authority::Wali) => {
            Ok(store_case::ask_visa(tx, act.id, control, None).await?)
        }
        Some(Authority::Interior) | None => Ok(()),
    }
}

/// Sends to the interior, against its own receipt, what the session adopted and it gives the visa
/// of.
pub(super) async fn ask(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
) -> Result<Option<Transmission>> {
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let mut above = Vec::new();
    for act in deliberations::of_session(tx, session.id).await? {
        let whose = visa_authority(act.subject.0, &profile).map(|(whose, _)| whose);
        if whose == Some(Authority::Interior) {
            above.push(act);
        }
    }
    if above.is_empty() {
        return Ok(None);
    }
    let interior = councils::interior(tx).await?;
    let papers = above.iter().map(send::as_signed).collect::<Result<Vec<_>>>()?;
    let pieces = send::numbered(papers);
    let it =
        send::transmit(tx, desk, session, ((Parcel::Visa, interior.id), None), &pieces).await?;
    for act in &above {
        store_case::ask_visa(tx, act.id, interior.id, Some(it.id)).await?;
    }
    let facts = json!({ "number": it.reference(), "sha256": it.slip_sha256 });
    let happened = Happened::new("journal-visa-asked", desk.council.id, it.id);
    tx.record(happened.within(session.id).by(desk.actor.person).with(facts)).await?;
    Ok(Some(it))
}
