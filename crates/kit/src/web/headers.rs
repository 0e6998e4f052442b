//! The headers that keep a browser from being used against the person in front of it.

use super::App;
use crate::sign_in::Token;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// What a script of this very page must bear to run.
#[derive(Clone)]
pub struct Nonce(pub String);

/// Gives each request its nonce, and each answer its policy. A page may set a stricter policy or
/// another way of caching itself.
pub async fn headers(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let nonce = Token::random().secret().to_owned();
    request.extensions_mut().insert(Nonce(nonce.clone()));
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'"
    );
    unless_set(headers, header::CONTENT_SECURITY_POLICY, &policy);
    unless_set(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    unless_set(headers, header::REFERRER_POLICY, "same-origin");
    unless_set(headers, header::CACHE_CONTROL, "no-store");
    unless_set(headers, PERMISSIONS, "camera=(), geolocation=(), microphone=()");
    if app.is_secure() {
        unless_set(headers, header::STRICT_TRANSPORT_SECURITY, "max-age=63072000");
    }
    response
}

const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");

fn unless_set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.entry(name).or_insert(value);
    }
}
