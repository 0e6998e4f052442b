//! Who belongs to a body on the day of its meeting, and what somebody is there.

use super::policy::Part;
use super::{Body, Called, Meeting, store_called};
use crate::commissions::{self, SeatKind};
use crate::councils::{self, Council, Level};
use crate::house::House;
use crate::people::{self, Office, OfficeKind};
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Args, Bilingual, Id, Result};

/// Everybody who belongs to the body that meets, who presides first.
pub(super) async fn called(
    tx: &mut Tx,
    house: &House,
    council: &Council,
    meeting: &Meeting,
) -> Result<Vec<Called>> {
    match (meeting.body, meeting.commission_id) {
        (Body::Commission, Some(commission)) => {
            of_commission(tx, house, council, (commission, meeting.held_on)).await
        }
        (Body::Conference, _) => of_conference(tx, house, council, meeting.held_on).await,
        (Body::Bureau | Body::Commission, _) => {
            of_bureau(tx, house, council, meeting.held_on).await
        }
    }
}

async fn of_commission(
    tx: &mut Tx,
    house: &House,
    council: &Council,
    (commission, on): (Id, Date),
) -> Result<Vec<Called>> {
    let mut called = Vec::new();
    for seat in commissions::seats_of(tx, commission).await? {
        let label = house.words(&format!("seat-{}", seat.kind), |_| Args::none());
        called.extend(one(tx, council.id, on, (seat.person_id, label)).await?);
    }
    Ok(called)
}

async fn of_bureau(tx: &mut Tx, house: &House, council: &Council, on: Date) -> Result<Vec<Called>> {
    let offices = people::offices_on(tx, council.id, on).await?;
    let mut called = Vec::new();
    for office in offices.iter().filter(|it| is_of_bureau(it)) {
        called.extend(one(tx, council.id, on, (office.person_id, label(house, office))).await?);
    }
    Ok(called)
}

fn is_of_bureau(office: &Office) -> bool {
    matches!(office.kind, OfficeKind::President | OfficeKind::VicePresident)
}

fn label(house: &House, office: &Office) -> Bilingual {
    match office.kind {
        OfficeKind::VicePresident => {
            house.words("office-vice-president-nth", |_| Args::none().count("count", office.rank))
        }
        kind => house.words(&format!("office-{kind}"), |_| Args::none()),
    }
}

/// The president of the commune, then those of its arrondissements, each from their own council.
async fn of_conference(
    tx: &mut Tx,
    house: &House,
    council: &Council,
    on: Date,
) -> Result<Vec<Called>> {
    let mut called = Vec::new();
    let president = people::office_on(tx, council.id, OfficeKind::President, on).await?;
    if let Some(office) = president {
        called.extend(one(tx, council.id, on, (office.person_id, label(house, &office))).await?);
    }
    for part in arrondissements(tx, council).await? {
        let president = people::office_on(tx, part.id, OfficeKind::President, on).await?;
        let Some(office) = president else { continue };
        if !called.iter().any(|it: &Called| it.person_id == office.person_id) {
            let label = part.title.clone();
            called.extend(one(tx, part.id, on, (office.person_id, label)).await?);
        }
    }
    Ok(called)
}

/// The arrondissements of `council`; only a commune that is divided has any.
pub async fn arrondissements(tx: &mut Tx, council: &Council) -> Result<Vec<Council>> {
    if council.level != Level::Commune {
        return Ok(Vec::new());
    }
    let mut parts = councils::children(tx, council.id).await?;
    parts.retain(|it| it.level == Level::Arrondissement);
    Ok(parts)
}

async fn one(
    tx: &mut Tx,
    council: Id,
    on: Date,
    (person, label): (Id, Bilingual),
) -> Result<Option<Called>> {
    let member = people::member(tx, council, on, person).await?;
    Ok(member.map(|member| Called {
        person_id: person,
        name: member.name,
        label,
        email: member.email,
    }))
}

/// What `person` is in the body that meets.
pub async fn part_of(tx: &mut Tx, council: Id, person: Id, meeting: &Meeting) -> Result<Part> {
    if let Some(commission) = meeting.commission_id {
        let part = part_in(tx, commission, person).await?;
        if part != Part::Stranger {
            return Ok(part);
        }
    }
    if meeting.body == Body::Bureau {
        let offices = people::offices_on(tx, council, meeting.held_on).await?;
        if offices.iter().any(|it| it.person_id == person && is_of_bureau(it)) {
            return Ok(Part::Belongs);
        }
    }
    let was_called = store_called::was_called(tx, meeting.id, person).await?;
    Ok(if was_called { Part::Belongs } else { Part::Stranger })
}

/// What `person` is in `commission`.
pub(super) async fn part_in(tx: &mut Tx, commission: Id, person: Id) -> Result<Part> {
    let seats = commissions::seats_of(tx, commission).await?;
    Ok(match seats.iter().find(|seat| seat.person_id == person).map(|seat| seat.kind) {
        Some(kind) if kind.presides() => Part::Presides,
        Some(SeatKind::Rapporteur) => Part::Reports,
        Some(_) => Part::Belongs,
        None => Part::Stranger,
    })
}
