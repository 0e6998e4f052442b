//! The pages that write down a session of the past and what was reported of its points.

use super::form::{OutcomeForm, PastForm, PointForm};
use super::{Reported, store};
use crate::agenda::{self, Point};
use crate::calendar::holidays;
use crate::house::{Frame, House, ShownVerdict, done, page};
use crate::people::{self, Desk};
use crate::sessions::{self, Action, OfSession, Session, SessionHead, Sight, irregularities, may};
use crate::votes::{self, Outcome, PointOutcome};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::SessionKind;
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/record` and `…/sessions/{session}/record`.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/sessions/{session}/record";
    Router::new()
        .route("/{lang}/{council}/desk/sessions/record", get(new).post(create))
        .route(one, get(show))
        .route(&format!("{one}/points"), post(add_point))
        .route(&format!("{one}/points/{{point}}"), post(report))
}

#[derive(Template)]
#[template(path = "records/templates/new.html")]
struct New {
    frame: Frame,
    id: Id,
    place: Bilingual,
    action: String,
}

async fn new(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Record))?;
    let crumbs = vec![(desk.frame.say("menu-sessions"), desk.at("sessions"))];
    page(&New {
        id: Id::new(desk.frame.now),
        place: desk.council.place.clone(),
        action: desk.at("sessions/record"),
        frame: desk.frame.at("sessions", crumbs),
    })
}

async fn create(desk: Desk, Form(form): Form<PastForm>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Record))?;
    let mut tx = desk.house.db.write().await?;
    let (session, sittings) = form.read(&desk.council, tx.now())?;
    match sessions::find(&mut tx, desk.council.id, session.id, Sight::FromPlanned).await {
        // The same form, sent twice.
        Ok(_) => {}
        Err(Error::NotFound) => {
            sessions::save_new(&mut tx, &session, &sittings, Some(desk.actor.person)).await?;
            tx.commit().await?;
        }
        Err(error) => return Err(error),
    }
    Ok(done(&here(&desk, session.id), "done-session-recorded"))
}

fn here(desk: &Desk, session: Id) -> String {
    desk.at(&format!("sessions/{session}/record"))
}

#[derive(Template)]
#[template(path = "records/templates/record.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    irregularities: Vec<ShownVerdict>,
    points: Vec<(Point, Option<PointOutcome>)>,
    reported: Reported,
    /// The identifier of the point that the form would add.
    next: Id,
    history: Vec<crate::house::Line>,
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Record))?;
    let mut tx = desk.house.db.read().await?;
    let session = recorded(&mut tx, &desk, of.session).await?;
    let outcomes = votes::outcomes(&mut tx, session.id).await?;
    let reported = store::reported(&mut tx, session.id).await?;
    let outcome = |id| outcomes.iter().find(|it| it.point_id == id).cloned();
    let points = agenda::list(&mut tx, session.id).await?;
    let points = points.into_iter().map(|point| (point.clone(), outcome(point.id))).collect();
    let holidays = holidays(&mut tx, desk.council.id).await?;
    let history = people::history(&mut tx, desk.reader(), session.id, 20).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "record").await?;
    let verdicts = irregularities(&desk.council, &head.session, &head.sittings, &holidays);
    let language = desk.frame.language;
    let crumbs = head.place(&desk.frame);
    page(&Show {
        irregularities: verdicts.iter().map(|it| ShownVerdict::of(it, language)).collect(),
        next: Id::new(desk.frame.now),
        frame: desk.frame.at("sessions", crumbs),
        head,
        points,
        reported,
        history,
    })
}

/// The session, if it is one of the past.
async fn recorded(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    let session = sessions::find(tx, desk.council.id, id, Sight::FromPlanned).await?;
    if session.recorded { Ok(session) } else { Err(Error::NotFound) }
}

async fn add_point(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<PointForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Record))?;
    let (new, outcome) = form.read()?;
    let numbers = form.numbers()?;
    let by = Some(desk.actor.person);
    let mut tx = desk.house.db.write().await?;
    let session = recorded(&mut tx, &desk, of.session).await?;
    tx.lock(&session.id.to_string()).await?;
    let known = agenda::list(&mut tx, session.id).await?;
    if known.iter().all(|point| point.id != form.id) {
        let id = agenda::add(&mut tx, &session, form.id, &new, by).await?;
        let point = agenda::find(&mut tx, desk.council.id, id).await?;
        store::save(&mut tx, &point, numbers, desk.actor.person).await?;
        if let Some(outcome) = outcome {
            let what = (outcome, &Bilingual::default());
            votes::save_outcome(&mut tx, &point, what, true, by).await?;
        }
        tx.commit().await?;
    }
    Ok(done(&here(&desk, session.id), "done-record-point-added"))
}

#[derive(Deserialize)]
struct OfPoint {
    session: Id,
    point: Id,
}

/// What was reported later of a point.
async fn report(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(form): Form<OutcomeForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Record))?;
    let outcome = form.read()?;
    let by = Some(desk.actor.person);
    let mut tx = desk.house.db.write().await?;
    let session = recorded(&mut tx, &desk, of.session).await?;
    tx.lock(&session.id.to_string()).await?;
    let point = agenda::find(&mut tx, desk.council.id, of.point).await?;
    if point.session_id != session.id {
        return Err(Error::NotFound);
    }
    if votes::outcome_of(&mut tx, point.id).await?.is_some() {
        return Err(Refusal::because("point-already-settled").into());
    }
    votes::save_outcome(&mut tx, &point, (outcome, &Bilingual::default()), true, by).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, session.id), "done-record-outcome-saved"))
}
