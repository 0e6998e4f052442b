//! Asking for the visa of what needs one (113-14, art. 118; 112-14, art. 109; 111-14, art. 115): of
//! the control authority with the acts, of another with a request of its own.

use super::{Parcel, Transmission, send, store_case};
use crate::councils;
use crate::deliberations;
use crate::people::Desk;
use crate::sessions::Session;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Happened, Id, Result};
use law::Authority;
use law::control::visa_authority;
use serde_json::json;

/// Asks for the visas of what the session adopted: what the interior gives is sent to it, against
/// its own receipt.
pub(super) async fn ask(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    control: Id,
) -> Result<Option<Transmission>> {
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let mut above = Vec::new();
    for act in deliberations::of_session(tx, session.id).await? {
        match visa_authority(act.subject.0, &profile).map(|(whose, _)| whose) {
            Some(Authority::Interior) => above.push(act),
            Some(Authority::Governor | Authority::Wali) => {
                store_case::ask_visa(tx, act.id, control, None).await?;
            }
            None => {}
        }
    }
    if above.is_empty() {
        return Ok(None);
    }
    let interior = councils::interior(tx).await?;
    let papers = above.iter().map(send::as_signed).collect::<Result<Vec<_>>>()?;
    let pieces = send::numbered(papers);
    let it = send::transmit(tx, desk, session, (Parcel::Visa, interior.id), &pieces).await?;
    for act in &above {
        store_case::ask_visa(tx, act.id, interior.id, Some(it.id)).await?;
    }
    let facts = json!({ "number": it.reference(), "sha256": it.slip_sha256 });
    let happened = Happened::new("journal-visa-asked", desk.council.id, it.id);
    tx.record(happened.within(session.id).by(desk.actor.person).with(facts)).await?;
    Ok(Some(it))
}
