//! The second call, from the office's page of a convocation.

use super::again::call_again;
use super::{Action, may};
use crate::house::{House, done};
use crate::people::Desk;
use crate::sessions::OfSession;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use jiff::civil::{Date, Time};
use kit::web::{Form, Path};
use kit::{Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/convocation/second`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/convocation/second", post(second))
}

#[derive(Deserialize)]
struct When {
    #[serde(default)]
    day: String,
    #[serde(default)]
    hour: String,
}

async fn second(desk: Desk, Path(of): Path<OfSession>, Form(when): Form<When>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Seal))?;
    let (Ok(day), Ok(hour)) = (when.day.parse::<Date>(), when.hour.parse::<Time>()) else {
        return Err(Refusal::because("session-date-unreadable").into());
    };
    call_again(&desk, of.session, (day, hour)).await?;
    let here = desk.at(&format!("sessions/{}/convocation", of.session));
    Ok(done(&here, "done-convened-again"))
}
