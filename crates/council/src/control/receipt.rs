//! The receipt: from its day the time limits of control run.

use super::case::Days;
use super::{Parcel, Transmission, slip, store, store_case};
use crate::calendar::holidays;
use crate::house::print;
use crate::people::{Desk, authorities_of};
use crate::sessions::{self, Milestone, Session, Sight};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Digest, Error, Happened, Id, Refusal, Result};
use serde_json::json;

/// Acknowledges receipt of transmission `id` today, at the authority's desk. The receipt takes its
/// number in the authority's own series, without gaps.
pub async fn acknowledge(desk: &Desk, id: Id) -> Result<Transmission> {
    let mut tx = desk.house.db.write().await?;
    let (session, it) = locked(&mut tx, desk, id).await?;
    let mine = authorities_of(&mut tx, desk.actor.person).await?;
    if !mine.iter().any(|authority| authority.id == it.authority_id) {
        return Err(Error::Forbidden);
    }
    let today = day(tx.now());
    let number = tx.next_number("receipts", it.authority_id, today.year()).await?;
    let number = format!("{}/{number}", today.year());
    let pieces = store::pieces(&mut tx, it.id).await?;
    let given = (number.as_str(), &desk.actor.name);
    let sheet = slip::acknowledged(&mut tx, desk, &session, (&it, &pieces), given).await?;
    let pdf = print(&desk.house, sheet).await?;
    let paper = desk.house.files.keep(&pdf.bytes).await?;
    received(&mut tx, desk, (&session, &it), (&number, today, &paper)).await?;
    tx.commit().await?;
    Ok(it)
}

/// Writes down the receipt that the authority gave on paper: its number, its day, the scan.
pub(super) async fn record(
    desk: &Desk,
    id: Id,
    (number, on, scan): (&str, Date, &Digest),
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (session, it) = locked(&mut tx, desk, id).await?;
    if number.trim().is_empty() || number.chars().count() > 60 {
        return Err(Refusal::because("receipt-number-missing").into());
    }
    if on < day(it.sent_at) || on > day(tx.now()) {
        return Err(Refusal::because("receipt-day-impossible").into());
    }
    received(&mut tx, desk, (&session, &it), (number.trim(), on, scan)).await?;
    tx.commit().await?;
    Ok(())
}

/// The transmission, locked with its session, if it still waits for its receipt.
async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Session, Transmission)> {
    let it = store::find(tx, desk.council.id, id).await?;
    tx.lock(&it.session_id.to_string()).await?;
    let it = store::find(tx, desk.council.id, it.id).await?;
    if it.received_on.is_some() {
        return Err(Refusal::because("transmission-already-received").into());
    }
    let sight = Sight::of(desk.roles);
    let session = sessions::find(tx, desk.council.id, it.session_id, sight).await?;
    Ok((session, it))
}

async fn received(
    tx: &mut Tx,
    desk: &Desk,
    (session, it): (&Session, &Transmission),
    (number, on, paper): (&str, Date, &Digest),
) -> Result<()> {
    store::save_receipt(tx, it, number, on, paper).await?;
    let by = Some(desk.actor.person);
    let proof = json!({ "number": number, "on": on, "sha256": paper });
    let milestone = match it.parcel {
        Parcel::Agenda => Milestone::AgendaReceived,
        Parcel::Register => Milestone::RegisterReceived,
        Parcel::Acts => Milestone::ActsReceived,
        Parcel::Visa => {
            count_from_receipt(tx, desk, it, on).await?;
            let happened = Happened::new("journal-visa-request-received", it.council_id, it.id);
            return Ok(tx.record(happened.within(session.id).by_maybe(by).with(proof)).await?);
        }
    };
    if it.parcel != Parcel::Acts {
        return Ok(sessions::note(tx, session, milestone, by, proof).await?);
    }
    let cases = count_from_receipt(tx, desk, it, on).await?;
    sessions::note(tx, session, milestone, by, proof).await?;
    if cases == 0 {
        // The council adopted nothing: nothing waits any more.
        let nothing = json!({ "number": 0 });
        sessions::note(tx, session, Milestone::Enforceable, None, nothing).await?;
    }
    Ok(())
}

/// Gives each act received on `on` the days that are counted from there; how many there are.
async fn count_from_receipt(
    tx: &mut Tx,
    desk: &Desk,
    it: &Transmission,
    on: Date,
) -> Result<usize> {
    let profile = desk.council.law(on).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let is_request = it.parcel == Parcel::Visa;
    let cases = if is_request {
        store_case::of_visa_request(tx, it.id).await?
    } else {
        store_case::of_transmission(tx, it.id).await?
    };
    for mut case in cases.clone() {
        if is_request {
            store_case::visa_received(tx, case.deliberation_id, on).await?;
            case.visa_received_on = Some(on);
        } else {
            store_case::received(tx, case.deliberation_id, on).await?;
            case.received_on = Some(on);
        }
        let days = Days::of(&case, &profile, &holidays);
        store_case::count(tx, case.deliberation_id, days).await?;
    }
    Ok(cases.len())
}
