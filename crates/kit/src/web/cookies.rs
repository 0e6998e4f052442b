//! The one cookie: the sign-in.

use super::App;
use crate::sign_in::Token;
use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};

/// The prefix makes browsers refuse the cookie over plain HTTP and from other hosts.
const SECURE: &str = "__Host-majlis";
const PLAIN: &str = "majlis";

fn name(app: &App) -> &'static str {
    if app.is_secure() { SECURE } else { PLAIN }
}

/// The token that a request brings.
pub fn sign_in_token(app: &App, headers: &HeaderMap) -> Option<Token> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| Cookie::split_parse(value.to_owned()))
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name(app))
        .map(|cookie| Token::brought(cookie.value()))
}

/// The header that keeps a sign-in in the browser.
pub fn signed_in(app: &App, token: &Token) -> HeaderValue {
    set(app, token.secret(), cookie::time::Duration::days(14))
}

/// The header that takes it away.
pub fn signed_out(app: &App) -> HeaderValue {
    set(app, "", cookie::time::Duration::ZERO)
}

fn set(app: &App, value: &str, lasts: cookie::time::Duration) -> HeaderValue {
    let cookie = Cookie::build((name(app), value))
        .path("/")
        .http_only(true)
        .secure(app.is_secure())
        .same_site(SameSite::Lax)
        .max_age(lasts)
        .build();
    HeaderValue::from_str(&cookie.to_string()).unwrap_or(HeaderValue::from_static(""))
}
