//! The administrative services of a council, the tree they form, and who heads each.

use super::Service;
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Bilingual, Happened, Id, sign_in};

/// Who heads a service on some day.
#[derive(Debug, Clone)]
pub struct ServiceHead {
    /// The service.
    pub service_id: Id,
    /// Who heads it.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Since when.
    pub since: Date,
}

kit::row!(ServiceHead { service_id, person_id, name, since });

/// Somebody who works for a council.
#[derive(Debug, Clone)]
pub struct Official {
    /// Who.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
}

kit::row!(Official { person_id, name });

/// The administrative services of a council.
pub async fn services(tx: &mut Tx, council: Id) -> Result<Vec<Service>> {
    tx.query(
        "SELECT id, name_ar, name_fr, parent_id FROM service WHERE council_id = $1 \
         ORDER BY id LIMIT 200",
    )
    .bind(council)
    .all()
    .await
}

/// The services of `council` in which `person` works on `today`.
pub(super) async fn of_person(
    tx: &mut Tx,
    council: Id,
    person: Id,
    today: Date,
) -> Result<Vec<Service>> {
    tx.query(
        "SELECT service.id, service.name_ar, service.name_fr, service.parent_id FROM service \
         JOIN staff ON staff.service_id = service.id \
         WHERE staff.council_id = $1 AND staff.person_id = $2 AND staff.since <= $3 \
         AND (staff.until IS NULL OR staff.until > $3) ORDER BY service.id LIMIT 50",
    )
    .bind(council)
    .bind(person)
    .bind(today)
    .all()
    .await
}

/// Puts `service` under another, or at the top.
pub async fn place_service(
    tx: &mut Tx,
    council: Id,
    (service, parent): (Id, Option<Id>),
    by: Id,
) -> Result<()> {
    tx.query("UPDATE service SET parent_id = $2 WHERE id = $1")
        .bind(service)
        .bind(parent)
        .run()
        .await?;
    let facts = serde_json::json!({ "under": parent });
    tx.record(Happened::new("journal-service-placed", council, service).by(by).with(facts)).await
}

/// Who heads the services of `council` on `day`.
pub async fn heads_on(tx: &mut Tx, council: Id, day: Date) -> Result<Vec<ServiceHead>> {
    tx.query(
        "SELECT service_head.service_id, service_head.person_id, person.name_ar, \
         person.name_fr, service_head.since FROM service_head \
         JOIN service ON service.id = service_head.service_id \
         JOIN person ON person.id = service_head.person_id \
         WHERE service.council_id = $1 AND service_head.since <= $2 \
         AND (service_head.until IS NULL OR service_head.until > $2) \
         ORDER BY service_head.service_id LIMIT 200",
    )
    .bind(council)
    .bind(day)
    .all()
    .await
}

/// `person` heads `service` from `since` on; whoever did no longer does.
pub async fn head_service(
    tx: &mut Tx,
    council: Id,
    (service, person): (Id, Id),
    since: Date,
    by: Id,
) -> Result<()> {
    tx.query("DELETE FROM service_head WHERE service_id = $1 AND since >= $2")
        .bind(service)
        .bind(since)
        .run()
        .await?;
    tx.query("UPDATE service_head SET until = $2 WHERE service_id = $1 AND until IS NULL")
        .bind(service)
        .bind(since)
        .run()
        .await?;
    tx.query("INSERT INTO service_head (service_id, person_id, since) VALUES ($1, $2, $3)")
        .bind(service)
        .bind(person)
        .bind(since)
        .run()
        .await?;
    let facts = serde_json::json!({ "since": since });
    let happened = Happened::new("journal-service-headed", council, person);
    tx.record(happened.within(service).by(by).with(facts)).await
}

/// Everybody who works for `council` on `day`, in its office or its services, by name.
pub async fn officials_on(tx: &mut Tx, council: Id, day: Date) -> Result<Vec<Official>> {
    tx.query(
        "SELECT person.id AS person_id, person.name_ar, person.name_fr FROM person \
         WHERE person.id IN (SELECT staff.person_id FROM staff WHERE staff.council_id = $1 \
         AND staff.role IN ('office', 'service') AND staff.since <= $2 \
         AND (staff.until IS NULL OR staff.until > $2)) \
         ORDER BY person.sort_key, person.id LIMIT 500",
    )
    .bind(council)
    .bind(day)
    .all()
    .await
}

/// Somebody who works in an office, and the address by which their account signs in.
#[derive(Debug, Clone)]
pub struct Officer {
    /// Who.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Their electronic address; empty without an account.
    pub email: String,
}

struct AtWork {
    person_id: Id,
    name: Bilingual,
    account_id: Option<Id>,
}

kit::row!(AtWork { person_id, name, account_id });

/// The columns of an [`AtWork`] on the day `$2`.
macro_rules! at_work {
    ($which:literal) => {
        concat!(
            "SELECT DISTINCT person.id AS person_id, person.name_ar, person.name_fr, \
             person.account_id FROM staff JOIN person ON person.id = staff.person_id \
             WHERE staff.since <= $2 AND (staff.until IS NULL OR staff.until > $2) AND ",
            $which,
            " ORDER BY person.id LIMIT 100"
        )
    };
}

/// Who works in the office of `council` on `day`.
pub async fn office_staff(tx: &mut Tx, council: Id, day: Date) -> Result<Vec<Officer>> {
    let office = at_work!("staff.council_id = $1 AND staff.role = 'office'");
    let at_work = tx.query(office).bind(council).bind(day).all().await?;
    with_addresses(tx, at_work).await
}

/// Who works in the office of the control authority `authority` on `day`.
pub async fn authority_staff(tx: &mut Tx, authority: Id, day: Date) -> Result<Vec<Officer>> {
    let of_authority = at_work!("staff.authority_id = $1");
    let at_work = tx.query(of_authority).bind(authority).bind(day).all().await?;
    with_addresses(tx, at_work).await
}

async fn with_addresses(tx: &mut Tx, at_work: Vec<AtWork>) -> Result<Vec<Officer>> {
    let mut officers = Vec::new();
    for AtWork { person_id, name, account_id } in at_work {
        let email = match account_id {
            Some(account) => sign_in::find(tx, account).await?.email,
            None => String::new(),
        };
        officers.push(Officer { person_id, name, email });
    }
    Ok(officers)
}
