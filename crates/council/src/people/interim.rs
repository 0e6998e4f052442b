//! Who stands in for the president of a council, and in which order (113-14, art. 109; 112-14,
//! art. 105; 111-14, art. 111).

use super::{Member, Office, OfficeKind, store, store_interim};
use crate::councils::Council;
use crate::house::{check_year, refuse};
use jiff::civil::Date;
use kit::db::{Json, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal, Result};
use law::bureau::{self, Finding};
use law::{Verdict, verdict};

kit::named! {
    /// Why the president does not preside.
    pub enum InterimCause {
        /// متغيب
        Absent = "absent",
        /// عاقه عائق
        Prevented = "prevented",
        /// Nobody holds the office.
        Vacant = "vacant",
    }
}

/// Somebody who stands in for the president, from one day on.
#[derive(Debug, Clone)]
pub struct Interim {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The president who is away, unless nobody held the office.
    pub absent_id: Option<Id>,
    /// Who stands in.
    pub acting_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Why.
    pub cause: InterimCause,
    /// The same, in words.
    pub reason: Bilingual,
    /// Since when the president is away.
    pub away_since: Date,
    /// The first day on which they stand in.
    pub since: Date,
    /// The first day on which they no longer do, once that is known.
    pub until: Option<Date>,
    /// What the law said.
    pub verdict: Json<Verdict>,
}

kit::row!(Interim {
    id,
    council_id,
    absent_id,
    acting_id,
    name,
    cause,
    reason,
    away_since,
    since,
    until,
    verdict
});

/// Who acts in the office `kind` of `council` on the day `on`, if somebody does for its holder. Only
/// the presidency has an interim; the law gives the secretary a deputy.
pub async fn acting(
    tx: &mut Tx,
    council: Id,
    kind: OfficeKind,
    on: Date,
) -> kit::db::Result<Option<Interim>> {
    match kind {
        OfficeKind::President => store_interim::on(tx, council, on).await,
        OfficeKind::VicePresident | OfficeKind::Secretary | OfficeKind::DeputySecretary => Ok(None),
    }
}

/// Those who may stand in, in the order of the law: the vice-presidents by rank, then the members
/// whose mandate is the oldest, the eldest first among them. `ages` are days of birth.
fn in_order(
    offices: &[Office],
    members: &[Member],
    ages: &[(Id, Option<Date>)],
) -> Vec<(Id, Bilingual)> {
    let vice = offices.iter().filter(|it| it.kind == OfficeKind::VicePresident);
    let sits = |person: Id| members.iter().any(|it| it.person_id == person);
    let mut order: Vec<(Id, Bilingual)> =
        vice.filter(|it| sits(it.person_id)).map(|it| (it.person_id, it.name.clone())).collect();
    let presides = offices.iter().find(|it| it.kind == OfficeKind::President);
    let is_listed = |person: Id| {
        order.iter().any(|(it, _)| *it == person)
            || presides.is_some_and(|it| it.person_id == person)
    };
    let mut others: Vec<&Member> = members.iter().filter(|it| !is_listed(it.person_id)).collect();
    let born = |person: Id| {
        let age = ages.iter().find(|(it, _)| *it == person);
        age.and_then(|(_, born)| *born).unwrap_or(Date::MAX)
    };
    others.sort_by_key(|it| (it.since, born(it.person_id)));
    order.extend(others.into_iter().map(|it| (it.person_id, it.name.clone())));
    order
}

/// Those who may stand in for the president of `council` on the day `on`, in the order of the law.
pub async fn stand_ins(tx: &mut Tx, council: &Council, on: Date) -> Result<Vec<(Id, Bilingual)>> {
    let offices = super::offices_on(tx, council.id, on).await?;
    let members = super::in_office(tx, council, on).await?;
    let mut ages = Vec::new();
    for member in &members {
        ages.push((member.person_id, store::find(tx, member.person_id).await?.born_on));
    }
    Ok(in_order(&offices, &members, &ages))
}

/// What is written down of an interim.
#[derive(Debug, Clone)]
pub struct NewInterim {
    /// Who stands in.
    pub acting: Id,
    /// Why.
    pub cause: InterimCause,
    /// The same, in words.
    pub reason: Bilingual,
    /// Since when the president is away.
    pub away_since: Date,
}

/// Whether somebody stands in of right on the day `today` for a president away since `away_since`,
/// and from which day on.
pub fn begins(
    council: &Council,
    away_since: Date,
    today: Date,
) -> Result<(Date, Verdict), Refusal> {
    check_year(away_since, today)?;
    let profile = council.law(today).ok_or_else(|| Refusal::because("form-unreadable"))?;
    let verdict = bureau::interim(away_since, today, &profile);
    match &verdict.finding {
        verdict::Finding::Bureau(Finding::StandsIn { from }) => Ok((*from, verdict.clone())),
        _ => Err(refuse("interim-too-early", &verdict)),
    }
}

/// Writes down that somebody stands in of right: after the month of the law, one at a time, in its
/// order unless the reason says why not.
pub async fn begin_interim(
    tx: &mut Tx,
    council: &Council,
    new: &NewInterim,
    (today, by): (Date, Id),
) -> Result<Id> {
    tx.lock(&format!("presidency of {}", council.id)).await?;
    if store_interim::on(tx, council.id, today).await?.is_some() {
        return Err(Refusal::because("interim-already").into());
    }
    let (since, verdict) = begins(council, new.away_since, today)?;
    let order = stand_ins(tx, council, today).await?;
    let place = order.iter().position(|(person, _)| *person == new.acting);
    match place {
        None => return Err(Refusal::because("interim-not-in-office").into()),
        Some(place) if place > 0 && new.reason.is_empty() => {
            return Err(refuse("interim-out-of-order", &verdict).into());
        }
        Some(_) => {}
    }
    let holder = super::office_on(tx, council.id, OfficeKind::President, today).await?;
    if holder.is_none() != (new.cause == InterimCause::Vacant) {
        return Err(Refusal::because("interim-wrong-cause").into());
    }
    let id = Id::new(tx.now());
    let what = (new, since, &verdict);
    store_interim::save(tx, council.id, (id, holder.map(|it| it.person_id)), what).await?;
    let facts = serde_json::json!({ "cause": new.cause, "since": since });
    let happened = Happened::new("journal-interim-began", council.id, new.acting);
    tx.record(happened.by(by).with(facts)).await?;
    Ok(id)
}

/// The president is back, or there is another: the day `on` is the first without the interim.
pub async fn end_interim(
    tx: &mut Tx,
    council: &Council,
    id: Id,
    (on, by): (Date, Id),
) -> Result<()> {
    tx.lock(&format!("presidency of {}", council.id)).await?;
    let interim = store_interim::find(tx, council.id, id).await?;
    if interim.until.is_some() {
        return Err(Refusal::because("interim-already-ended").into());
    }
    if on < interim.since {
        return Err(Refusal::because("interim-ends-when").into());
    }
    store_interim::end(tx, id, on).await?;
    let facts = serde_json::json!({ "until": on });
    let happened = Happened::new("journal-interim-ended", council.id, interim.acting_id);
    tx.record(happened.by(by).with(facts)).await.map_err(Error::from)
}
