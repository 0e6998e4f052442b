//! The deliberations of a council: the register, and the papers of each.

use super::succession::succeed;
use super::{Action, Deliberation, SuccessionKind, may, store};
use crate::documents;
use crate::house::{Frame, House, done, found, page};
use crate::people::Desk;
use crate::sessions::{self, Session, Sight};
use crate::votes;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Fields, Form, Path};
use kit::{Error, Id, Refusal, Result};
use serde::Deserialize;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/decisions`, the papers of one, and the closing that makes one.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/decisions/{year}/{number}";
    Router::new()
        .route("/{lang}/{council}/desk/decisions", get(list))
        .route(&format!("{one}/paper.pdf"), get(paper))
        .route(&format!("{one}/scan"), get(scan).post(keep_scan))
        .route(&format!("{one}/successions"), post(link))
        .route("/{lang}/{council}/desk/votes/{vote}/closing", post(close))
}

const PAGE: u32 = 50;

#[derive(Template)]
#[template(path = "deliberations/templates/list.html")]
struct List {
    frame: Frame,
    deliberations: Vec<Deliberation>,
    next: Option<String>,
}

#[derive(Deserialize)]
struct Before {
    #[serde(default)]
    before: String,
}

async fn list(desk: Desk, Query(Before { before }): Query<Before>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let before = before
        .split_once('-')
        .and_then(|(year, number)| Some((year.parse().ok()?, number.parse().ok()?)));
    let mut tx = desk.house.db.read().await?;
    let place = before.unwrap_or((9999, u32::MAX));
    let deliberations = store::list(&mut tx, desk.council.id, place, PAGE).await?;
    let next = deliberations
        .last()
        .filter(|_| deliberations.len() == PAGE as usize)
        .map(|last| format!("{}-{}", last.year, last.number));
    page(&List { frame: desk.frame.at("decisions", Vec::new()), deliberations, next })
}

/// A deliberation by its number.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct OfNumber {
    /// The civil year of its adoption.
    pub year: i16,
    /// Its place in that year, from 1.
    pub number: u32,
}

/// The deliberation and its session, if they are within the sight of the person at this desk.
///
/// # Errors
/// Not found; forbidden.
pub async fn seen(tx: &mut Tx, desk: &Desk, of: OfNumber) -> Result<(Deliberation, Session)> {
    desk.allow(may(desk.roles, Action::See))?;
    let it = store::find_by_number(tx, desk.council.id, of.year, of.number).await?;
    let it = found(it)?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(tx, desk.council.id, it.session_id, sight).await?;
    Ok((it, session))
}

/// The paper: with its signatures once it has them, as it will be signed before.
async fn paper(desk: Desk, Path(of): Path<OfNumber>) -> Result<Response> {
    let (it, _) = seen(&mut desk.house.db.read().await?, &desk, of).await?;
    let sha256 = found(it.paper())?;
    let name = format!("deliberation-{}-{}.pdf", it.year, it.number);
    documents::send_pdf(&desk.house, sha256, &name).await
}

async fn scan(desk: Desk, Path(of): Path<OfNumber>) -> Result<Response> {
    let (it, _) = seen(&mut desk.house.db.read().await?, &desk, of).await?;
    let sha256 = found(it.scan_sha256)?;
    let name = format!("deliberation-{}-{}-original.pdf", it.year, it.number);
    documents::send_pdf(&desk.house, &sha256, &name).await
}

async fn keep_scan(desk: Desk, Path(of): Path<OfNumber>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::KeepScan))?;
    let file = fields.files("scan").next();
    let file = file.ok_or_else(|| Refusal::because("paper-none-chosen"))?;
    if documents::check(file)? != "application/pdf" {
        return Err(Refusal::because("scan-must-be-pdf").into());
    }
    let digest = desk.house.files.keep(&file.bytes).await?;
    let mut tx = desk.house.db.write().await?;
    let (it, _) = seen(&mut tx, &desk, of).await?;
    store::keep_scan(&mut tx, &it, &digest, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("decisions/{}", it.reference())), "done-scan-kept"))
}

#[derive(Deserialize)]
struct LinkForm {
    kind: SuccessionKind,
    /// The number of the earlier one, as everybody cites it: `2021/120`.
    earlier: String,
}

/// Notes which earlier deliberation this one repeals, amends or corrects.
async fn link(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(form): Form<LinkForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Link))?;
    let (year, number) = form
        .earlier
        .trim()
        .split_once('/')
        .and_then(|(year, number)| Some((year.parse().ok()?, number.parse().ok()?)))
        .ok_or_else(|| Refusal::because("succession-unreadable"))?;
    let mut tx = desk.house.db.write().await?;
    let (it, _) = seen(&mut tx, &desk, of).await?;
    tx.lock(&it.session_id.to_string()).await?;
    succeed(&mut tx, &it, (form.kind, year, number), desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("decisions/{}", it.reference())), "done-succession-noted"))
}

#[derive(Deserialize)]
struct OfVote {
    vote: Id,
}

/// Enters the last ballots and closes the vote: what it adopts is numbered at once.
async fn close(
    desk: Desk,
    Path(of): Path<OfVote>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Redirect> {
    desk.allow(votes::may(desk.roles, votes::Action::Close))?;
    let (vote, deliberation) = super::close_vote(&desk, of.vote, &fields).await?;
    let path = desk.at(&format!("points/{}/vote", vote.point_id));
    let deed = if deliberation.is_some() { "done-adopted" } else { "done-vote-closed" };
    Ok(done(&path, deed))
}

/// Whether two papers are the same one: shown before the password is asked for.
pub(super) fn same(one: Option<&kit::Digest>, other: &str) -> Result<()> {
    if one.is_some_and(|one| one.as_str() == other) {
        Ok(())
    } else {
        Err(Error::Refused(Refusal::because("signed-another-text")))
    }
}
