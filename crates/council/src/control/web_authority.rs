//! What is answered from a council's own desk: by its authority, and by the office for an answer
//! that was given on paper.

use super::answer::{answer_visa, oppose, reasoned, record_visa};
use super::receipt::acknowledge;
use super::web::{OfTransmission, here};
use super::{Action, VisaAnswer, may};
use crate::deliberations::{self, Deliberation, OfNumber};
use crate::documents;
use crate::house::{House, done, found};
use crate::people::Desk;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::web::{Fields, Form, Path};
use kit::{Bilingual, Refusal, Result};
use serde::Deserialize;

/// The steps of the authority.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/decisions/{year}/{number}";
    Router::new()
        .route(
            "/{lang}/{council}/desk/transmissions/{transmission}/acknowledgement",
            post(acknowledged),
        )
        .route(&format!("{one}/opposition"), get(opposition_paper).post(opposed))
        .route(&format!("{one}/visa"), get(visa_paper).post(answered))
        .route(&format!("{one}/visa/paper"), post(recorded))
}

async fn acknowledged(desk: Desk, Path(of): Path<OfTransmission>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Acknowledge))?;
    let it = acknowledge(&desk, of.transmission).await?;
    Ok(done(&here(&desk, it.session_id), "done-acknowledged"))
}

/// The deliberation of this number, which must exist.
async fn numbered(desk: &Desk, of: &OfNumber) -> Result<Deliberation> {
    let mut tx = desk.house.db.read().await?;
    found(deliberations::find_by_number(&mut tx, desk.council.id, of.year, of.number).await?)
}

/// Reasons, as forms send them.
#[derive(Deserialize)]
pub(super) struct Opposition {
    #[serde(default)]
    pub reason_ar: String,
    #[serde(default)]
    pub reason_fr: String,
}

async fn opposed(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(form): Form<Opposition>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Oppose))?;
    let reason = reasoned(&form.reason_ar, &form.reason_fr)?;
    let act = numbered(&desk, &of).await?;
    oppose(&desk, &act, &reason).await?;
    Ok(done(&here(&desk, act.session_id), "done-opposed"))
}

/// An answer on a visa, as forms send it.
#[derive(Deserialize)]
pub(super) struct Answer {
    #[serde(rename = "answer")]
    pub given: VisaAnswer,
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

impl Answer {
    /// A refusal has reasons; a visa needs none.
    pub fn reason(&self) -> Result<Bilingual, Refusal> {
        match self.given {
            VisaAnswer::Given => Ok(Bilingual::default()),
            VisaAnswer::Refused => reasoned(&self.reason_ar, &self.reason_fr),
        }
    }
}

/// The visa is given, or refused with reasons.
async fn answered(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(form): Form<Answer>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::AnswerVisa))?;
    let reason = form.reason()?;
    let act = numbered(&desk, &of).await?;
    answer_visa(&desk, &act, form.given, &reason).await?;
    Ok(done(&here(&desk, act.session_id), form.given.done()))
}

/// The answer that another than the control authority gave on paper.
async fn recorded(desk: Desk, Path(of): Path<OfNumber>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordVisa))?;
    let file = fields.files("scan").next();
    let file = file.ok_or_else(|| Refusal::because("paper-none-chosen"))?;
    if documents::check(file)? != "application/pdf" {
        return Err(Refusal::because("scan-must-be-pdf").into());
    }
    let on = fields.text("on").parse::<Date>();
    let on = on.map_err(|_| Refusal::because("session-date-unreadable"))?;
    let given = fields.text("answer").parse::<VisaAnswer>();
    let answer = Answer {
        given: given.map_err(|_| Refusal::because("control-no-visa-awaited"))?,
        reason_ar: fields.text("reason_ar").to_owned(),
        reason_fr: fields.text("reason_fr").to_owned(),
    };
    let reason = answer.reason()?;
    let scan = desk.house.files.keep(&file.bytes).await?;
    let act = numbered(&desk, &of).await?;
    let letter = (fields.text("number"), &scan);
    record_visa(&desk, &act, (answer.given, on, &reason), letter).await?;
    Ok(done(&here(&desk, act.session_id), answer.given.done()))
}

async fn opposition_paper(desk: Desk, Path(of): Path<OfNumber>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let act = numbered(&desk, &of).await?;
    let case = super::find_case(&mut desk.house.db.read().await?, act.id).await?;
    let paper = found(found(case)?.opposition_sha256)?;
    documents::send_pdf(&desk.house, &paper, "opposition.pdf").await
}

async fn visa_paper(desk: Desk, Path(of): Path<OfNumber>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let act = numbered(&desk, &of).await?;
    let case = super::find_case(&mut desk.house.db.read().await?, act.id).await?;
    let paper = found(found(case)?.visa_sha256)?;
    documents::send_pdf(&desk.house, &paper, "visa.pdf").await
}
