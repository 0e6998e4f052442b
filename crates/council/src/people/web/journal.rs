//! The council's whole journal, and the stream that tells open pages of changes.

use crate::house::{Frame, House, Line, page};
use crate::people::{Action, Desk, history, may};
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use kit::{Id, Result, journal};
use serde::Deserialize;

/// `/{lang}/{council}/desk/journal` and `/{lang}/{council}/desk/live/{subject}`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/journal", get(show))
        .route("/{lang}/{council}/desk/live/{subject}", get(live))
}

#[derive(Template)]
#[template(path = "people/templates/journal.html")]
struct Show {
    frame: Frame,
    lines: Vec<Line>,
    before: Option<i64>,
}

#[derive(Deserialize)]
struct Before {
    before: Option<i64>,
}

const PAGE: u32 = 100;

async fn show(desk: Desk, Query(Before { before }): Query<Before>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::ReadJournal))?;
    let mut tx = desk.house.db.read().await?;
    let scope = desk.council.id.to_string();
    let found = journal::of_scope(&mut tx, &scope, before, PAGE).await?;
    let before = found.before;
    let lines = history::told(&mut tx, found.entries).await?;
    page(&Show { frame: desk.frame.at("council", Vec::new()), lines, before })
}

#[derive(Deserialize)]
struct OfSubject {
    subject: Id,
}

/// Tells that something about `subject` changed, never what: the page asks anew, and is answered
/// as its reader may be.
async fn live(desk: Desk, Path(of): Path<OfSubject>) -> Result<impl IntoResponse> {
    Ok(desk.house.live.about(of.subject))
}
