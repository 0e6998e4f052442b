//! The conduct of a session, point by point.

use super::conduct::{self, PointState, Unfinished, is_explained, may_be, may_close};
use super::second::{SecondVote, proposed, second_votes};
use super::{Action, Outcome, may, store_outcome};
use crate::agenda;
use crate::attendance;
use crate::house::{Frame, House, ShownVerdict, done, page, refuse};
use crate::people::Desk;
use crate::sessions::{self, NextSitting, OfSession, Session, SessionHead, Sight, Stage, Step};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Id, Refusal, Result};
use law::Verdict;
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/conduct` and what is done with points.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/conduct", get(show))
        .route("/{lang}/{council}/desk/sessions/{session}/closing", post(close))
        .route("/{lang}/{council}/desk/points/{point}/disposal", post(dispose))
}

#[derive(Template)]
#[template(path = "votes/templates/conduct.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    points: Vec<PointState>,
    second_votes: Vec<SecondVote>,
    /// The sitting that could be added for those that have none, or why none can.
    second_sitting: Option<Result<(NextSitting, ShownVerdict), String>>,
    verdict: Option<ShownVerdict>,
    obstacle: Option<String>,
    unfinished: Unfinished,
    /// Why it is late to close, if it is.
    overtime: Option<ShownVerdict>,
    may_dispose: bool,
    may_close: bool,
}

impl Show {
    fn is_open(&self) -> bool {
        self.head.session.stage == Stage::Open
    }

    /// The class of a state's pill.
    fn pill(outcome: &Outcome) -> &'static str {
        match outcome {
            Outcome::Adopted | Outcome::Noted => "done",
            Outcome::Rejected | Outcome::NotDeliberated => "missed",
            Outcome::SecondSitting | Outcome::Deferred => "soon",
            Outcome::Withdrawn => "wait",
        }
    }
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let points = conduct::points(&mut tx, session.id).await?;
    let quorum = attendance::quorum(&mut tx, session.id).await?;
    let obstacle = may_close(&points).err().map(|refusal| desk.frame.why(&refusal));
    let overtime = match session.stage {
        Stage::Open => overtime(&mut tx, &desk, &session).await?,
        _ => None,
    };
    let sittings = sessions::sittings(&mut tx, session.id).await?;
    let second_votes = second_votes(&points, &sittings, &desk);
    let second_sitting = second_sitting(&mut tx, &desk, &session, &second_votes).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "conduct").await?;
    let crumbs = head.place(&desk.frame);
    page(&Show {
        verdict: quorum.as_ref().map(|it| ShownVerdict::of(&it.verdict, desk.frame.language)),
        may_dispose: may(desk.roles, Action::Dispose),
        may_close: may(desk.roles, Action::CloseSession),
        overtime: overtime.map(|it| ShownVerdict::of(&it, desk.frame.language)),
        frame: desk.frame.at("sessions", crumbs),
        head,
        unfinished: Unfinished::of(&points),
        second_votes,
        second_sitting,
        points,
        obstacle,
    })
}

/// The sitting that could be added for second votes without one, while the session is open.
async fn second_sitting(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    waiting: &[SecondVote],
) -> Result<Option<Result<(NextSitting, ShownVerdict), String>>> {
    let needed = waiting.iter().any(|it| it.sitting.is_none());
    if !needed || session.stage != Stage::Open || !may(desk.roles, Action::AddSitting) {
        return Ok(None);
    }
    let proposed = proposed(tx, desk, session).await?;
    Ok(Some(match proposed {
        Ok(next) => {
            let verdict = ShownVerdict::of(&next.verdict, desk.frame.language);
            Ok((next, verdict))
        }
        Err(refusal) => Err(desk.frame.why(&refusal)),
    }))
}

#[derive(Deserialize)]
struct OfPoint {
    point: Id,
}

#[derive(Deserialize)]
struct Disposal {
    outcome: Outcome,
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

/// A report is noted; a point is put off to a later sitting, or withdrawn.
async fn dispose(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(form): Form<Disposal>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Dispose))?;
    let mut tx = desk.house.db.write().await?;
    let point = agenda::find(&mut tx, desk.council.id, of.point).await?;
    let session = locked(&mut tx, &desk, point.session_id).await?;
    // Read under the lock: somebody may have opened a vote on it meanwhile.
    let state = conduct::point(&mut tx, desk.council.id, of.point).await?;
    conduct::sitting_now(&mut tx, &desk, &session).await?;
    let reason = Bilingual::new(&form.reason_ar, &form.reason_fr);
    may_be(&state, form.outcome)?;
    is_explained(form.outcome, &reason)?;
    let (what, by) = ((form.outcome, &reason), Some(desk.actor.person));
    store_outcome::save_outcome(&mut tx, &state.point, what, false, by).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/conduct", session.id)), "done-point-disposed"))
}

/// The session, locked: one deed of the hall at a time.
pub(super) async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    tx.lock(&id.to_string()).await?;
    sessions::find(tx, desk.council.id, id, Sight::of(desk.roles)).await
}

#[derive(Deserialize)]
struct Closing {
    /// Present once the box is ticked: the session is closed whatever it leaves behind.
    confirmed: Option<String>,
}

async fn close(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<Closing>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::CloseSession))?;
    let mut tx = desk.house.db.write().await?;
    let session = locked(&mut tx, &desk, of.session).await?;
    session.step(Step::Close)?;
    let points = conduct::points(&mut tx, session.id).await?;
    may_close(&points)?;
    if form.confirmed.is_none() {
        if let Some(verdict) = overtime(&mut tx, &desk, &session).await? {
            return Err(refuse("session-closing-late", &verdict).into());
        }
        if !Unfinished::of(&points).is_nothing() {
            return Err(Refusal::because("session-closing-unconfirmed").into());
        }
    }
    let proof = serde_json::Value::Null;
    sessions::take(&mut tx, &session, Step::Close, desk.actor.person, proof).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/conduct", session.id)), "done-closed"))
}

/// A session may not last longer than the law lets it (art. 34 and 36). One that did is closed all
/// the same, once somebody has said that they know: its clock tells by how many days.
async fn overtime(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Option<Verdict>> {
    let today = day(tx.now());
    let verdict = sessions::closing(tx, desk, session, today).await?;
    Ok((!verdict.allows()).then_some(verdict))
}
