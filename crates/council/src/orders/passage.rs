//! What becomes of a signed decision: sent to the authority against a receipt, told to whom it
//! concerns, published.

use super::deed::{law_of, locked, tell};
use super::{Order, Step, slip, store};
use crate::house::print;
use crate::house::stationery::cite;
use crate::people::{Desk, authorities_of};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Digest, Error, Id, Refusal, Result};
use serde_json::json;

/// It goes to the control authority, with a slip of the council's own series.
pub(super) async fn send(desk: &Desk, id: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let order = locked(&mut tx, desk, id, Step::Send).await?;
    let authority = desk.council.authority_id;
    let authority = authority.ok_or_else(|| Refusal::because("council-without-authority"))?;
    let year = day(tx.now()).year();
    let number = tx.next_number("transmissions", desk.council.id, year).await?;
    let order = Order {
        authority_id: Some(authority),
        slip_number: Some(format!("{year}/{number}")),
        sent_at: Some(tx.now()),
        ..order
    };
    let sheet = slip::to_be_stamped(&mut tx, desk, &order).await?;
    let pdf = print(&desk.house, sheet).await?;
    let order = Order { slip_sha256: Some(desk.house.files.keep(&pdf.bytes).await?), ..order };
    store::sent(&mut tx, &order).await?;
    let facts = json!({ "slip": order.slip_number, "sha256": order.slip_sha256 });
    tell(&mut tx, desk, &order, ("journal-order-sent", facts)).await?;
    Ok(tx.commit().await?)
}

/// The authority acknowledges it, under a number of its own.
pub(super) async fn acknowledge(desk: &Desk, id: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let order = locked(&mut tx, desk, id, Step::Receive).await?;
    let mine = authorities_of(&mut tx, desk.actor.person).await?;
    let authority = mine.iter().find(|it| Some(it.id) == order.authority_id);
    let authority = authority.ok_or(Error::Forbidden)?.id;
    let today = day(tx.now());
    let number = tx.next_number("receipts", authority, today.year()).await?;
    let number = format!("{}/{number}", today.year());
    let given = (number.as_str(), &desk.actor.name);
    let sheet = slip::acknowledged(&mut tx, desk, &order, given).await?;
    let pdf = print(&desk.house, sheet).await?;
    let paper = desk.house.files.keep(&pdf.bytes).await?;
    received(&mut tx, desk, &order, (&number, today, &paper)).await?;
    Ok(tx.commit().await?)
}

/// Writes down the receipt that the authority gave on paper: its number, its day, the scan.
pub(super) async fn record(
    desk: &Desk,
    id: Id,
    (number, on, scan): (&str, Date, &Digest),
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let order = locked(&mut tx, desk, id, Step::Receive).await?;
    let number = number.trim();
    if number.is_empty() || number.chars().count() > 60 {
        return Err(Refusal::because("receipt-number-missing").into());
    }
    let sent = order.sent_at.ok_or(Error::NotFound)?;
    if on < day(sent) || on > day(tx.now()) {
        return Err(Refusal::because("receipt-day-impossible").into());
    }
    received(&mut tx, desk, &order, (number, on, scan)).await?;
    Ok(tx.commit().await?)
}

async fn received(
    tx: &mut Tx,
    desk: &Desk,
    order: &Order,
    (number, on, paper): (&str, Date, &Digest),
) -> Result<()> {
    let stage = order.step(Step::Receive)?;
    store::received(tx, (order.id, stage), (number, on), paper).await?;
    let facts = json!({ "receipt": number, "on": on, "sha256": paper });
    tell(tx, desk, order, ("journal-order-received", facts)).await
}

/// Whom it concerns was told of it, on a day.
pub(super) async fn notify(desk: &Desk, id: Id, (to, on): (&str, Date)) -> Result<()> {
    let to = to.trim();
    if to.is_empty() || to.chars().count() > 200 {
        return Err(Refusal::because("order-notified-to-whom").into());
    }
    let mut tx = desk.house.db.write().await?;
    let order = locked(&mut tx, desk, id, Step::Notify).await?;
    let signed = order.signed_at.ok_or(Error::NotFound)?;
    if on < day(signed) || on > day(tx.now()) {
        return Err(Refusal::because("order-notified-when").into());
    }
    store::notified(&mut tx, order.id, to, on).await?;
    tell(&mut tx, desk, &order, ("journal-order-notified", json!({ "on": on }))).await?;
    Ok(tx.commit().await?)
}

/// It is posted at the seat and everybody reads it here; the issue of the official bulletin, if it
/// is known.
pub(super) async fn publish(desk: &Desk, id: Id, gazette: &str) -> Result<()> {
    if gazette.chars().count() > 120 {
        return Err(Refusal::because("order-gazette-too-long").into());
    }
    let mut tx = desk.house.db.write().await?;
    let order = locked(&mut tx, desk, id, Step::Publish).await?;
    store::published(&mut tx, order.id, gazette.trim()).await?;
    tell(&mut tx, desk, &order, ("journal-order-published", json!({}))).await?;
    Ok(tx.commit().await?)
}

/// The articles that make the sending due, as the slip cites them.
pub(super) async fn articles(tx: &mut Tx, desk: &Desk, order: &Order) -> Result<Vec<paper::Text>> {
    let (profile, holidays) = law_of(desk, tx).await?;
    let limit = order.limit(&profile, &holidays);
    Ok(limit.iter().map(|limit| cite(&limit.source)).collect())
}
