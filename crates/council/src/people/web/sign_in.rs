//! The door: signing in with a password, signing out, and choosing a password by invitation.

use crate::house::{Frame, House, page};
use askama::Template;
use axum::Router;
use axum::extract::{FromRequest as _, Query, Request, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::journal::PLATFORM;
use kit::sign_in::{self, Account, Limit, Purpose, Token};
use kit::web::{Form, Path, client, sign_in_token, signed_in, signed_out};
use kit::{Happened, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/sign-in`, `/{lang}/sign-out`, `/{lang}/invitation/{token}`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/sign-in", get(door).post(enter))
        .route("/{lang}/sign-out", post(leave))
        .route("/{lang}/invitation/{token}", get(invited).post(choose))
}

#[derive(Template)]
#[template(path = "people/templates/sign_in.html")]
struct Door {
    frame: Frame,
    next: String,
    email: String,
    fault: Option<&'static str>,
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

/// Whoever is signed in already has no need of the door.
async fn door(
    frame: Frame,
    State(house): State<House>,
    headers: HeaderMap,
    Query(Next { next }): Query<Next>,
) -> Result<Response> {
    if let Some(token) = sign_in_token(house.app(), &headers) {
        let mut tx = house.db.read().await?;
        if sign_in::recognise(&mut tx, &token).await?.is_some() {
            return Ok(Redirect::to(&lead(&frame, &next)).into_response());
        }
    }
    page(&Door { frame, next, email: String::new(), fault: None })
}

#[derive(Deserialize)]
struct Credentials {
    email: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// Whoever may not enter is told the same, whatever the reason, after the same time.
async fn enter(frame: Frame, State(house): State<House>, request: Request) -> Result<Response> {
    let address = client(house.app(), &request);
    let device = device(request.headers());
    let Form(given) = Form::<Credentials>::from_request(request, &house).await?;
    let Credentials { email, password, next } = given;
    let mut tx = house.db.write().await?;
    let account = sign_in::find_by_email(&mut tx, &email).await?;
    let key = format!("password {}", email.trim().to_lowercase());
    let many = sign_in::too_many(&mut tx, &key, Limit::PASSWORD).await?;
    let from = format!("from {address}");
    let flood = sign_in::too_many(&mut tx, &from, Limit::ADDRESS).await?;
    tx.commit_housekeeping().await?;
    if many || flood {
        return Err(Refusal::because("sign-in-too-often").into());
    }
    let hash = account.as_ref().and_then(|account| account.password_hash.as_deref());
    let right = sign_in::is_right(&password, hash).await?;
    let Some(account) = account.filter(|_| right) else {
        let door = Door { frame, next, email, fault: Some("sign-in-wrong") };
        let mut answer = page(&door)?;
        *answer.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(answer);
    };
    let token = open(&house, account.id, &device, (&key, &from)).await?;
    let lead = Redirect::to(&lead(&frame, &next));
    Ok(([(header::SET_COOKIE, signed_in(house.app(), &token))], lead).into_response())
}

/// Where signing in leads: to the page that was asked for, or home.
fn lead(frame: &Frame, next: &str) -> String {
    safe(next).unwrap_or_else(|| format!("/{}/desk", frame.language))
}

/// Signs in, and forgets the tries of this account that went before. Of its address only this one
/// is forgotten: a whole council may come in behind the same, and so may somebody who guesses.
async fn open(
    house: &House,
    account: Id,
    device: &str,
    (key, from): (&str, &str),
) -> Result<Token> {
    let mut tx = house.db.write().await?;
    let token = sign_in::open(&mut tx, account, device).await?;
    sign_in::forget(&mut tx, key).await?;
    sign_in::take_back(&mut tx, from).await?;
    tx.commit_housekeeping().await?;
    Ok(token)
}

/// A page of ours to lead to, never an address elsewhere. Browsers drop tabs and the like before
/// they read an address.
fn safe(next: &str) -> Option<String> {
    let is_strange = |it: char| it == '\\' || it.is_control();
    let ours = next.starts_with('/') && !next.starts_with("//") && !next.contains(is_strange);
    ours.then(|| next.to_owned())
}

pub(super) fn device(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok());
    agent.unwrap_or_default().to_owned()
}

async fn leave(frame: Frame, State(house): State<House>, headers: HeaderMap) -> Result<Response> {
    if let Some(token) = sign_in_token(house.app(), &headers) {
        let mut tx = house.db.write().await?;
        sign_in::close(&mut tx, &token).await?;
        tx.commit_housekeeping().await?;
    }
    let cookie = [(header::SET_COOKIE, signed_out(house.app()))];
    Ok((cookie, Redirect::to(&format!("/{}/sign-in", frame.language))).into_response())
}

#[derive(Template)]
#[template(path = "people/templates/invitation.html")]
struct Invitation {
    frame: Frame,
    email: String,
}

#[derive(Deserialize)]
struct OfToken {
    token: String,
}

async fn invited(
    frame: Frame,
    State(house): State<House>,
    Path(of): Path<OfToken>,
) -> Result<Response> {
    let mut tx = house.db.read().await?;
    let token = Token::brought(&of.token);
    let account = account_invited(&mut tx, &token).await?;
    page(&Invitation { frame, email: account.email })
}

/// The account that `token` invites. A link that has served, or is too old, says so.
async fn account_invited(tx: &mut Tx, token: &Token) -> Result<Account> {
    let link = sign_in::follow(tx, token, Purpose::Invitation).await?;
    let link = link.ok_or_else(|| Refusal::because("invitation-over"))?;
    Ok(sign_in::find(tx, link.account_id).await?)
}

#[derive(Deserialize)]
struct NewPassword {
    password: String,
    again: String,
}

async fn choose(
    frame: Frame,
    State(house): State<House>,
    Path(of): Path<OfToken>,
    headers: HeaderMap,
    Form(form): Form<NewPassword>,
) -> Result<Response> {
    let token = Token::brought(&of.token);
    let mut tx = house.db.write().await?;
    tx.lock(token.digest().as_str()).await?;
    let account = account_invited(&mut tx, &token).await?;
    if form.password != form.again {
        return Err(Refusal::because("password-not-repeated").into());
    }
    if let Some(weak) = sign_in::weakness(&form.password, &account.email) {
        return Err(weak.into());
    }
    let hash = sign_in::hash(&form.password).await?;
    sign_in::set_password(&mut tx, account.id, &hash).await?;
    sign_in::use_up(&mut tx, &token).await?;
    let cookie = sign_in::open(&mut tx, account.id, &device(&headers)).await?;
    tx.record(Happened::new("journal-password-chosen", PLATFORM, account.id)).await?;
    tx.commit().await?;
    let lead = Redirect::to(&format!("/{}/desk", frame.language));
    Ok(([(header::SET_COOKIE, signed_in(house.app(), &cookie))], lead).into_response())
}
