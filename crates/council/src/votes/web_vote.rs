//! The vote on one point: opening it, entering ballots, and the result for ever after.

use super::candidate::is_designation;
use super::conduct::{self, PointState};
use super::enter::enter;
use super::vote::next_question;
use super::web::locked;
use super::{Action, Ballot, Candidate, Choice, Question, Side, Vote};
use super::{hemicycle, may, sides, store, store_candidate};
use crate::agenda::{self, Point};
use crate::house::{Frame, House, Line, ShownVerdict, done, page, refuse, refuse_under};
use crate::people::{self, Desk, Group, Member};
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
    /// Who chose what.
    sides: Vec<Side>,
    /// Whether it is one between candidates.
    is_choice: bool,
    /// How the lot was drawn, if it was.
    proof: Option<String>,
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

    /// How `person` voted, if they did, in words.
    fn of(&self, frame: &Frame, person: &Id) -> Option<String> {
        let is_there = |side: &&Side| side.ballots.iter().any(|it| it.person_id == *person);
        self.sides.iter().find(is_there).map(|side| side.words(frame))
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
    /// Whom the voters may name, where the council chooses between candidates.
    candidates: Vec<Candidate>,
    /// Who may still be proposed; nobody, when it is not for the reader to do, or too late.
    eligible: Vec<Member>,
    /// The law's rule on the choice, where there is one to make.
    choice_rule: Option<String>,
    /// What may be put to the vote now, or why nothing may.
    next: Result<(Question, u8), String>,
    history: Vec<Line>,
    /// Whether it is a budget, of which parts are voted before the text.
    has_parts: bool,
    may_count: bool,
    may_close: bool,
    may_dispose: bool,
}

impl Show {
    /// Whether candidates may still be struck.
    fn may_strike(&self) -> bool {
        !self.eligible.is_empty()
    }

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
    let candidates = store_candidate::candidates(&mut tx, state.point.id).await?;
    let mut votes = Vec::new();
    for vote in &state.votes {
        votes.push(shown(&mut tx, &desk, vote, (&groups, &candidates)).await?);
    }
    let eligible = eligible(&mut tx, &desk, &state, &candidates).await?;
    let next = match ready(&mut tx, &desk, &session, &state).await {
        Ok(next) => Ok(next),
        Err(kit::Error::Refused(refusal)) => Err(desk.frame.why(&refusal)),
        Err(error) => return Err(error),
    };
    let history = history(&mut tx, &desk, &state).await?;
    let has_parts = !super::budget_parts(&mut tx, state.point.id).await?.is_empty();
    let in_hall = session.stage == Stage::Open;
    let head = SessionHead::read(&mut tx, &desk, session, "conduct").await?;
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-conduct"), head.url(&desk.frame, "conduct")));
    let profile = desk.council.law(desk.frame.today()).ok_or(kit::Error::NotFound)?;
    let choice_rule = is_designation(&state.point, &profile)
        .then(|| desk.frame.about("candidates-help", desk.article("designation_delegues")));
    page(&Show {
        has_parts,
        may_count: in_hall && may(desk.roles, Action::Count),
        may_close: in_hall && may(desk.roles, Action::Close),
        may_dispose: in_hall && may(desk.roles, Action::Dispose),
        frame: desk.frame.at("sessions", crumbs),
        head,
        state,
        votes,
        groups,
        reader: desk.actor.person,
        choice_rule,
        candidates,
        eligible,
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

async fn shown(
    tx: &mut Tx,
    desk: &Desk,
    vote: &Vote,
    (groups, candidates): (&[Group], &[Candidate]),
) -> Result<ShownVote> {
    let ballots = store::ballots(tx, vote.id).await?;
    let verdict =
        vote.verdict.as_ref().map(|verdict| ShownVerdict::of(verdict, desk.frame.language));
    let order: Vec<Id> = groups.iter().map(|group| group.id).collect();
    let picture =
        verdict.as_ref().map(|verdict| hemicycle(&ballots, &order, &desk.frame, &verdict.sentence));
    let sealed = store_candidate::designation(tx, vote.id).await?;
    let is_choice = sealed.is_some();
    let proof = sealed.and_then(|it| it.proof()).map(|args| desk.frame.tell("lot-proof", &args));
    let candidates = if is_choice { candidates } else { &[] };
    let sides = sides(&ballots, candidates);
    Ok(ShownVote { vote: vote.clone(), ballots, sides, is_choice, proof, verdict, picture })
}

/// Who may still be proposed by the reader.
async fn eligible(
    tx: &mut Tx,
    desk: &Desk,
    state: &PointState,
    candidates: &[Candidate],
) -> Result<Vec<Member>> {
    let is_late = state.is_settled() || state.text_vote().is_some();
    if is_late || !may(desk.roles, Action::Propose) {
        return Ok(Vec::new());
    }
    let known = |it: &Member| candidates.iter().any(|known| known.person_id == it.person_id);
    let members = people::in_office(tx, &desk.council, desk.frame.today()).await?;
    Ok(members.into_iter().filter(|it| !known(it)).collect())
}

/// What the council may be asked about the point now: the text of a choice once there are
/// candidates, that of a budget once its parts were voted.
async fn ready(
    tx: &mut Tx,
    desk: &Desk,
    session: &crate::sessions::Session,
    state: &PointState,
) -> Result<(Question, u8)> {
    let (question, round) = in_the_hall(tx, desk, session, state).await?;
    let profile = desk.council.law(desk.frame.today()).ok_or(kit::Error::NotFound)?;
    if question == Question::Text && is_designation(&state.point, &profile) {
        have_candidates(tx, desk, &state.point).await?;
    }
    if question == Question::Text {
        super::budget::comes_before_text(tx, desk, &state.point).await?;
    }
    Ok((question, round))
}

/// What the council, sitting, may be asked about the point, whatever must come before.
pub(super) async fn in_the_hall(
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

/// A delegate is chosen between candidates, not by being for or against.
async fn have_candidates(tx: &mut Tx, desk: &Desk, point: &Point) -> Result<()> {
    if store_candidate::candidates(tx, point.id).await?.is_empty() {
        let rule = desk.rule("designation_delegues");
        return Err(refuse_under("candidates-missing", rule).into());
    }
    Ok(())
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
    let by = desk.actor.person;
    let vote = store::open(&mut tx, place, what, asked, (&roll, by)).await?;
    let profile = desk.council.law(desk.frame.today()).ok_or(kit::Error::NotFound)?;
    if asked.0 == Question::Text && is_designation(&state.point, &profile) {
        store_candidate::seal(&mut tx, &state.point, vote, by).await?;
    }
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
