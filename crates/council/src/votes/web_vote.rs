//! The vote on one point: opening it, entering ballots, and the result for ever after.

use super::conduct::{self, PointState};
use super::enter::enter;
use super::vote::next_question;
use super::web::locked;
use super::{Action, Ballot, Choice, Question, Vote, hemicycle, may, store};
use crate::agenda;
use crate::house::{Frame, House, Line, ShownVerdict, done, page, refuse, refuse_under};
use crate::people::{self, Desk, Group};
use crate::sessions::{SessionHead, Stage};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Id, Refusal, Result};
use serde::Deserialize;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/points/{point}/vote` and what is entered there. A vote is closed by the
/// room that numbers what it adopts.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/points/{point}/vote", get(show).post(open))
        .route("/{lang}/{council}/desk/votes/{vote}/ballots", post(cast))
}

#[derive(Deserialize)]
struct OfPoint {
    point: Id,
}

#[derive(Deserialize)]
struct OfVote {
    vote: Id,
}

/// A vote as its page shows it.
struct ShownVote {
    vote: Vote,
    ballots: Vec<Ballot>,
    verdict: Option<ShownVerdict>,
    picture: Option<String>,
}

impl ShownVote {
    fn count(&self, choice: &Choice) -> usize {
        self.ballots.iter().filter(|ballot| ballot.choice == Some(*choice)).count()
    }

    fn missing(&self) -> usize {
        self.ballots.iter().filter(|ballot| ballot.choice.is_none()).count()
    }

    /// How `person` voted, if they did.
    fn of(&self, person: &Id) -> Option<Choice> {
        self.ballots.iter().find(|ballot| ballot.person_id == *person)?.choice
    }

    fn those(&self, choice: &Choice) -> Vec<&Ballot> {
        self.ballots.iter().filter(|ballot| ballot.choice == Some(*choice)).collect()
    }
}

#[derive(Template)]
#[template(path = "votes/templates/vote.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    state: PointState,
    votes: Vec<ShownVote>,
    groups: Vec<Group>,
    /// Who is reading.
    reader: Id,
    /// What may be put to the vote now, or why nothing may.
    next: Result<(Question, u8), String>,
    history: Vec<Line>,
    may_count: bool,
    may_close: bool,
    may_dispose: bool,
}

impl Show {
    fn group(&self, ballot: &Ballot) -> Option<&Group> {
        self.groups.iter().find(|group| Some(group.id) == ballot.group_id)
    }
}

async fn show(desk: Desk, Path(of): Path<OfPoint>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let state = conduct::point(&mut tx, desk.council.id, of.point).await?;
    let session = crate::sessions::find(
        &mut tx,
        desk.council.id,
        state.point.session_id,
        crate::sessions::Sight::of(desk.roles),
    )
    .await?;
    let groups = people::groups(&mut tx, desk.council.id).await?;
    let mut votes = Vec::new();
    for vote in &state.votes {
        votes.push(shown(&mut tx, &desk, vote, &groups).await?);
    }
    let next = match ready(&mut tx, &desk, &session, &state).await {
        Ok(next) => Ok(next),
        Err(kit::Error::Refused(refusal)) => Err(desk.frame.refusal(&refusal).0),
        Err(error) => return Err(error),
    };
    let history = history(&mut tx, &desk, &state).await?;
    let in_hall = session.stage == Stage::Open;
    let head = SessionHead::read(&mut tx, &desk, session, "conduct").await?;
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-conduct"), head.url(&desk.frame, "conduct")));
    page(&Show {
        may_count: in_hall && may(desk.roles, Action::Count),
        may_close: in_hall && may(desk.roles, Action::Close),
        may_dispose: in_hall && may(desk.roles, Action::Dispose),
        frame: desk.frame.at("sessions", crumbs),
        head,
        state,
        votes,
        groups,
        reader: desk.actor.person,
        next,
        history,
    })
}

/// What happened to the point, and to each vote on it, the latest first.
async fn history(tx: &mut Tx, desk: &Desk, state: &PointState) -> Result<Vec<Line>> {
    let votes = state.votes.iter().map(|vote| vote.id);
    let mut lines = Vec::new();
    for subject in [state.point.id].into_iter().chain(votes) {
        lines.extend(people::history(tx, desk.reader(), subject, 20).await?);
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.seq));
    lines.truncate(20);
    Ok(lines)
}

async fn shown(tx: &mut Tx, desk: &Desk, vote: &Vote, groups: &[Group]) -> Result<ShownVote> {
    let ballots = store::ballots(tx, vote.id).await?;
    let verdict =
        vote.verdict.as_ref().map(|verdict| ShownVerdict::of(verdict, desk.frame.language));
    let order: Vec<Id> = groups.iter().map(|group| group.id).collect();
    let picture =
        verdict.as_ref().map(|verdict| hemicycle(&ballots, &order, &desk.frame, &verdict.sentence));
    Ok(ShownVote { vote: vote.clone(), ballots, verdict, picture })
}

/// What the council may be asked about the point now.
async fn ready(
    tx: &mut Tx,
    desk: &Desk,
    session: &crate::sessions::Session,
    state: &PointState,
) -> Result<(Question, u8)> {
    let (sitting, _) = conduct::sitting_now(tx, desk, session).await?;
    if state.is_settled() {
        return Err(Refusal::because("point-already-settled").into());
    }
    let law = agenda::may_be_deliberated(tx, &desk.council, state.point.id).await?;
    if !law.allows() {
        return Err(refuse("vote-on-opposed-point", &law).into());
    }
    conduct::report_was_heard(desk, &conduct::points(tx, session.id).await?)?;
    let profile = desk.council.law(desk.frame.today()).ok_or(kit::Error::NotFound)?;
    let known = (state.report.as_ref(), state.votes.as_slice());
    let (question, round) = next_question(session, &state.point, known, &profile)?;
    let same_sitting = state.text_vote().is_some_and(|vote| vote.sitting_id == sitting.id);
    if round == 2 && same_sitting {
        let rule = desk.rule("majorite_renforcee_repli");
        return Err(refuse_under("vote-second-sitting-needed", rule).into());
    }
    Ok((question, round))
}

async fn open(desk: Desk, Path(of): Path<OfPoint>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Count))?;
    let mut tx = desk.house.db.write().await?;
    let state = conduct::point(&mut tx, desk.council.id, of.point).await?;
    let session = locked(&mut tx, &desk, state.point.session_id).await?;
    let state = conduct::point(&mut tx, desk.council.id, state.point.id).await?;
    let asked = ready(&mut tx, &desk, &session, &state).await?;
    let (sitting, roll) = conduct::sitting_now(&mut tx, &desk, &session).await?;
    let text = if state.point.draft.is_empty() { &state.point.title } else { &state.point.draft };
    let (place, what) = ((&session, &sitting), (state.point.id, text));
    store::open(&mut tx, place, what, asked, (&roll, desk.actor.person)).await?;
    tx.commit().await?;
    Ok(Redirect::to(&desk.at(&format!("points/{}/vote", of.point))))
}

/// The ballots as they were called: for each member named, the choice; and, with `all`, the same
/// for everybody in the room who has not chosen yet.
async fn cast(
    desk: Desk,
    Path(of): Path<OfVote>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Count))?;
    let mut tx = desk.house.db.write().await?;
    let vote = enter(&mut tx, &desk, of.vote, &fields).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}/vote", vote.point_id)), "done-ballots-saved"))
}
