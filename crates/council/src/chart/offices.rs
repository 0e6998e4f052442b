//! Taking and leaving an office of the council, and what the law makes of the offices held.

use crate::councils;
use crate::house::refuse;
use crate::people::{self, Desk, Office, OfficeKind};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Id, Refusal, Result};
use law::{Profile, Verdict, bureau};

/// What the law makes of the offices of the council at this desk on the day `on`.
pub(super) async fn verdicts(
    tx: &mut Tx,
    desk: &Desk,
    (offices, on): (&[Office], Date),
    profile: &Profile,
) -> Result<Vec<Verdict>> {
    let council = desk.council.id;
    let mut verdicts = Vec::new();
    if let Some(seats) = councils::seats_on(tx, council, on).await? {
        verdicts.extend(bureau::vice_presidents(vice_presidents(offices), seats, profile));
    }
    let twice =
        offices.iter().any(|it| !is_of_bureau(it.kind) && is_in_bureau(offices, it.person_id));
    verdicts.extend(bureau::secretary(twice, profile));
    let mut elsewhere = 0;
    for office in offices.iter().filter(|it| is_of_bureau(it.kind)) {
        elsewhere += people::presidencies_elsewhere(tx, council, office.person_id, on).await?;
    }
    verdicts.extend(bureau::presidency(elsewhere, profile));
    Ok(verdicts)
}

fn vice_presidents(offices: &[Office]) -> u32 {
    let held = offices.iter().filter(|it| it.kind == OfficeKind::VicePresident).count();
    u32::try_from(held).unwrap_or(u32::MAX)
}

fn is_of_bureau(kind: OfficeKind) -> bool {
    matches!(kind, OfficeKind::President | OfficeKind::VicePresident)
}

fn is_in_bureau(offices: &[Office], person: Id) -> bool {
    offices.iter().any(|it| it.person_id == person && is_of_bureau(it.kind))
}

/// Refused where the law forbids it.
fn unless(reason: &'static str, verdict: Option<Verdict>) -> Result<(), Refusal> {
    match verdict {
        Some(verdict) if !verdict.allows() => Err(refuse(reason, &verdict)),
        Some(_) | None => Ok(()),
    }
}

/// Somebody takes an office to which they were elected: one at a time, and as the law lets them.
pub(super) async fn take(
    desk: &Desk,
    person: Id,
    (kind, rank): (OfficeKind, u8),
    since: Date,
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let council = desk.council.id;
    tx.lock(&format!("presidency of {council}")).await?;
    if since > day(tx.now()) {
        return Err(Refusal::because("office-in-future").into());
    }
    let members = people::in_office(&mut tx, &desk.council, since).await?;
    if !members.iter().any(|it| it.person_id == person) {
        return Err(Refusal::because("office-for-member-only").into());
    }
    let offices = people::offices_on(&mut tx, council, since).await?;
    let profile = desk.council.law(since).ok_or(Error::NotFound)?;
    if let Some(held) = offices.iter().find(|it| it.person_id == person) {
        // Where the law says why, it says so: a secretary is outside the bureau.
        let apart = is_of_bureau(held.kind) != is_of_bureau(kind);
        unless("office-held-by-them", bureau::secretary(apart, &profile))?;
        return Err(Refusal::because("office-held-by-them").into());
    }
    if offices.iter().any(|it| it.kind == kind && it.rank == rank) {
        return Err(Refusal::because("office-is-held").into());
    }
    if is_of_bureau(kind) {
        let elsewhere = people::presidencies_elsewhere(&mut tx, council, person, since).await?;
        unless("office-several-councils", bureau::presidency(elsewhere, &profile))?;
    }
    if kind == OfficeKind::VicePresident
        && let Some(seats) = councils::seats_on(&mut tx, council, since).await?
    {
        let held = vice_presidents(&offices) + 1;
        unless("office-too-many", bureau::vice_presidents(held, seats, &profile))?;
    }
    people::take_office(&mut tx, council, person, (kind, rank), since).await?;
    Ok(tx.commit().await?)
}

/// Somebody leaves the office they hold: the day `on` is the first without it.
pub(super) async fn leave(desk: &Desk, person: Id, kind: OfficeKind, on: Date) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let council = desk.council.id;
    tx.lock(&format!("presidency of {council}")).await?;
    let today = day(tx.now());
    if on > today {
        return Err(Refusal::because("office-in-future").into());
    }
    let offices = people::offices_on(&mut tx, council, today).await?;
    let held = offices.iter().find(|it| it.person_id == person && it.kind == kind);
    let Some(held) = held else { return Err(Refusal::because("office-not-held").into()) };
    people::leave_office(&mut tx, council, held, on, desk.actor.person).await?;
    Ok(tx.commit().await?)
}
