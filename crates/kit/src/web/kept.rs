//! Pages that are the same for everybody, kept ready for whoever asks next.
//!
//! The day a decision is published, everybody reads the same page. It is composed once, kept as it
//! was sent, and composed anew as soon as the journal tells of anything, or after a minute: a page
//! that another process has changed, or the hour, is never older here than in any other cache.

use super::App;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::Arc;

/// What a page for everybody says of itself (`Cache-Control`): others may keep it as long as we do.
pub const FOR_EVERYBODY: HeaderValue = HeaderValue::from_static("public, max-age=60");

/// How long a page is kept, in seconds.
const LONGEST: i64 = 60;

/// How much is kept at most, in bytes.
const MOST: u64 = 32 * 1024 * 1024;

/// No browser asks for longer.
const LONGEST_KEY: usize = 512;

/// The pages kept ready. Cheap to clone.
#[derive(Clone)]
pub struct Kept(Arc<Cache<Key, Arc<Page>, Weight>>);

impl Default for Kept {
    fn default() -> Self {
        Self(Arc::new(Cache::with_weighter(1_000, MOST, Weight)))
    }
}

/// A page, in one of the encodings in which it is sent.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    path: String,
    encodings: Vec<u8>,
}

impl Key {
    /// The page asked for, if it may be one for everybody: those have an address without a query.
    fn of(request: &Request) -> Option<Self> {
        let path = request.uri().path();
        let encodings = request.headers().get(header::ACCEPT_ENCODING);
        let encodings = encodings.map_or(&[][..], HeaderValue::as_bytes);
        let plain = request.method() == Method::GET && request.uri().query().is_none();
        (plain && path.len() + encodings.len() <= LONGEST_KEY)
            .then(|| Self { path: path.to_owned(), encodings: encodings.to_vec() })
    }
}

/// What was sent, and what was known when it was composed.
struct Page {
    headers: HeaderMap,
    body: Bytes,
    written: u64,
    at: Timestamp,
}

impl Page {
    /// Its age in seconds, if it still says what is so.
    fn age(&self, app: &App) -> Option<i64> {
        let age = app.db.clock().now().as_second() - self.at.as_second();
        (self.written == app.db.writes() && (0..LONGEST).contains(&age)).then_some(age)
    }

    fn answer(&self, age: i64) -> Response {
        let mut response = Response::new(Body::from(self.body.clone()));
        *response.headers_mut() = self.headers.clone();
        response.headers_mut().insert(header::AGE, age.into());
        response
    }
}

/// Pages count by their size.
#[derive(Clone)]
struct Weight;

impl Weighter<Key, Arc<Page>> for Weight {
    fn weight(&self, key: &Key, page: &Arc<Page>) -> u64 {
        (LONGEST_KEY + key.path.len() + page.body.len()) as u64
    }
}

/// Answers with the page that is kept, or keeps the one that is composed if it is for everybody.
pub async fn kept(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some(key) = Key::of(&request) else { return next.run(request).await };
    if let Some(page) = app.kept.0.get(&key)
        && let Some(age) = page.age(&app)
    {
        return page.answer(age);
    }
    // Known before it is composed: what is told meanwhile makes it old.
    let (written, at) = (app.db.writes(), app.db.clock().now());
    let response = next.run(request).await;
    if !is_for_everybody(&response) {
        return response;
    }
    let (parts, body) = response.into_parts();
    match to_bytes(body, usize::MAX).await {
        Ok(body) => {
            let page = Page { headers: parts.headers.clone(), body: body.clone(), written, at };
            app.kept.0.insert(key, Arc::new(page));
            Response::from_parts(parts, Body::from(body))
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn is_for_everybody(response: &Response) -> bool {
    let headers = response.headers();
    let page =
        headers.get(header::CONTENT_TYPE).is_some_and(|it| it.as_bytes().starts_with(b"text/html"));
    response.status() == StatusCode::OK
        && page
        && headers.get(header::CACHE_CONTROL) == Some(&FOR_EVERYBODY)
        && !headers.contains_key(header::SET_COOKIE)
}
