//! The list of what is being carried out, the most pressing first.

use super::{Action, Listed, State, may, store};
use crate::house::{Frame, House, page};
use crate::people::Desk;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::Date;
use kit::Result;
use serde::Deserialize;

/// `/{lang}/{council}/desk/execution`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/execution", get(list))
}

/// So many on one page.
const PAGE: u32 = 30;

#[derive(Template)]
#[template(path = "execution/templates/list.html")]
struct Show {
    frame: Frame,
    today: Date,
    state: String,
    listed: Vec<Listed>,
    /// The query that leads to the rest, if there is more.
    next: Option<String>,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: String,
}

async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let after = asked.after.split_once('_').unwrap_or_default();
    let listed = store::list(&mut tx, desk.council.id, &asked.state, after, PAGE).await?;
    let last = listed.last().filter(|_| listed.len() == PAGE as usize);
    let next = last.map(|it| format!("?state={}&after={}_{}", asked.state, it.next_on, it.id));
    let today = desk.frame.today();
    let crumbs = vec![(desk.frame.say("menu-decisions"), desk.at("decisions"))];
    let frame = desk.frame.at("decisions", crumbs);
    page(&Show { frame, today, state: asked.state, listed, next })
}
