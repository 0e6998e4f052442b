//! Somebody who looks at a page of the demonstration itself.

use super::Demonstration;
use axum::extract::{FromRequestParts, Query};
use axum::http::header;
use axum::http::request::Parts;
use council::house::{Frame, House};
use kit::web::Nonce;
use kit::{Error, Language};
use serde::Deserialize;
use std::sync::Arc;

/// Somebody who looks at a page of the demonstration itself, in the language of the address
/// (`?lang=`), else in the one that the browser prefers.
pub struct Visit {
    pub house: House,
    pub demonstration: Arc<Demonstration>,
    pub frame: Frame,
}

#[derive(Deserialize)]
struct Wanted {
    lang: Option<String>,
}

impl FromRequestParts<House> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Error> {
        let demonstration = parts.extensions.get::<Arc<Demonstration>>().cloned();
        let demonstration = demonstration.ok_or(Error::NotFound)?;
        let nonce = parts.extensions.get::<Nonce>().cloned().unwrap_or(Nonce(String::new()));
        let frame = Frame::new(house, language(parts), &nonce, &parts.uri);
        Ok(Self { house: house.clone(), demonstration, frame })
    }
}

fn language(parts: &Parts) -> Language {
    let wanted = Query::<Wanted>::try_from_uri(&parts.uri).ok();
    let wanted = wanted.and_then(|Query(wanted)| wanted.lang?.parse().ok());
    wanted.unwrap_or_else(|| {
        let accepted = parts.headers.get(header::ACCEPT_LANGUAGE);
        Language::accepted(accepted.and_then(|it| it.to_str().ok()).unwrap_or_default())
    })
}
