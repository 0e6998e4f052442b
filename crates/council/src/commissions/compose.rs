//! Composing commissions, each step under the law: creating one, giving seats, taking them back,
//! ending one.

use super::store::{self, Created};
use super::{Commission, CommissionKind, Seat, SeatKind};
use crate::house::{ShownVerdict, refuse};
use crate::people::{self, Desk, Office, OfficeKind};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Id, Refusal, Result};
use law::composition;
use law::rules::Field;
use law::{Profile, Verdict};

/// What the law makes of all the permanent commissions of a council together.
pub(super) fn verdicts(
    permanent: &[Commission],
    covered: &[Field],
    profile: &Profile,
) -> Vec<Verdict> {
    let reserved = permanent.iter().filter(|it| it.opposition).count();
    let mut verdicts = vec![
        composition::number(number(permanent.len()), profile),
        composition::fields(covered, profile),
    ];
    verdicts.extend(composition::opposition(number(reserved), profile));
    verdicts
}

/// What the law makes of one permanent commission: its size, and who presides it.
pub(super) fn verdicts_of(
    seats: &[Seat],
    bureau: &[Office],
    profile: &Profile,
    language: kit::Language,
) -> Vec<ShownVerdict> {
    let mut verdicts = vec![composition::members(number(seats.len()), profile)];
    if seats.iter().any(|seat| seat.kind.presides()) {
        let of_bureau =
            seats.iter().any(|seat| seat.kind.presides() && is_of_bureau(bureau, seat.person_id));
        verdicts.push(composition::presidency(of_bureau, profile));
    }
    verdicts.iter().map(|verdict| ShownVerdict::of(verdict, language)).collect()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether `person` is president or vice-president of the council.
fn is_of_bureau(offices: &[Office], person: Id) -> bool {
    let of_bureau = [OfficeKind::President, OfficeKind::VicePresident];
    offices.iter().any(|it| it.person_id == person && of_bureau.contains(&it.kind))
}

/// Whether a council with `permanent` permanent commissions may create one of `kind`.
pub(super) fn may_be_created(
    kind: CommissionKind,
    permanent: usize,
    profile: &Profile,
) -> Result<(), Refusal> {
    let verdict = composition::number(number(permanent + 1), profile);
    match kind {
        CommissionKind::Permanent if !verdict.allows() => {
            Err(refuse("commission-too-many", &verdict))
        }
        CommissionKind::Permanent | CommissionKind::Thematic => Ok(()),
    }
}

/// Creates a commission that the council decided on. The same identifier twice creates it once.
pub(super) async fn create(desk: &Desk, new: &Created) -> Result<()> {
    if new.name.is_empty() {
        return Err(Refusal::because("commission-without-name").into());
    }
    if new.kind == CommissionKind::Thematic && new.task.is_empty() {
        return Err(Refusal::because("commission-without-task").into());
    }
    let mut tx = desk.house.db.write().await?;
    tx.lock(&format!("commissions of {}", desk.council.id)).await?;
    not_later(new.since, day(tx.now()))?;
    let known = store::list(&mut tx, desk.council.id).await?;
    if known.iter().any(|it| it.id == new.id) {
        return Ok(());
    }
    let profile = desk.council.law(new.since).ok_or(Error::NotFound)?;
    may_be_created(new.kind, known.len(), &profile)?;
    store::save_new(&mut tx, desk.council.id, new, Some(desk.actor.person)).await?;
    Ok(tx.commit().await?)
}

/// What is written here was decided already.
fn not_later(on: Date, today: Date) -> Result<(), Refusal> {
    if on > today { Err(Refusal::because("commission-in-future")) } else { Ok(()) }
}

/// The commission `id`, locked, if it still is there.
pub(super) async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Commission> {
    tx.lock(&format!("commissions of {}", desk.council.id)).await?;
    let commission = store::of_council(tx, desk.council.id, id).await?;
    if commission.until.is_some() {
        return Err(Refusal::because("commission-has-ended").into());
    }
    Ok(commission)
}

/// Whether `person` may take a seat of `kind` in a commission where `seats` are taken. A member of
/// the bureau does not preside a permanent one, and it has one president.
pub(super) fn may_sit(
    seats: &[Seat],
    (person, kind): (Id, SeatKind),
    bureau: &[Office],
    profile: &Profile,
) -> Result<(), Refusal> {
    let taken = seats.iter().find(|seat| seat.kind == kind && seat.person_id != person);
    if taken.is_some() && kind == SeatKind::President {
        return Err(Refusal::because("commission-is-presided"));
    }
    let verdict = composition::presidency(is_of_bureau(bureau, person), profile);
    if kind.presides() && !verdict.allows() {
        return Err(refuse("commission-presided-by-bureau", &verdict));
    }
    Ok(())
}

/// Gives `person` a seat, or another one than they have, from the day `since` on.
pub(super) async fn seat(
    desk: &Desk,
    id: Id,
    (person, kind): (Id, SeatKind),
    since: Date,
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let commission = locked(&mut tx, desk, id).await?;
    not_later(since, day(tx.now()))?;
    if since < commission.since {
        return Err(Refusal::because("seat-before-commission").into());
    }
    let members = people::in_office(&mut tx, &desk.council, since).await?;
    if !members.iter().any(|member| member.person_id == person) {
        return Err(Refusal::because("seat-for-member-only").into());
    }
    let seats = store::seats_of(&mut tx, commission.id).await?;
    let profile = desk.council.law(since).ok_or(Error::NotFound)?;
    if commission.is_permanent() {
        let bureau = people::offices_on(&mut tx, desk.council.id, since).await?;
        may_sit(&seats, (person, kind), &bureau, &profile)?;
    }
    if let Some(before) = seats.iter().find(|seat| seat.person_id == person) {
        if before.kind == kind {
            return Ok(());
        }
        if since < before.since {
            return Err(Refusal::because("seat-before-the-last").into());
        }
        store::leave(&mut tx, &commission, before, since, desk.actor.person).await?;
    }
    store::join(&mut tx, &commission, person, kind, since).await?;
    Ok(tx.commit().await?)
}

/// Takes the seat of `person` back, from the day `on` on.
pub(super) async fn unseat(desk: &Desk, id: Id, person: Id, on: Date) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let commission = locked(&mut tx, desk, id).await?;
    not_later(on, day(tx.now()))?;
    let seats = store::seats_of(&mut tx, commission.id).await?;
    let Some(seat) = seats.iter().find(|seat| seat.person_id == person) else {
        return Err(Refusal::because("seat-already-left").into());
    };
    if on < seat.since {
        return Err(Refusal::because("seat-before-the-last").into());
    }
    store::leave(&mut tx, &commission, seat, on, desk.actor.person).await?;
    Ok(tx.commit().await?)
}
