//! The page of the demonstration: its roles, its clock, its mailbox.

use super::build::PASSWORD;
use super::mailbox::{self, Letter, latest};
use super::role::{Elsewhere, Key};
use super::visit::Visit;
use super::{Demonstration, FURTHEST};
use askama::Template;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use council::house::{Frame, House, page};
use jiff::civil::Date;
use kit::sign_in::{self, Purpose, Token};
use kit::web::{Form, Path, signed_in};
use kit::{Error, Refusal, Result};
use serde::Deserialize;
use std::sync::Arc;

/// `/demo` and everything below it.
pub fn routes(demonstration: Arc<Demonstration>) -> Router<House> {
    Router::new()
        .route("/demo", get(show))
        .route("/demo/sign-in/{token}", get(enter))
        .route("/demo/clock", post(advance))
        .merge(mailbox::routes())
        .layer(Extension(demonstration))
}

#[derive(Template)]
#[template(path = "demo/templates/roles.html")]
struct Show {
    frame: Frame,
    /// Casablanca first, then the other councils, if they are there.
    councils: Vec<(Option<Elsewhere>, Vec<Key>)>,
    password: &'static str,
    mails: Vec<Letter>,
}

async fn show(visit: Visit) -> Result<Response> {
    let folder = visit.demonstration.mail.clone();
    let mails = tokio::task::spawn_blocking(move || latest(&folder, 5, None)).await;
    let mails = mails.map_err(anyhow::Error::from)??;
    let councils = by_council(&visit.demonstration.keys);
    page(&Show { frame: visit.frame, councils, password: PASSWORD, mails })
}

/// The roles of each council, in the order in which they were made.
fn by_council(keys: &[Key]) -> Vec<(Option<Elsewhere>, Vec<Key>)> {
    let same = keys.chunk_by(|one, next| one.council == next.council);
    let council = |keys: &[Key]| Some((keys.first()?.council.clone(), keys.to_vec()));
    same.filter_map(council).collect()
}

/// Signs in as one of the roles, as often as one likes.
async fn enter(visit: Visit, Path(token): Path<String>, headers: HeaderMap) -> Result<Response> {
    let house = visit.house;
    let agent = headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok());
    let mut tx = house.db.write().await?;
    let token = Token::brought(&token);
    let link = sign_in::follow(&mut tx, &token, Purpose::Demonstration).await?;
    let account = link.ok_or(Error::NotFound)?.account_id;
    let cookie = sign_in::open(&mut tx, account, agent.unwrap_or_default()).await?;
    tx.commit_housekeeping().await?;
    let lead = Redirect::to(&visit.frame.root("desk"));
    Ok(([(header::SET_COOKIE, signed_in(house.app(), &cookie))], lead).into_response())
}

/// Where the clock shall go: so many days ahead, or to a day.
#[derive(Deserialize)]
struct Ahead {
    #[serde(default)]
    days: String,
    #[serde(default)]
    to: String,
}

/// Moves the clock forward, and answers once everything that the days brought has been done.
async fn advance(visit: Visit, Form(ahead): Form<Ahead>) -> Result<Response> {
    let unclear = || Refusal::because("demo-clock-forwards");
    let days = match (ahead.days.trim(), ahead.to.trim()) {
        (days, "") => days.parse().map_err(|_| unclear())?,
        ("", day) => days_until(visit.frame.today(), day.parse().map_err(|_| unclear())?),
        (_, _) => return Err(unclear().into()),
    };
    if !(1..=FURTHEST).contains(&days) {
        return Err(unclear().into());
    }
    visit.demonstration.advance(&visit.house, days).await?;
    let language = visit.frame.language;
    Ok(Redirect::to(&format!("/demo?lang={language}&done=done-demo-clock")).into_response())
}

fn days_until(today: Date, day: Date) -> i32 {
    today.until(day).map_or(0, |span| span.get_days())
}
