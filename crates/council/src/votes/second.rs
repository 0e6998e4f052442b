//! The second vote of a listed matter: in which sitting it comes, by itself (113-14, art. 43).

use super::conduct::PointState;
use super::{Action, Outcome, Question, Vote, may};
use crate::calendar;
use crate::house::{House, ShownVerdict, done};
use crate::people::Desk;
use crate::sessions::{self, Bench, NextSitting, OfSession, Session, Sitting};
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use kit::clock::day;
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Error, Id, Refusal, Result};

/// `/{lang}/{council}/desk/sessions/{session}/second-sitting`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/sessions/{session}/second-sitting", post(add))
}

/// A point that waits for its second vote.
#[derive(Debug, Clone)]
pub(super) struct SecondVote {
    /// The point.
    pub(super) point: Id,
    /// Its place on the agenda.
    pub(super) position: u32,
    /// What it is called.
    pub(super) title: Bilingual,
    /// What the law said of its first vote, and says of the second.
    pub(super) verdict: Option<ShownVerdict>,
    /// The sitting in which it is voted again: the one after its first vote, if there is one.
    pub(super) sitting: Option<Sitting>,
}

/// The points of `points` that wait, each put on the sitting that follows its first vote.
pub(super) fn second_votes(
    points: &[PointState],
    sittings: &[Sitting],
    desk: &Desk,
) -> Vec<SecondVote> {
    let waits =
        |it: &&PointState| it.outcome.as_ref().map(|it| it.outcome) == Some(Outcome::SecondSitting);
    let shown = points.iter().filter(waits).map(|it| {
        let first = it.votes.iter().find(|vote| vote.question == Question::Text);
        let verdict = first.and_then(|vote| vote.verdict.as_ref());
        SecondVote {
            point: it.point.id,
            position: it.point.position,
            title: it.point.title.clone(),
            verdict: verdict.map(|it| ShownVerdict::of(it, desk.frame.language)),
            sitting: first.and_then(|vote| following(vote, sittings)).cloned(),
        }
    });
    shown.collect()
}

/// The sitting after the one in which `vote` was held.
fn following<'s>(vote: &Vote, sittings: &'s [Sitting]) -> Option<&'s Sitting> {
    let held = sittings.iter().find(|it| it.id == vote.sitting_id)?;
    sittings.iter().find(|it| it.number > held.number)
}

/// The sitting that could be added for the second votes that have none.
pub(super) async fn proposed(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
) -> Result<Result<NextSitting, Refusal>> {
    let sittings = sessions::sittings(tx, session.id).await?;
    let reached = sessions::milestones(tx, session.id).await?;
    let today = day(tx.now());
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let holidays = calendar::holidays(tx, session.council_id).await?;
    let bench = Bench { profile: &profile, holidays: &holidays, today };
    Ok(sessions::next_sitting(session, (&sittings, &reached), &bench))
}

/// Adds the sitting in which the second votes are held. Refused where none waits for it.
async fn add(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::AddSitting))?;
    let mut tx = desk.house.db.write().await?;
    let session = super::web::locked(&mut tx, &desk, of.session).await?;
    let points = super::conduct::points(&mut tx, session.id).await?;
    let sittings = sessions::sittings(&mut tx, session.id).await?;
    let waiting = second_votes(&points, &sittings, &desk);
    if waiting.iter().all(|it| it.sitting.is_some()) {
        return Err(Refusal::because("second-sitting-not-needed").into());
    }
    let next = proposed(&mut tx, &desk, &session).await??;
    sessions::add_sitting(&mut tx, &session, &next, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/conduct", session.id)), "done-second-sitting-added"))
}
