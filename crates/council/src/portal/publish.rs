//! Publishing: a session with its agenda, the posting of decisions at the seat, and the decisions
//! themselves, each a deed of its own.

use super::certificate::certificate;
use crate::deliberations::{self, Deliberation, Stage};
use crate::house::print;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Session, Sight, Stage as SessionStage};
use kit::db::Tx;
use kit::{Id, Refusal, Result};
use serde_json::json;

/// Why `session` cannot be shown to the public now, if it cannot.
pub(super) fn may_show(session: &Session) -> Result<(), Refusal> {
    if session.published_at.is_some() {
        Err(Refusal::because("session-already-published"))
    } else if session.recorded || session.stage >= SessionStage::Convened {
        Ok(())
    } else {
        Err(Refusal::because("publication-before-convocation"))
    }
}

/// Why the decisions of `session` cannot be posted now, if they cannot.
pub(super) fn may_post(session: &Session, acts: &[Deliberation]) -> Result<(), Refusal> {
    if session.recorded || session.stage != SessionStage::Closed {
        Err(Refusal::because("posting-before-closing"))
    } else if acts.is_empty() {
        Err(Refusal::because("posting-nothing"))
    } else if acts.iter().any(|act| act.stage < Stage::Signed) {
        Err(Refusal::because("posting-unsigned"))
    } else if acts.iter().all(|act| act.posted_at.is_some()) {
        Err(Refusal::because("posting-already"))
    } else {
        Ok(())
    }
}

/// Why `act` cannot be published now, if it cannot.
pub(super) fn may_publish(session: &Session, act: &Deliberation) -> Result<(), Refusal> {
    if session.published_at.is_none() {
        Err(Refusal::because("publication-session-first"))
    } else if act.stage < Stage::Signed {
        Err(Refusal::because("publication-unsigned"))
    } else if act.published_at.is_some() {
        Err(Refusal::because("deliberation-already-published"))
    } else {
        Ok(())
    }
}

async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    tx.lock(&id.to_string()).await?;
    sessions::find(tx, desk.council.id, id, Sight::of(desk.roles)).await
}

/// Shows session `id` and its agenda to the public.
pub async fn publish_session(desk: &Desk, id: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let session = locked(&mut tx, desk, id).await?;
    may_show(&session)?;
    sessions::publish(&mut tx, &session, desk.actor.person).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes that the decisions of session `id` were posted at the seat, and keeps the certificate.
pub async fn post_at_seat(desk: &Desk, id: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let session = locked(&mut tx, desk, id).await?;
    let acts = deliberations::of_session(&mut tx, id).await?;
    may_post(&session, &acts)?;
    let paper = certificate(&mut tx, desk, &session, &acts).await?;
    let pdf = print(&desk.house, paper).await?;
    let sha256 = desk.house.files.keep(&pdf.bytes).await?;
    let by = desk.actor.person;
    let count = deliberations::post_all(&mut tx, id, by).await?;
    let proof = json!({ "number": count, "sha256": sha256 });
    sessions::note(&mut tx, &session, Milestone::ActsPosted, Some(by), proof).await?;
    tx.commit().await?;
    Ok(())
}

/// Publishes those decisions of session `id` that are `chosen`, with or without how each member
/// voted. Returns how many.
pub async fn publish_decisions(
    desk: &Desk,
    id: Id,
    (chosen, shows_names): (&[Id], bool),
) -> Result<usize> {
    let mut tx = desk.house.db.write().await?;
    let session = locked(&mut tx, desk, id).await?;
    let acts = deliberations::of_session(&mut tx, id).await?;
    let by = desk.actor.person;
    let wanted: Vec<&Deliberation> = acts.iter().filter(|act| chosen.contains(&act.id)).collect();
    if wanted.is_empty() {
        return Err(Refusal::because("publication-none-chosen").into());
    }
    for act in &wanted {
        may_publish(&session, act)?;
        deliberations::publish(&mut tx, act, shows_names, by).await?;
    }
    let acts = deliberations::of_session(&mut tx, id).await?;
    if acts.iter().all(|act| act.published_at.is_some()) {
        let proof = json!({ "number": acts.len() });
        sessions::note(&mut tx, &session, Milestone::Published, Some(by), proof).await?;
    }
    tx.commit().await?;
    Ok(wanted.len())
}
