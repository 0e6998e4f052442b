//! Who may be chosen as the council's delegate: written down before the vote.

use super::candidate::is_designation;
use super::conduct::{self, PointState};
use super::web::locked;
use super::{Action, may, store_candidate};
use crate::house::{House, done};
use crate::people::{self, Desk};
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Error, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/points/{point}/candidates`.
pub fn routes() -> Router<House> {
    let all = "/{lang}/{council}/desk/points/{point}/candidates";
    Router::new()
        .route(all, post(proposed))
        .route(&format!("{all}/{{person}}/withdrawal"), post(struck))
}

#[derive(Deserialize)]
struct OfPoint {
    point: Id,
}

#[derive(Deserialize)]
struct OfCandidate {
    point: Id,
    person: Id,
}

#[derive(Deserialize)]
struct CandidateForm {
    person: Id,
    #[serde(default)]
    born_on: String,
}

/// A member is proposed; for one who is proposed already, the day of birth is written down, while
/// the vote is open too: it is asked for when the votes are equal.
async fn proposed(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(form): Form<CandidateForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Propose))?;
    let born_on = match form.born_on.trim() {
        "" => None,
        day => Some(day.parse().map_err(|_| Refusal::because("form-unreadable"))?),
    };
    let mut tx = desk.house.db.write().await?;
    let state = between_candidates(&mut tx, &desk, of.point).await?;
    let today = day(tx.now());
    let born_on = known_birth(&mut tx, form.person, born_on).await?;
    if born_on.is_some_and(|born| born >= today) {
        return Err(Refusal::because("candidate-not-born").into());
    }
    let known = store_candidate::candidates(&mut tx, of.point).await?;
    if !known.iter().any(|it| it.person_id == form.person) {
        is_unvoted(&state)?;
        let members = people::in_office(&mut tx, &desk.council, today).await?;
        if !members.iter().any(|member| member.person_id == form.person) {
            return Err(Refusal::because("candidate-not-member").into());
        }
    }
    let candidate = (form.person, born_on);
    store_candidate::propose(&mut tx, &state.point, candidate, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}/vote", of.point)), "done-candidate-proposed"))
}

async fn struck(desk: Desk, Path(of): Path<OfCandidate>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Propose))?;
    let mut tx = desk.house.db.write().await?;
    let state = between_candidates(&mut tx, &desk, of.point).await?;
    is_unvoted(&state)?;
    store_candidate::strike(&mut tx, &state.point, of.person, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}/vote", of.point)), "done-candidate-struck"))
}

/// The day of birth that was written, or the one that is known of the person.
async fn known_birth(tx: &mut Tx, person: Id, written: Option<Date>) -> Result<Option<Date>> {
    match written {
        Some(day) => Ok(Some(day)),
        None => Ok(people::find(tx, person).await?.born_on),
    }
}

/// The point, locked. Not found unless the council chooses between candidates on it; refused once
/// it has its end.
async fn between_candidates(tx: &mut Tx, desk: &Desk, point: Id) -> Result<PointState> {
    let state = conduct::point(tx, desk.council.id, point).await?;
    locked(tx, desk, state.point.session_id).await?;
    let state = conduct::point(tx, desk.council.id, point).await?;
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    if !is_designation(&state.point, &profile) {
        return Err(Error::NotFound);
    }
    if state.is_settled() {
        return Err(Refusal::because("point-already-settled").into());
    }
    Ok(state)
}

/// Whom the voters may name does not change while they vote.
fn is_unvoted(state: &PointState) -> Result<(), Refusal> {
    if state.text_vote().is_some() { Err(Refusal::because("vote-already-open")) } else { Ok(()) }
}
