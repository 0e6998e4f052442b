//! The council's whole journal, and the stream that tells open pages of changes.

use crate::house::{Frame, House, Line, page};
use crate::people::{Action, Desk, history, may};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use kit::live::Watch;
use kit::web::Path;
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

#[derive(Deserialize)]
struct Since {
    #[serde(default)]
    since: i64,
}

/// Tells that something about `subject` changed, never what: the page asks anew, and is answered
/// as its reader may be. A browser that comes back says where it left off.
async fn live(
    desk: Desk,
    Path(of): Path<OfSubject>,
    Query(Since { since }): Query<Since>,
    headers: HeaderMap,
) -> Result<impl IntoResponse> {
    let left_off = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let watch = Watch {
        scope: desk.council.id.to_string(),
        subject: of.subject,
        since: since.max(left_off.unwrap_or(0)),
    };
    Ok(desk.house.live.about(&desk.house.db, watch).await?)
}
