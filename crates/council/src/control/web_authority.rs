//! What the authority does at its own desk: acknowledge receipt, oppose, answer on the visa.

use super::receipt::acknowledge;
use super::web::{OfTransmission, here};
use super::{Action, Case, VisaAnswer, may, store_case};
use crate::calendar::holidays;
use crate::deliberations::{self, Deliberation, OfNumber, Step};
use crate::house::{House, done, found, refuse};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Happened, Refusal, Result};
use law::{Holidays, Profile};
use serde::Deserialize;

/// The steps of the authority.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/decisions/{year}/{number}";
    Router::new()
        .route(
            "/{lang}/{council}/desk/transmissions/{transmission}/acknowledgement",
            post(acknowledged),
        )
        .route(&format!("{one}/opposition"), post(opposed))
        .route(&format!("{one}/visa"), post(answered))
}

async fn acknowledged(desk: Desk, Path(of): Path<OfTransmission>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Acknowledge))?;
    let it = acknowledge(&desk, of.transmission).await?;
    Ok(done(&here(&desk, it.session_id), "done-acknowledged"))
}

/// Everything that is looked at before the authority's answer is written down.
struct Looked {
    act: Deliberation,
    case: Case,
    profile: Profile,
    holidays: Holidays,
}

/// The deliberation, locked with its session, before an authority that has received it.
async fn looked_at(tx: &mut Tx, desk: &Desk, of: &OfNumber) -> Result<Looked> {
    let act = deliberations::find_by_number(tx, desk.council.id, of.year, of.number).await?;
    let act = found(act)?;
    tx.lock(&act.session_id.to_string()).await?;
    let act = deliberations::find(tx, desk.council.id, act.id).await?;
    let case = found(store_case::find(tx, act.id).await?)?;
    if case.received_on.is_none() {
        return Err(Refusal::because("control-receipt-first").into());
    }
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    Ok(Looked { act, case, profile, holidays })
}

#[derive(Deserialize)]
struct Opposition {
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

/// The longest reason that is taken, in characters.
pub(super) const LONGEST: usize = 10_000;

/// Reasons are written, in one language at least, and can be read.
fn reasoned(ar: &str, fr: &str) -> Result<Bilingual, Refusal> {
    let reason = Bilingual::new(ar, fr);
    if reason.is_empty() {
        return Err(Refusal::because("control-reason-missing"));
    }
    if ar.chars().count().max(fr.chars().count()) > LONGEST {
        return Err(Refusal::because("control-reason-too-long"));
    }
    Ok(reason)
}

/// The authority opposes, with its reasons, in the time it has; later, it is told that its time is
/// over.
async fn opposed(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(form): Form<Opposition>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Oppose))?;
    let reason = reasoned(&form.reason_ar, &form.reason_fr)?;
    let mut tx = desk.house.db.write().await?;
    let Looked { act, case, profile, holidays } = looked_at(&mut tx, &desk, &of).await?;
    let today = day(tx.now());
    if case.opposed_on.is_some() {
        return Err(Refusal::because("control-already-opposed").into());
    }
    if !case.may_be_opposed(today, &profile, &holidays) {
        let standing = case.standing(today, &profile, &holidays);
        return Err(refuse("control-too-late", &standing).into());
    }
    store_case::opposed(&mut tx, act.id, today, &reason).await?;
    deliberations::take(&mut tx, &act, Step::Oppose, Some(desk.actor.person)).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, act.session_id), "done-opposed"))
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "answer")]
    given: VisaAnswer,
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

/// The visa is given, or refused with reasons.
async fn answered(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(form): Form<Answer>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::AnswerVisa))?;
    let reason = match form.given {
        VisaAnswer::Given => Bilingual::default(),
        VisaAnswer::Refused => reasoned(&form.reason_ar, &form.reason_fr)?,
    };
    let mut tx = desk.house.db.write().await?;
    let Looked { act, case, profile, holidays } = looked_at(&mut tx, &desk, &of).await?;
    let today = day(tx.now());
    if !case.awaits_visa(today, &profile, &holidays) {
        let standing = case.standing(today, &profile, &holidays);
        return Err(refuse("control-no-visa-awaited", &standing).into());
    }
    store_case::answered(&mut tx, act.id, (form.given, today), &reason).await?;
    let case = Case { visa_answer: Some(form.given), visa_on: Some(today), ..case };
    let expected = case.enforceable_on(&profile, &holidays).map(|(day, _)| day);
    store_case::expect(&mut tx, act.id, expected).await?;
    let by = desk.actor.person;
    match form.given {
        VisaAnswer::Given => {
            let facts = serde_json::json!({ "number": act.reference(), "on": today });
            let happened = Happened::new("journal-visa-given", desk.council.id, act.id);
            tx.record(happened.within(act.session_id).by(by).with(facts)).await?;
        }
        VisaAnswer::Refused => {
            deliberations::take(&mut tx, &act, Step::RefuseVisa, Some(by)).await?;
        }
    }
    tx.commit().await?;
    Ok(done(&here(&desk, act.session_id), "done-visa-answered"))
}
