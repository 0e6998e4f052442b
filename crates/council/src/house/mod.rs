//! The house itself: what every room shares to show a page. No room, no rule, no table.

mod assets;
mod day;
mod errors;
mod frame;
mod history;
mod law;
mod print;
mod serve;
mod state;
pub mod stationery;

pub use assets::asset;
pub use day::check_year;
pub use errors::errors;
pub use frame::{CouncilHead, Frame, Place, SignedHead, Tab};
pub use history::Line;
pub use law::{ShownVerdict, cited, refuse, refuse_under, tongue};
pub use print::print;
pub use serve::{router, router_with};
pub use state::House;

use askama::Template;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use kit::language::Words;
use kit::{Error, Result};

/// The house's own words.
pub const WORDS: Words =
    Words { of: "house", arabic: include_str!("ar.ftl"), french: include_str!("fr.ftl") };

/// A page, written.
pub fn page(template: &impl Template) -> Result<Response> {
    let html = template.render().map_err(anyhow::Error::from)?;
    Ok(([("vary", "HX-Request")], Html(html)).into_response())
}

/// Leads on to `path` after a deed, where the page says what was done. `done` is a message key.
pub fn done(path: &str, done: &str) -> Redirect {
    Redirect::to(&format!("{path}?done={done}"))
}

/// What was asked for does not exist, or is not theirs to see: it is the same answer.
pub fn found<T>(thing: Option<T>) -> Result<T> {
    thing.ok_or(Error::NotFound)
}
