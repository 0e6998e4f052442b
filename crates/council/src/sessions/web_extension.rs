//! Extending a session that is open, and adding a sitting to it.

use super::extension::{extend, sit_again};
use super::{Action, OfSession, may};
use crate::house::{House, done};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use jiff::civil::{Date, Time};
use kit::web::{Form, Path};
use kit::{Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/extension` and its further sittings.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/extension", post(extension))
        .route("/{lang}/{council}/desk/sessions/{session}/sittings", post(sitting))
}

#[derive(Deserialize)]
struct Until {
    #[serde(default)]
    until: String,
}

async fn extension(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<Until>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Extend))?;
    let until: Date = form.until.parse().map_err(|_| unreadable())?;
    extend(&desk, of.session, until).await?;
    Ok(done(&desk.at(&format!("sessions/{}", of.session)), "done-extended"))
}

#[derive(Deserialize)]
struct When {
    #[serde(default)]
    day: String,
    #[serde(default)]
    hour: String,
}

async fn sitting(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<When>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Plan))?;
    let day: Date = form.day.parse().map_err(|_| unreadable())?;
    let hour: Time = form.hour.parse().map_err(|_| unreadable())?;
    sit_again(&desk, of.session, (day, hour)).await?;
    Ok(done(&desk.at(&format!("sessions/{}", of.session)), "done-sitting-added"))
}

fn unreadable() -> Refusal {
    Refusal::because("session-date-unreadable")
}
