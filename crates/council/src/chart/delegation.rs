//! Delegations of the president: of a signature, or of a power, by an order with its number.

use super::store;
use crate::house::check_year;
use crate::people::{self, Desk, OfficeKind};
use jiff::civil::Date;
use kit::clock::day;
use kit::{Bilingual, Id, Refusal, Result};

kit::named! {
    /// What is delegated.
    pub enum DelegationKind {
        /// تفويض الإمضاء
        Signature = "signature",
        /// تفويض السلطة
        Power = "power",
    }
}

/// What somebody was delegated, by whom, from one day on.
#[derive(Debug, Clone)]
pub struct Delegation {
    /// Its identifier.
    pub id: Id,
    /// Signature or power.
    pub kind: DelegationKind,
    /// Who delegates.
    pub from_id: Id,
    /// To whom.
    pub to_id: Id,
    /// The name of the latter.
    pub name: Bilingual,
    /// In which matters.
    pub matters: Bilingual,
    /// The number of the order.
    pub reference: String,
    /// From which day on.
    pub since: Date,
    /// The first day without it, once it has ended.
    pub until: Option<Date>,
}

kit::row!(Delegation { id, kind, from_id, to_id, name, matters, reference, since, until });

/// A delegation as an order makes it.
pub(super) struct NewDelegation {
    pub id: Id,
    pub kind: DelegationKind,
    pub to: Id,
    pub matters: Bilingual,
    pub reference: String,
    pub since: Date,
}

/// Matters longer than this are a text, a reference longer than this no number.
const LONGEST: (usize, usize) = (2_000, 60);

/// Writes down what the president of that day delegated. The same identifier twice is one.
pub(super) async fn delegate(desk: &Desk, new: &NewDelegation) -> Result<()> {
    if new.matters.is_empty() {
        return Err(Refusal::because("delegation-without-matters").into());
    }
    if new.reference.is_empty() {
        return Err(Refusal::because("delegation-without-order").into());
    }
    let length = |text: &str| text.chars().count();
    let matters = length(&new.matters.ar).max(length(&new.matters.fr));
    if matters > LONGEST.0 || length(&new.reference) > LONGEST.1 {
        return Err(Refusal::because("delegation-too-long").into());
    }
    check_year(new.since, desk.frame.today())?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&new.id.to_string()).await?;
    let council = desk.council.id;
    if store::find(&mut tx, council, new.id).await.is_ok() {
        return Ok(());
    }
    let president = people::office_on(&mut tx, council, OfficeKind::President, new.since).await?;
    let acting = people::acting(&mut tx, council, OfficeKind::President, new.since).await?;
    let from = acting.map(|it| it.acting_id).or(president.map(|it| it.person_id));
    let Some(from) = from else { return Err(Refusal::because("delegation-by-nobody").into()) };
    let members = people::in_office(&mut tx, &desk.council, new.since).await?;
    let officials = people::officials_on(&mut tx, council, new.since).await?;
    let is_there = members.iter().any(|it| it.person_id == new.to)
        || officials.iter().any(|it| it.person_id == new.to);
    if !is_there || new.to == from {
        return Err(Refusal::because("delegation-to-nobody").into());
    }
    let same = |it: &Delegation| {
        (it.kind, it.to_id, it.reference.as_str()) == (new.kind, new.to, new.reference.as_str())
    };
    if store::delegations_on(&mut tx, council, new.since).await?.iter().any(same) {
        return Err(Refusal::because("delegation-twice").into());
    }
    store::save(&mut tx, council, (from, desk.actor.person), new).await?;
    Ok(tx.commit().await?)
}

/// Ends a delegation: the day `on` is the first without it.
pub(super) async fn revoke(desk: &Desk, id: Id, on: Date) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let delegation = store::find(&mut tx, desk.council.id, id).await?;
    if delegation.until.is_some() {
        return Err(Refusal::because("delegation-already-ended").into());
    }
    if on < delegation.since || on > day(tx.now()) {
        return Err(Refusal::because("delegation-ends-when").into());
    }
    store::end(&mut tx, desk.council.id, &delegation, (on, desk.actor.person)).await?;
    Ok(tx.commit().await?)
}
