//! How often one client may ask for what costs us dear, or could be guessed.

use super::App;
use crate::error::Error;
use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;

/// Counts what each client asked for.
#[derive(Clone)]
pub struct Limits(Arc<DefaultKeyedRateLimiter<IpAddr>>);

/// Four hundred at once, then a hundred a second: a hall full of phones behind one address passes,
/// a flood does not.
const AT_ONCE: NonZeroU32 = NonZeroU32::new(400).unwrap();
const A_SECOND: NonZeroU32 = NonZeroU32::new(100).unwrap();

impl Default for Limits {
    fn default() -> Self {
        let quota = Quota::per_second(A_SECOND).allow_burst(AT_ONCE);
        Self(Arc::new(RateLimiter::keyed(quota)))
    }
}

/// Answers 429 to a client that asks too often.
pub async fn limited(State(app): State<App>, request: Request, next: Next) -> Response {
    let limiter = &app.limits.0;
    if limiter.len() > 50_000 {
        limiter.retain_recent();
    }
    match limiter.check_key(&neighbourhood(client(&app, &request))) {
        Ok(()) => next.run(request).await,
        Err(_) => Error::TooMany.into_response(),
    }
}

/// The address a request comes from: the peer's, or what our own proxy says of it.
pub fn client(app: &App, request: &Request) -> IpAddr {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V6(Ipv6Addr::LOCALHOST), |info| info.0.ip());
    if !app.settings.behind_proxy {
        return peer;
    }
    request
        .headers()
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|address| address.trim().parse().ok())
        .next_back()
        .unwrap_or(peer)
}

/// One household holds 2⁶⁴ addresses of version 6: they count as one.
fn neighbourhood(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => {
            let high = u128::from(address) & !u128::from(u64::MAX);
            IpAddr::V6(Ipv6Addr::from(high))
        }
    }
}
