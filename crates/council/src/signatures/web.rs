//! Noting that somebody cannot sign, that they are back, and designating a secretary of the sitting.

use super::signer::signers;
use super::view::present;
use super::{Action, Cause, may, store_signer};
use crate::house::{House, done, found, refuse};
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::{self, OfSession, Session, Sight};
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::substitution::{Capacity, designated};
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/signing/…`; the page itself is of the room that has
/// the papers.
pub fn routes() -> Router<House> {
    let signing = "/{lang}/{council}/desk/sessions/{session}/signing";
    Router::new()
        .route(&format!("{signing}/impediments"), post(note))
        .route(&format!("{signing}/impediments/{{impediment}}/end"), post(end))
        .route(&format!("{signing}/secretary"), post(designate))
}

#[derive(Deserialize)]
struct Note {
    person: Id,
    cause: Cause,
    since: Date,
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

/// The session, locked.
async fn locked(tx: &mut Tx, desk: &Desk, session: Id) -> Result<Session> {
    tx.lock(&session.to_string()).await?;
    sessions::find(tx, desk.council.id, session, Sight::of(desk.roles)).await
}

/// A reason that the minutes can tell.
fn reason(ar: &str, fr: &str) -> Result<Bilingual, Refusal> {
    let reason = Bilingual::new(ar, fr);
    if reason.is_empty() { Err(Refusal::because("impediment-without-reason")) } else { Ok(reason) }
}

async fn note(desk: Desk, Path(of): Path<OfSession>, Form(form): Form<Note>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::NoteImpediment))?;
    let reason = reason(&form.reason_ar, &form.reason_fr)?;
    let mut tx = desk.house.db.write().await?;
    let session = locked(&mut tx, &desk, of.session).await?;
    let today = day(tx.now());
    let offices = people::offices_on(&mut tx, desk.council.id, today).await?;
    let office = found(offices.into_iter().find(|it| it.person_id == form.person))?;
    may_be_noted(form.cause, office.kind, (form.since, today))?;
    let known = store_signer::impediments(&mut tx, session.id).await?;
    if known.iter().any(|it| it.person_id == form.person && it.ended_at.is_none()) {
        return Err(Refusal::because("impediment-already-noted").into());
    }
    let what = (form.cause, &reason, form.since);
    store_signer::note(&mut tx, &desk, (session.id, &office), what).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, &session), "done-impediment-noted"))
}

/// The law knows a secretary who refuses to sign, and no president who does (113-14, art. 47).
fn may_be_noted(
    cause: Cause,
    office: OfficeKind,
    (since, today): (Date, Date),
) -> Result<(), Refusal> {
    let presides = matches!(office, OfficeKind::President | OfficeKind::VicePresident);
    match cause {
        Cause::Vacant | Cause::SamePerson => Err(Refusal::because("form-unreadable")),
        Cause::Refusing if presides => Err(Refusal::because("impediment-president-refusing")),
        _ if since > today => Err(Refusal::because("impediment-in-future")),
        Cause::Absent | Cause::Prevented | Cause::Refusing => Ok(()),
    }
}

#[derive(Deserialize)]
struct OfImpediment {
    session: Id,
    impediment: Id,
}

/// The holder is back, and signs in their office again.
async fn end(desk: Desk, Path(of): Path<OfImpediment>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::NoteImpediment))?;
    let mut tx = desk.house.db.write().await?;
    let session = locked(&mut tx, &desk, of.session).await?;
    store_signer::end(&mut tx, &desk, session.id, of.impediment).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, &session), "done-impediment-ended"))
}

#[derive(Deserialize)]
struct Designation {
    person: Id,
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

/// Whoever presides that day designates a secretary among the members present (113-14, art. 47).
async fn designate(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<Designation>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::DesignateSecretary))?;
    let reason = reason(&form.reason_ar, &form.reason_fr)?;
    let mut tx = desk.house.db.write().await?;
    let session = locked(&mut tx, &desk, of.session).await?;
    let today = day(tx.now());
    let signers = signers(&mut tx, &desk.council, session.id, today).await?;
    desk.allow(signers.president.is(desk.actor.person))?;
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let ground = designated(&profile);
    if signers.secretary.capacity != Capacity::Designated {
        return Err(refuse("designation-not-needed", &ground).into());
    }
    let present = present(&mut tx, &desk, &session).await?;
    let is_present = present.iter().any(|(person, _)| *person == form.person);
    if !is_present || form.person == desk.actor.person {
        return Err(refuse("designation-not-present", &ground).into());
    }
    store_signer::designate(&mut tx, &desk, (session.id, form.person), &reason).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, &session), "done-secretary-designated"))
}

fn here(desk: &Desk, session: &Session) -> String {
    desk.at(&format!("sessions/{}/signing", session.id))
}
