//! The council's whole journal.

use crate::house::{Frame, House, Line, page};
use crate::people::{Action, Desk, history, may};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use kit::{Result, journal};
use serde::Deserialize;

/// `/{lang}/{council}/desk/journal`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/journal", get(show))
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
