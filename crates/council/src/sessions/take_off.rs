//! Taking a session off the calendar: one that was put there by mistake, before anything was
//! prepared for it.

use super::{Action, OfSession, Session, Sight, Stage, may, store};
use crate::house::{House, done};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use kit::web::Path;
use kit::{Refusal, Result};

/// `/{lang}/{council}/desk/sessions/{session}/removal`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/sessions/{session}/removal", post(removed))
}

/// Whether `session` may still leave the calendar: its agenda was never settled.
pub fn may_be_taken_off(session: &Session) -> bool {
    session.stage == Stage::Planned && !session.recorded
}

/// Refused once the agenda was settled, and while something stands on it: points, questions, the
/// request that it comes from.
async fn removed(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Plan))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let session = store::find(&mut tx, desk.council.id, of.session, Sight::FromPlanned).await?;
    if !may_be_taken_off(&session) {
        return Err(Refusal::because("session-date-is-fixed").into());
    }
    store::remove(&mut tx, &session, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at("sessions"), "done-session-taken-off"))
}
