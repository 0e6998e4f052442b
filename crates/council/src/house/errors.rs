//! The page that says why a request was not done, and what can be done instead.

use super::{Frame, House, page};
use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use kit::Language;
use kit::error::Told;
use kit::web::Nonce;

#[derive(Template)]
#[template(path = "house/templates/error.html", blocks = ["notice"])]
struct ErrorPage {
    frame: Frame,
    status: u16,
    title: String,
    sentence: String,
    verdict: Option<String>,
    /// The page the request came from.
    back: String,
}

/// Turns bare error answers into pages in the person's language, or into a notice when only a
/// part of a page was asked for.
pub async fn errors(State(house): State<House>, request: Request, next: Next) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let nonce = request.extensions().get::<Nonce>().cloned();
    let response = next.run(request).await;
    let Some(told) = told(&response) else { return response };
    let status = response.status();
    if status == StatusCode::UNAUTHORIZED {
        return sign_in_first(&uri, &headers);
    }
    let nonce = nonce.unwrap_or(Nonce(String::new()));
    let frame = Frame::new(&house, language(&uri, &headers), &nonce, &uri);
    let error = ErrorPage { back: back(&headers), ..written(frame, status, told) };
    let is_part = headers.contains_key("hx-request");
    let written = if is_part { page(&error.as_notice()) } else { page(&error) };
    let mut page = written.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    *page.status_mut() = status;
    if is_part {
        let (target, swap) =
            (HeaderValue::from_static("#notices"), HeaderValue::from_static("innerHTML"));
        page.headers_mut().insert("hx-retarget", target);
        page.headers_mut().insert("hx-reswap", swap);
    }
    page
}

/// What a bare error answer says. The server's own (no such route, wrong method, too large, too
/// slow) are told in the same words.
fn told(response: &Response) -> Option<Told> {
    if let Some(told) = response.extensions().get::<Told>() {
        return Some(told.clone());
    }
    let status = response.status();
    let is_bare = !response.headers().contains_key(header::CONTENT_TYPE)
        || response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    (is_bare && (status.is_client_error() || status.is_server_error())).then_some(Told::Status)
}

fn written(frame: Frame, status: StatusCode, told: Told) -> ErrorPage {
    let kind = match status.as_u16() {
        422 => "refused",
        403 => "forbidden",
        404 | 405 => "not-found",
        413 => "too-large",
        408 | 503 => "too-slow",
        429 => "too-many",
        507 => "disk-full",
        400..500 => "unreadable",
        _ => "broken",
    };
    let title = frame.word("error-title", kind);
    let (sentence, verdict) = match told {
        Told::Refused(refusal) => frame.refusal(&refusal),
        Told::Status => (frame.word("error", kind), None),
    };
    ErrorPage { frame, status: status.as_u16(), title, sentence, verdict, back: String::new() }
}

/// The page of ours that the request came from, or the front door.
fn back(headers: &HeaderMap) -> String {
    let from = headers.get(header::REFERER).and_then(|it| it.to_str().ok());
    let path = from.and_then(|address| address.parse::<Uri>().ok()).map(|it| it.path().to_owned());
    path.unwrap_or_else(|| "/".to_owned())
}

/// The language of the address, or the one that the browser prefers.
pub(super) fn language(uri: &Uri, headers: &HeaderMap) -> Language {
    let first = uri.path().trim_start_matches('/').split('/').next().unwrap_or_default();
    first.parse().unwrap_or_else(|_| {
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok());
        Language::accepted(accepted.unwrap_or_default())
    })
}

/// Leads to the sign-in page, and back afterwards. A page that refreshes a part of itself is
/// reloaded as a whole.
fn sign_in_first(uri: &Uri, headers: &HeaderMap) -> Response {
    let address = format!("/{}/sign-in?next={}", language(uri, headers), uri.path());
    if headers.contains_key("hx-request") {
        return ([("hx-redirect", address)], StatusCode::UNAUTHORIZED).into_response();
    }
    Redirect::to(&address).into_response()
}
