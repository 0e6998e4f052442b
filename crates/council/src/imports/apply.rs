//! Bringing in what was judged: in one transaction, or not at all.

use super::judge::{Judged, NewMember, Place};
use crate::commissions::{self, Commission};
use crate::councils::Council;
use crate::people::{self, Group, NewPerson};
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Happened, Id, Result};

/// Adds everybody, with their groups and commissions. `by` is the person who asked, if one did.
pub async fn apply(tx: &mut Tx, council: &Council, judged: &Judged, by: Option<Id>) -> Result<()> {
    let mut groups = Vec::new();
    for name in &judged.groups {
        groups.push(people::add_group(tx, council.id, name).await?);
    }
    let known = commissions::list(tx, council.id).await?;
    let mut created = Vec::new();
    for (at, name) in judged.commissions.iter().enumerate() {
        let since = begin(judged, Place::New(at));
        created.push(commissions::add(tx, council.id, name, since).await?);
    }
    for member in &judged.members {
        let person = add(tx, council.id, member).await?;
        if let Some(group) = member.group {
            let group = group_of(group, &groups);
            people::join_group(tx, council.id, group, person, member.line.since).await?;
        }
        if let Some((commission, kind)) = member.commission
            && let Some(commission) = commission_of(commission, &known, &created)
        {
            commissions::join(tx, commission, person, kind, member.line.since).await?;
        }
    }
    let facts = serde_json::json!({ "number": judged.members.len(), "sha256": judged.sha256 });
    let happened = Happened::new("journal-members-imported", council.id, council.id);
    Ok(tx.record(happened.by_maybe(by).with(facts)).await?)
}

async fn add(tx: &mut Tx, council: Id, member: &NewMember) -> Result<Id> {
    let line = &member.line;
    let new =
        NewPerson { name: line.name.clone(), born_on: line.born_on, phone: line.phone.clone() };
    let person = people::save_new(tx, &new).await?;
    let declared = (line.postal.as_str(), line.email.as_str());
    people::start_mandate(tx, council, person, line.since, declared).await?;
    if let Some(office) = line.office {
        people::take_office(tx, council, person, office, line.since).await?;
    }
    Ok(person)
}

/// A new commission begins with the first mandate of those who sit in it.
fn begin(judged: &Judged, place: Place) -> Date {
    let sits = |member: &&NewMember| member.commission.is_some_and(|(it, _)| it == place);
    let first = judged.members.iter().filter(sits).map(|member| member.line.since).min();
    first.unwrap_or(Date::MIN)
}

fn group_of(place: Place, new: &[Group]) -> Id {
    match place {
        Place::Known(id) => id,
        Place::New(at) => new[at].id,
    }
}

fn commission_of<'c>(
    place: Place,
    known: &'c [Commission],
    new: &'c [Commission],
) -> Option<&'c Commission> {
    match place {
        Place::Known(id) => known.iter().find(|it| it.id == id),
        Place::New(at) => new.get(at),
    }
}
