//! Persons, mandates, offices, groups, services and staff. Only this room writes these tables.

use super::{
    Actor, Grant, Group, NewPerson, Office, OfficeKind, Person, Role, Service, store_services,
};
use crate::councils::Authority;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::{Result, Tx};
use kit::journal::PLATFORM;
use kit::language::Language;
use kit::{Bilingual, Error, Happened, Id, sign_in};
use std::collections::HashMap;

/// The person `id`.
pub async fn find(tx: &mut Tx, id: Id) -> Result<Person> {
    tx.query("SELECT * FROM person WHERE id = $1").bind(id).one().await
}

/// The person who signs in with `account`.
pub async fn find_by_account(tx: &mut Tx, account: Id) -> Result<Option<Person>> {
    tx.query("SELECT * FROM person WHERE account_id = $1").bind(account).optional().await
}

/// The person behind `account`, with everything they are today.
pub async fn actor_of_account(tx: &mut Tx, account: Id) -> Result<Option<Actor>> {
    let Some(person) = find_by_account(tx, account).await? else { return Ok(None) };
    let grants = grants(tx, person.id).await?;
    Ok(Some(Actor { account, person: person.id, name: person.name, grants }))
}

/// By mandate, by office or standing in for its holder, by employment, and by authority over
/// councils. Whoever is out of office (art. 9) is nothing in that council.
async fn grants(tx: &mut Tx, person: Id) -> Result<Vec<Grant>> {
    let today = day(tx.now());
    tx.query(
        "WITH held AS (SELECT id, council_id FROM mandate WHERE person_id = $1 \
          AND since <= $2 AND (until IS NULL OR until > $2) \
          AND NOT EXISTS (SELECT 1 FROM exclusion WHERE exclusion.mandate_id = mandate.id \
          AND exclusion.since <= $2 AND (exclusion.until IS NULL OR exclusion.until > $2))) \
         SELECT council_id, 'member' AS role FROM held \
         UNION \
         SELECT council_id, kind AS role FROM office WHERE person_id = $1 \
         AND kind IN ('president', 'secretary') AND since <= $2 AND (until IS NULL OR until > $2) \
         AND council_id IN (SELECT council_id FROM held) \
         UNION \
         SELECT council_id, 'president' AS role FROM interim WHERE acting_id = $1 \
         AND since <= $2 AND (until IS NULL OR until > $2) \
         AND council_id IN (SELECT council_id FROM held) \
         UNION \
         SELECT council_id, role FROM staff WHERE person_id = $1 AND council_id IS NOT NULL \
         AND since <= $2 AND (until IS NULL OR until > $2) \
         UNION \
         SELECT council.id AS council_id, staff.role FROM staff \
         JOIN council ON council.authority_id = staff.authority_id AND council.opened_at IS NOT NULL \
         WHERE staff.person_id = $1 AND staff.since <= $2 \
         AND (staff.until IS NULL OR staff.until > $2)",
    )
    .bind(person)
    .bind(today)
    .all()
    .await
}

/// The names of everybody in `persons`.
pub async fn names(tx: &mut Tx, persons: &[Id]) -> Result<HashMap<Id, Bilingual>> {
    let mut names = HashMap::new();
    for &id in persons {
        if !names.contains_key(&id)
            && let Some(person) = named(tx, id).await?
        {
            names.insert(id, person.name);
        }
    }
    Ok(names)
}

struct Named {
    name: Bilingual,
}

kit::row!(Named { name });

async fn named(tx: &mut Tx, id: Id) -> Result<Option<Named>> {
    tx.query("SELECT name_ar, name_fr FROM person WHERE id = $1").bind(id).optional().await
}

/// Adds a person.
pub async fn save_new(tx: &mut Tx, new: &NewPerson) -> Result<Id> {
    let id = Id::new(tx.now());
    tx.query(
        "INSERT INTO person (id, name_ar, name_fr, sort_key, born_on, phone) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(&new.name.ar)
    .bind(&new.name.fr)
    .bind(new.sort_key())
    .bind(new.born_on)
    .bind(&new.phone)
    .run()
    .await?;
    tx.record(Happened::new("journal-person-added", PLATFORM, id)).await?;
    Ok(id)
}

/// Gives `person` an account that signs in with `email`, unless they have one.
pub async fn give_account(
    tx: &mut Tx,
    person: Id,
    email: &str,
    by: Option<Id>,
) -> Result<Id, Error> {
    if let Some(account) = find(tx, person).await?.account_id {
        return Ok(account);
    }
    let account = sign_in::create(tx, email, Language::Arabic).await?;
    tx.query("UPDATE person SET account_id = $2 WHERE id = $1")
        .bind(person)
        .bind(account)
        .run()
        .await?;
    tx.record(Happened::new("journal-account-given", PLATFORM, person).by_maybe(by)).await?;
    Ok(account)
}

/// A mandate begins. The addresses are those that the member declared to the council (art. 35).
pub async fn start_mandate(
    tx: &mut Tx,
    council: Id,
    person: Id,
    since: Date,
    declared: (&str, &str),
) -> Result<Id> {
    let (id, (postal, email)) = (Id::new(tx.now()), declared);
    tx.query(
        "INSERT INTO mandate (id, council_id, person_id, since, postal_address, email) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(council)
    .bind(person)
    .bind(since)
    .bind(postal)
    .bind(email)
    .run()
    .await?;
    tx.record(Happened::new("journal-mandate-started", council, person)).await?;
    Ok(id)
}

/// Somebody takes an office of the council.
pub async fn take_office(
    tx: &mut Tx,
    council: Id,
    person: Id,
    (kind, rank): (OfficeKind, u8),
    since: Date,
) -> Result<()> {
    let id = Id::new(tx.now());
    tx.query(
        "INSERT INTO office (id, council_id, person_id, kind, rank, since) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(council)
    .bind(person)
    .bind(kind)
    .bind(rank)
    .bind(since)
    .run()
    .await?;
    let facts = serde_json::json!({ "office": kind, "rank": rank });
    tx.record(Happened::new("journal-office-taken", council, person).with(facts)).await
}

/// `office` is no longer held: the day `on` is the first without it. One that ends on the day it
/// began was none.
pub async fn leave_office(
    tx: &mut Tx,
    council: Id,
    office: &Office,
    on: Date,
    by: Id,
) -> Result<()> {
    let ended = if on <= office.since {
        tx.query(
            "DELETE FROM office WHERE council_id = $1 AND person_id = $2 AND kind = $3 \
             AND until IS NULL",
        )
        .bind(council)
        .bind(office.person_id)
        .bind(office.kind)
    } else {
        tx.query(
            "UPDATE office SET until = $4 WHERE council_id = $1 AND person_id = $2 \
             AND kind = $3 AND until IS NULL",
        )
        .bind(council)
        .bind(office.person_id)
        .bind(office.kind)
        .bind(on)
    };
    ended.run().await?;
    let facts = serde_json::json!({ "office": office.kind, "until": on });
    tx.record(Happened::new("journal-office-left", council, office.person_id).by(by).with(facts))
        .await
}

/// Adds a group of members.
pub async fn add_group(tx: &mut Tx, council: Id, name: &Bilingual) -> Result<Group> {
    let group = Group { id: Id::new(tx.now()), name: name.clone() };
    tx.query(
        "INSERT INTO council_group (id, council_id, name_ar, name_fr) VALUES ($1, $2, $3, $4)",
    )
    .bind(group.id)
    .bind(council)
    .bind(&name.ar)
    .bind(&name.fr)
    .run()
    .await?;
    tx.record(Happened::new("journal-group-added", council, group.id)).await?;
    Ok(group)
}

/// A member joins a group.
pub async fn join_group(
    tx: &mut Tx,
    council: Id,
    group: Id,
    person: Id,
    since: Date,
) -> Result<()> {
    tx.query("INSERT INTO group_member (group_id, person_id, since) VALUES ($1, $2, $3)")
        .bind(group)
        .bind(person)
        .bind(since)
        .run()
        .await?;
    tx.record(Happened::new("journal-group-joined", council, person).within(group)).await
}

/// Adds an administrative service.
pub async fn add_service(tx: &mut Tx, council: Id, name: &Bilingual) -> Result<Service> {
    let service = Service { id: Id::new(tx.now()), name: name.clone(), parent_id: None };
    tx.query("INSERT INTO service (id, council_id, name_ar, name_fr) VALUES ($1, $2, $3, $4)")
        .bind(service.id)
        .bind(council)
        .bind(&name.ar)
        .bind(&name.fr)
        .run()
        .await?;
    tx.record(Happened::new("journal-service-added", council, service.id)).await?;
    Ok(service)
}

/// The services of `council` in which `person` works today.
pub async fn services_of(tx: &mut Tx, council: Id, person: Id) -> Result<Vec<Service>> {
    let today = day(tx.now());
    store_services::of_person(tx, council, person, today).await
}

/// The control authorities in whose office `person` works today.
pub async fn authorities_of(tx: &mut Tx, person: Id) -> Result<Vec<Authority>> {
    let today = day(tx.now());
    tx.query(
        "SELECT authority.* FROM authority JOIN staff ON staff.authority_id = authority.id \
         WHERE staff.person_id = $1 AND staff.since <= $2 \
         AND (staff.until IS NULL OR staff.until > $2) ORDER BY authority.id LIMIT 20",
    )
    .bind(person)
    .bind(today)
    .all()
    .await
}

/// Where somebody who is not a member works.
#[derive(Debug, Clone, Copy)]
pub enum Post {
    /// In a council's office.
    Office(Id),
    /// In a service of the council: the council, the service.
    Service(Id, Id),
    /// In the office of a control authority.
    Authority(Id),
    /// Allowed to look at a council's desk.
    Reader(Id),
}

/// Somebody begins to work at `post`.
pub async fn add_staff(tx: &mut Tx, person: Id, post: Post, since: Date) -> Result<()> {
    let (role, council, authority, service) = match post {
        Post::Office(council) => (Role::Office, Some(council), None, None),
        Post::Service(council, service) => (Role::Service, Some(council), None, Some(service)),
        Post::Authority(authority) => (Role::Authority, None, Some(authority), None),
        Post::Reader(council) => (Role::Reader, Some(council), None, None),
    };
    let id = Id::new(tx.now());
    tx.query(
        "INSERT INTO staff (id, person_id, council_id, authority_id, service_id, role, since) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(person)
    .bind(council)
    .bind(authority)
    .bind(service)
    .bind(role)
    .bind(since)
    .run()
    .await?;
    let scope = council.map_or_else(|| PLATFORM.to_owned(), |council| council.to_string());
    tx.record(Happened::new("journal-staff-added", scope, person)).await
}
