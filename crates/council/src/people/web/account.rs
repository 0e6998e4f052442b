//! One's own account: where one is signed in, a new password, out everywhere.

use super::sign_in::device;
use crate::house::{Frame, House, done, page};
use crate::people::Home;
use askama::Template;
use axum::Router;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use kit::journal::PLATFORM;
use kit::sign_in::{self, Account, Device};
use kit::web::{Form, signed_in, signed_out};
use kit::{Happened, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/account`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/account", get(show))
        .route("/{lang}/account/password", post(change))
        .route("/{lang}/account/sign-out-everywhere", post(leave_everywhere))
}

#[derive(Template)]
#[template(path = "people/templates/account.html")]
struct Show {
    frame: Frame,
    account: Account,
    devices: Vec<Device>,
}

async fn show(home: Home) -> Result<Response> {
    let mut tx = home.house.db.read().await?;
    let account = sign_in::find(&mut tx, home.actor.account).await?;
    let devices = sign_in::list(&mut tx, account.id).await?;
    page(&Show { frame: home.frame.at("account", Vec::new()), account, devices })
}

#[derive(Deserialize)]
struct Change {
    current: String,
    password: String,
    again: String,
}

/// A new password signs every other browser out.
async fn change(home: Home, headers: HeaderMap, Form(form): Form<Change>) -> Result<Response> {
    let account = sign_in::find(&mut home.house.db.read().await?, home.actor.account).await?;
    if !sign_in::confirm(&home.house.db, &account, &form.current).await? {
        return Err(Refusal::because("password-wrong").into());
    }
    if form.password != form.again {
        return Err(Refusal::because("password-not-repeated").into());
    }
    if let Some(weak) = sign_in::weakness(&form.password, &account.email) {
        return Err(weak.into());
    }
    let hash = sign_in::hash(&form.password).await?;
    let mut tx = home.house.db.write().await?;
    sign_in::set_password(&mut tx, account.id, &hash).await?;
    sign_in::close_all(&mut tx, account.id).await?;
    let cookie = sign_in::open(&mut tx, account.id, &device(&headers)).await?;
    let happened = Happened::new("journal-password-changed", PLATFORM, account.id);
    tx.record(happened.by(home.actor.person)).await?;
    tx.commit().await?;
    let lead = done(&home.frame.root("account"), "done-password-changed");
    Ok(([(header::SET_COOKIE, signed_in(home.house.app(), &cookie))], lead).into_response())
}

async fn leave_everywhere(home: Home) -> Result<Response> {
    let mut tx = home.house.db.write().await?;
    sign_in::close_all(&mut tx, home.actor.account).await?;
    let happened = Happened::new("journal-signed-out-everywhere", PLATFORM, home.actor.account);
    tx.record(happened.by(home.actor.person)).await?;
    tx.commit().await?;
    let cookie = [(header::SET_COOKIE, signed_out(home.house.app()))];
    Ok((cookie, Redirect::to(&home.frame.root("sign-in"))).into_response())
}
