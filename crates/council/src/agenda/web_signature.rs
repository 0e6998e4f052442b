//! Signing a request that another member filed, or leaving it unsigned.

use super::request_signature::{not_sign, sign};
use super::web_request::{OfRequest, to_answer};
use super::{Action, may};
use crate::house::{House, done};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use kit::web::{Form, Path};
use kit::{Id, Result};
use serde::Deserialize;

/// What is done at `/{lang}/{council}/desk/requests/{request}` by whoever is named on it.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/requests/{request}";
    Router::new()
        .route(&format!("{one}/signature"), post(signed))
        .route(&format!("{one}/no-signature"), post(unsigned))
}

/// Whose signature it is.
#[derive(Deserialize)]
struct Whose {
    member: Id,
}

async fn signed(
    desk: Desk,
    Path(of): Path<OfRequest>,
    Form(form): Form<Whose>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Ask))?;
    let mut tx = desk.house.db.write().await?;
    let (request, _) = to_answer(&mut tx, &desk, of.request).await?;
    sign(&mut tx, &desk, &request, form.member).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("requests/{}", request.id)), "done-request-signed"))
}

async fn unsigned(
    desk: Desk,
    Path(of): Path<OfRequest>,
    Form(form): Form<Whose>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Ask))?;
    let mut tx = desk.house.db.write().await?;
    let (request, _) = to_answer(&mut tx, &desk, of.request).await?;
    not_sign(&mut tx, &desk, &request, form.member).await?;
    tx.commit().await?;
    Ok(done(&desk.at("requests"), "done-request-not-signed"))
}
