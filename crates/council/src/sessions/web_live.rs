//! The stream that tells open pages about a session that something happened to it.

use super::{Action, OfSession, Sight, may, store};
use crate::house::House;
use crate::people::Desk;
use axum::Router;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use axum::routing::get;
use kit::Result;
use kit::live::Watch;
use kit::web::Path;
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/live`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/sessions/{session}/live", get(live))
}

#[derive(Deserialize)]
struct Since {
    #[serde(default)]
    since: i64,
}

/// Tells whoever may see the session that it changed, never what: the page asks anew, and is
/// answered as its reader may be. A browser that comes back says where it left off.
async fn live(
    desk: Desk,
    Path(of): Path<OfSession>,
    Query(Since { since }): Query<Since>,
    headers: HeaderMap,
) -> Result<impl IntoResponse> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = store::find(&mut tx, desk.council.id, of.session, sight).await?;
    drop(tx);
    let left_off = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let watch = Watch {
        reader: desk.actor.person,
        scope: desk.council.id.to_string(),
        subject: session.id,
        since: since.max(left_off.unwrap_or(0)),
    };
    desk.house.live.about(&desk.house.db, watch).await
}
