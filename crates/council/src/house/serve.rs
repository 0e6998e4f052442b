//! The whole house as one service: every room's pages behind the same door.

use super::{House, assets, errors, errors::language};
use crate::rooms::ROOMS;
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use kit::Error;
use kit::web::{headers, kept, limited};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::{MakeSpan, OnResponse, TraceLayer};
use tracing::Span;

/// The largest thing that may be sent: a scanned paper.
const LARGEST: usize = 25 * 1024 * 1024;

/// No page takes longer; what does is work for the background.
const SLOWEST: Duration = Duration::from_mins(1);

/// Every page of the house.
pub fn router(house: &House) -> Router {
    router_with(house, Router::new())
}

/// Every page of the house, and `more` behind the same door.
pub fn router_with(house: &House, more: Router<House>) -> Router {
    let pages = kit::room::routes(ROOMS)
        .merge(more)
        .route("/", get(door))
        .fallback(async || Error::NotFound)
        .method_not_allowed_fallback(async || Error::NotFound)
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(CsrfLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, SLOWEST))
        .layer(from_fn_with_state(house.app().clone(), limited))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(house.clone(), errors))
        .layer(from_fn_with_state(house.app().clone(), headers));
    Router::new()
        .merge(pages)
        .nest("/assets", assets::routes())
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(house.app().clone(), kept))
        .layer(TraceLayer::new_for_http().make_span_with(Nameless).on_response(Nameless))
        .with_state(house.clone())
}

/// What the log tells of a request: its method, the route it met, how it ended and how long it
/// took. Addresses may hold secrets, and names of persons: they are not told.
#[derive(Clone, Copy)]
struct Nameless;

impl<B> MakeSpan<B> for Nameless {
    fn make_span(&mut self, request: &axum::http::Request<B>) -> Span {
        let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
        tracing::info_span!("request", method = %request.method(), route)
    }
}

impl<B> OnResponse<B> for Nameless {
    fn on_response(self, response: &axum::http::Response<B>, took: Duration, _: &Span) {
        let (status, ms) = (response.status().as_u16(), took.as_millis());
        tracing::info!(status, ms, "answered");
    }
}

/// The front door leads to the councils, in the visitor's language.
async fn door(uri: Uri, headers: HeaderMap) -> Response {
    Redirect::to(&format!("/{}", language(&uri, &headers))).into_response()
}
