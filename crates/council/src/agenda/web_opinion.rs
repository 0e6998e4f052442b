//! The opinions of arrondissements on a point of their commune: asked from its page, and written
//! down there where they came on paper.

use super::web_point::{OfPoint, seen};
use crate::house::{House, done};
use crate::opinions::{self, Action, Answer, Given, Matter, may};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use jiff::civil::Date;
use kit::web::{Form, Path};
use kit::{Bilingual, Id, Refusal, Result};
use serde::Deserialize;

/// What is posted to `/{lang}/{council}/desk/points/{point}/opinions`.
pub fn routes() -> Router<House> {
    let all = "/{lang}/{council}/desk/points/{point}/opinions";
    Router::new().route(all, post(asked)).route(&format!("{all}/paper"), post(recorded))
}

#[derive(Deserialize)]
struct Asking {
    matter: Matter,
}

async fn asked(desk: Desk, Path(of): Path<OfPoint>, Form(form): Form<Asking>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Ask))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = seen(&mut tx, &desk, of.point).await?;
    tx.lock(&session.id.to_string()).await?;
    let (point, session) = seen(&mut tx, &desk, point.id).await?;
    if !point.is_voted() {
        return Err(Refusal::because("opinion-not-voted").into());
    }
    opinions::ask(&mut tx, &desk, (&session, (point.id, &point.title)), form.matter).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, point.id), "done-opinions-asked"))
}

fn here(desk: &Desk, point: Id) -> String {
    desk.at(&format!("points/{point}"))
}

#[derive(Deserialize)]
struct OnPaper {
    opinion: Id,
    answer: Answer,
    on: Date,
    #[serde(default)]
    reference: String,
    #[serde(default)]
    text_ar: String,
    #[serde(default)]
    text_fr: String,
}

async fn recorded(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(form): Form<OnPaper>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Record))?;
    let mut tx = desk.house.db.write().await?;
    let text = Bilingual::new(&form.text_ar, &form.text_fr);
    let given = Given {
        answer: form.answer,
        text: &text,
        reference: form.reference.trim(),
        deliberation: None,
    };
    opinions::record(&mut tx, &desk, (of.point, form.opinion), (&given, form.on)).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of.point), "done-opinion-recorded"))
}
