//! What is written in the chart: offices, the interim, services and their heads, delegations.

use super::delegation::{self, NewDelegation};
use super::tree::may_be_under;
use super::{Action, DelegationKind, may, offices};
use crate::house::{House, done};
use crate::people::{self, Desk, InterimCause, NewInterim, NewPerson, OfficeKind, Post};
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use jiff::civil::Date;
use kit::clock::day;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/chart/…`.
pub fn routes() -> Router<House> {
    let chart = "/{lang}/{council}/desk/chart";
    Router::new()
        .route(&format!("{chart}/offices"), post(taken))
        .route(&format!("{chart}/offices/{{person}}/{{kind}}/end"), post(left))
        .route(&format!("{chart}/interims"), post(began))
        .route(&format!("{chart}/interims/{{id}}/end"), post(ended))
        .route(&format!("{chart}/services"), post(added))
        .route(&format!("{chart}/services/{{id}}"), post(placed))
        .route(&format!("{chart}/services/{{id}}/head"), post(headed))
        .route(&format!("{chart}/delegations"), post(delegated))
        .route(&format!("{chart}/delegations/{{id}}/end"), post(revoked))
}

fn here(desk: &Desk, what: &'static str) -> Redirect {
    done(&desk.at("chart/writing"), what)
}

#[derive(Deserialize)]
struct Taking {
    person: Id,
    kind: OfficeKind,
    #[serde(default)]
    rank: String,
    since: Date,
}

async fn taken(desk: Desk, Form(form): Form<Taking>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    let rank = match form.kind {
        OfficeKind::VicePresident => form.rank.parse().ok().filter(|it| *it > 0).unwrap_or(1),
        OfficeKind::President | OfficeKind::Secretary | OfficeKind::DeputySecretary => 1,
    };
    offices::take(&desk, form.person, (form.kind, rank), form.since).await?;
    Ok(here(&desk, "done-office-taken"))
}

#[derive(Deserialize)]
struct OfOffice {
    person: Id,
    kind: OfficeKind,
}

#[derive(Deserialize)]
struct On {
    on: Date,
}

async fn left(desk: Desk, Path(of): Path<OfOffice>, Form(form): Form<On>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    offices::leave(&desk, of.person, of.kind, form.on).await?;
    Ok(here(&desk, "done-office-left"))
}

#[derive(Deserialize)]
struct Beginning {
    person: Id,
    cause: InterimCause,
    away_since: Date,
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

async fn began(desk: Desk, Form(form): Form<Beginning>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    let new = NewInterim {
        acting: form.person,
        cause: form.cause,
        reason: Bilingual::new(&form.reason_ar, &form.reason_fr),
        away_since: form.away_since,
    };
    let mut tx = desk.house.db.write().await?;
    let when = (day(tx.now()), desk.actor.person);
    people::begin_interim(&mut tx, &desk.council, &new, when).await?;
    tx.commit().await?;
    Ok(here(&desk, "done-interim-began"))
}

#[derive(Deserialize)]
struct OfId {
    id: Id,
}

async fn ended(desk: Desk, Path(of): Path<OfId>, Form(form): Form<On>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    let mut tx = desk.house.db.write().await?;
    people::end_interim(&mut tx, &desk.council, of.id, (form.on, desk.actor.person)).await?;
    tx.commit().await?;
    Ok(here(&desk, "done-interim-ended"))
}

#[derive(Deserialize)]
struct NewService {
    #[serde(default)]
    name_ar: String,
    #[serde(default)]
    name_fr: String,
    #[serde(default)]
    parent: String,
}

/// The service of that name, or nothing for the top of the tree.
fn parent(text: &str) -> Result<Option<Id>, Refusal> {
    match text {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| Refusal::because("form-unreadable")),
    }
}

async fn added(desk: Desk, Form(form): Form<NewService>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    let name = Bilingual::new(&form.name_ar, &form.name_fr);
    if name.is_empty() {
        return Err(Refusal::because("service-without-name").into());
    }
    let (council, by) = (desk.council.id, desk.actor.person);
    let mut tx = desk.house.db.write().await?;
    let above = parent(&form.parent)?;
    let known = people::services(&mut tx, council).await?;
    if above.is_some_and(|id| !known.iter().any(|it| it.id == id)) {
        return Err(Error::NotFound);
    }
    let service = people::add_service(&mut tx, council, &name).await?;
    if above.is_some() {
        people::place_service(&mut tx, council, (service.id, above), by).await?;
    }
    tx.commit().await?;
    Ok(here(&desk, "done-service-added"))
}

async fn placed(
    desk: Desk,
    Path(of): Path<OfId>,
    Form(form): Form<NewService>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    let (council, by) = (desk.council.id, desk.actor.person);
    let mut tx = desk.house.db.write().await?;
    tx.lock(&format!("services of {council}")).await?;
    let services = people::services(&mut tx, council).await?;
    if !services.iter().any(|it| it.id == of.id) {
        return Err(Error::NotFound);
    }
    let above = parent(&form.parent)?;
    if above.is_some_and(|above| !may_be_under(&services, of.id, above)) {
        return Err(Refusal::because("service-under-itself").into());
    }
    people::place_service(&mut tx, council, (of.id, above), by).await?;
    tx.commit().await?;
    Ok(here(&desk, "done-service-placed"))
}

#[derive(Deserialize)]
struct Heading {
    #[serde(default)]
    person: String,
    #[serde(default)]
    name_ar: String,
    #[serde(default)]
    name_fr: String,
    since: Date,
}

/// Somebody of the staff heads a service; whoever is not known yet is added by name.
async fn headed(desk: Desk, Path(of): Path<OfId>, Form(form): Form<Heading>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    let (council, by) = (desk.council.id, desk.actor.person);
    let mut tx = desk.house.db.write().await?;
    tx.lock(&format!("services of {council}")).await?;
    if form.since > day(tx.now()) {
        return Err(Refusal::because("office-in-future").into());
    }
    let services = people::services(&mut tx, council).await?;
    if !services.iter().any(|it| it.id == of.id) {
        return Err(Error::NotFound);
    }
    let name = Bilingual::new(&form.name_ar, &form.name_fr);
    let person = match parent(&form.person)? {
        Some(person) => {
            let known = people::officials_on(&mut tx, council, form.since).await?;
            if !known.iter().any(|it| it.person_id == person) {
                return Err(Error::NotFound);
            }
            person
        }
        None if name.is_empty() => return Err(Refusal::because("head-without-name").into()),
        None => {
            let new = NewPerson { name, ..NewPerson::default() };
            let person = people::save_new(&mut tx, &new).await?;
            let post = Post::Service(council, of.id);
            people::add_staff(&mut tx, person, post, form.since).await?;
            person
        }
    };
    people::head_service(&mut tx, council, (of.id, person), form.since, by).await?;
    tx.commit().await?;
    Ok(here(&desk, "done-service-headed"))
}

#[derive(Deserialize)]
struct Delegating {
    id: Id,
    kind: DelegationKind,
    person: Id,
    #[serde(default)]
    matters_ar: String,
    #[serde(default)]
    matters_fr: String,
    reference: String,
    since: Date,
}

async fn delegated(desk: Desk, Form(form): Form<Delegating>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    let new = NewDelegation {
        id: form.id,
        kind: form.kind,
        to: form.person,
        matters: Bilingual::new(&form.matters_ar, &form.matters_fr),
        reference: form.reference.trim().to_owned(),
        since: form.since,
    };
    delegation::delegate(&desk, &new).await?;
    Ok(here(&desk, "done-delegation-made"))
}

async fn revoked(desk: Desk, Path(of): Path<OfId>, Form(form): Form<On>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    delegation::revoke(&desk, of.id, form.on).await?;
    Ok(here(&desk, "done-delegation-ended"))
}
