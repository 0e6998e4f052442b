//! Writing a decision: drafting, amending, printing under a number, signing.

use super::order::Written;
use super::{Order, OrderKind, Sight, Step, paper, store};
use crate::calendar::holidays;
use crate::people::Desk;
use crate::signatures::{self, Signer};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Happened, Id, Refusal, Result};
use law::rules::Entry;
use law::{Holidays, Kind, Law, Profile};
use serde_json::{Value, json};

/// The longest text of a decision that is taken, in characters.
const LONGEST: usize = 40_000;

/// A decision has an object and a text, and can be read.
fn readable(it: &Written) -> Result<(), Refusal> {
    if it.title.is_empty() || it.text.is_empty() {
        return Err(Refusal::because("order-empty"));
    }
    let texts = [&it.title, &it.basis, &it.text];
    let length = |text: &kit::Bilingual| text.ar.chars().count().max(text.fr.chars().count());
    if texts.into_iter().map(length).sum::<usize>() > LONGEST {
        return Err(Refusal::because("order-too-long"));
    }
    Ok(())
}

/// Drafts a decision of that kind.
pub(super) async fn draft(desk: &Desk, kind: OrderKind, it: &Written) -> Result<Id> {
    readable(it)?;
    let (profile, _) = law_of(desk, &mut desk.house.db.read().await?).await?;
    Order::known(kind, &profile, planning(desk))?;
    let mut tx = desk.house.db.write().await?;
    let id = Id::new(tx.now());
    let by = desk.actor.person;
    store::save(&mut tx, (id, desk.council.id, by), kind, it).await?;
    let happened = Happened::new("journal-order-drafted", desk.council.id, id);
    tx.record(happened.by(by).with(json!({ "kind": kind }))).await?;
    tx.commit().await?;
    Ok(id)
}

/// Where the law speaks of decisions on town planning: of those of communes.
fn planning(desk: &Desk) -> Option<Entry<'static>> {
    let today = desk.frame.today();
    Law::national().entry("transmission_decisions_urbanisme", Kind::Commune, today)
}

/// Writes the draft anew.
pub(super) async fn amend(desk: &Desk, id: Id, it: &Written) -> Result<()> {
    readable(it)?;
    let mut tx = desk.house.db.write().await?;
    let order = locked(&mut tx, desk, id, Step::Amend).await?;
    store::amend(&mut tx, order.id, it).await?;
    tell(&mut tx, desk, &order, ("journal-order-amended", json!({}))).await?;
    Ok(tx.commit().await?)
}

/// The law of the council today, and the days that are not worked.
pub(super) async fn law_of(desk: &Desk, tx: &mut Tx) -> Result<(Profile, Holidays)> {
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    Ok((profile, holidays(tx, desk.council.id).await?))
}

/// The decision, locked, if `step` may be taken; what one may not see is not there.
pub(super) async fn locked(tx: &mut Tx, desk: &Desk, id: Id, step: Step) -> Result<Order> {
    tx.lock(&id.to_string()).await?;
    let order = store::find(tx, desk.council.id, id).await?;
    if !Sight::of(desk.roles).reaches(order.stage) {
        return Err(Error::NotFound);
    }
    order.step(step)?;
    Ok(order)
}

/// Prints the paper that the president will sign; its number is taken, without gaps.
pub(super) async fn prepare(desk: &Desk, id: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let order = locked(&mut tx, desk, id, Step::Prepare).await?;
    let today = day(tx.now());
    let signer = signer(&mut tx, desk, today).await?;
    let year = today.year();
    let number = tx.next_number("orders", desk.council.id, year).await?;
    let order = Order { year: Some(year), number: Some(number), ..order };
    let printed = paper::to_sign(&mut tx, desk, &order, &signer).await?;
    store::prepared(&mut tx, order.id, (year, number), &printed).await?;
    let facts = json!({ "sha256": printed });
    tell(&mut tx, desk, &order, ("journal-order-prepared", facts)).await?;
    Ok(tx.commit().await?)
}

/// Whoever signs as president today; nobody can where there is no president and nobody stands in.
async fn signer(tx: &mut Tx, desk: &Desk, today: Date) -> Result<Signer> {
    let signer = signatures::president(tx, &desk.council, today).await?;
    if signer.person.is_none() {
        return Err(Refusal::because("order-nobody-signs").into());
    }
    Ok(signer)
}

/// The president, or whoever stands in of right, signs the very paper that was shown, with the
/// password.
pub(super) async fn sign(desk: &Desk, id: Id, (shown, password): (&str, &str)) -> Result<()> {
    signatures::confirmed(desk, password).await?;
    let mut tx = desk.house.db.write().await?;
    let order = locked(&mut tx, desk, id, Step::Sign).await?;
    let prepared = order.paper_sha256.clone().ok_or(Error::NotFound)?;
    if prepared.as_str() != shown {
        return Err(Refusal::because("signed-another-text").into());
    }
    let today = day(tx.now());
    let signer = signer(&mut tx, desk, today).await?;
    if !signer.is(desk.actor.person) {
        return Err(Refusal::because("order-signed-by-another").into());
    }
    let paper = paper::signed(&mut tx, desk, &order, (&signer, &prepared)).await?;
    let (profile, holidays) = law_of(desk, &mut tx).await?;
    let limit = order.kind.limit(today, &profile, &holidays);
    let send_by = limit.and_then(|limit| limit.last());
    let by = (desk.actor.person, signer.capacity);
    store::signed(&mut tx, order.id, by, (&paper, send_by)).await?;
    let facts = json!({ "sha256": prepared, "capacity": signer.capacity });
    tell(&mut tx, desk, &order, ("journal-order-signed", facts)).await?;
    Ok(tx.commit().await?)
}

/// Tells the journal, under the decision's number where it has one.
pub(super) async fn tell(
    tx: &mut Tx,
    desk: &Desk,
    order: &Order,
    (kind, mut facts): (&'static str, Value),
) -> Result<()> {
    facts["number"] = json!(order.reference());
    let happened = Happened::new(kind, desk.council.id, order.id).by(desk.actor.person);
    Ok(tx.record(happened.with(facts)).await?)
}
