//! The decisions of a council, as everybody reads them.

use super::decision::{ShownVote, shown_vote};
use super::web::{From, public_page};
use crate::calendar::holidays;
use crate::control;
use crate::councils::Council;
use crate::deliberations::{
    self, Deliberation, Predecessor, Successor, predecessors, public_successors,
};
use crate::documents;
use crate::execution;
use crate::house::{Frame, House, ShownVerdict, found, page};
use crate::people::{Desk, Public};
use crate::sessions::{self, Session, Sight, title};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::Date;
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Result};
use serde::Deserialize;

/// `/{lang}/{council}/decisions`, one of them, its paper; and its preview, at the desk.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/decisions/{year}/{number}";
    Router::new()
        .route("/{lang}/{council}/decisions", get(list))
        .route(one, get(show))
        .route(&format!("{one}/paper.pdf"), get(paper))
        .route("/{lang}/{council}/desk/decisions/{year}/{number}/preview", get(preview))
}

const PAGE: u32 = 25;

#[derive(Template)]
#[template(path = "portal/templates/decisions.html")]
struct List {
    frame: Frame,
    decisions: Vec<Deliberation>,
    next: Option<String>,
}

async fn list(public: Public, Query(from): Query<From>) -> Result<Response> {
    let Public { frame, council, mut tx, .. } = public;
    let before = from.before.split_once('-');
    let before = before.and_then(|(year, number)| Some((year.parse().ok()?, number.parse().ok()?)));
    let place = before.unwrap_or((i16::MAX, u32::MAX));
    let decisions = deliberations::list_public(&mut tx, council.id, place, PAGE).await?;
    let next = decisions.last().filter(|_| decisions.len() == PAGE as usize);
    let next = next.map(|last| format!("{}-{}", last.year, last.number));
    public_page(&List { frame: frame.at("decisions", Vec::new()), decisions, next })
}

#[derive(Deserialize)]
struct OfNumber {
    year: i16,
    number: u32,
}

#[derive(Template)]
#[template(path = "portal/templates/decision.html")]
struct Show {
    frame: Frame,
    it: Deliberation,
    session: Option<(Session, Bilingual)>,
    vote: ShownVote,
    successors: Vec<Successor>,
    predecessors: Vec<Predecessor>,
    /// Where it stands with the authority that controls it.
    control: Option<ShownVerdict>,
    carried_out: Option<CarriedOut>,
    /// It is not published yet: this is what publishing it would show.
    is_preview: bool,
}

/// What the public reads of a decision's execution.
struct CarriedOut {
    state: execution::State,
    /// How many of its steps are done.
    done: usize,
    ended_on: Option<Date>,
}

async fn show(public: Public, Path(of): Path<OfNumber>) -> Result<Response> {
    let Public { house, frame, council, mut tx } = public;
    let it = deliberations::find_by_number(&mut tx, council.id, of.year, of.number).await?;
    let it = found(it.filter(|it| it.published_at.is_some()))?;
    let session = sessions::find_public(&mut tx, council.id, it.session_id).await?;
    let session = session.map(|session| (session.clone(), title(&house, &session)));
    let vote = shown_vote(&mut tx, &frame, &it, it.shows_names).await?;
    let crumbs = vec![(frame.say("menu-decisions"), frame.public("decisions"))];
    let successors = public_successors(&mut tx, &it).await?;
    let predecessors = predecessors(&mut tx, &it).await?;
    let carried_out = carried_out(&mut tx, &it).await?;
    public_page(&Show {
        control: controlled(&mut tx, (&frame, &council), &it).await?,
        carried_out,
        successors,
        predecessors,
        frame: frame.at("decisions", crumbs),
        it,
        session,
        vote,
        is_preview: false,
    })
}

/// Where `it` stands with the authority that controls it, in the law's words.
async fn controlled(
    tx: &mut Tx,
    (frame, council): (&Frame, &Council),
    it: &Deliberation,
) -> Result<Option<ShownVerdict>> {
    let Some(case) = control::find_case(tx, it.id).await? else { return Ok(None) };
    let Some(profile) = council.law(frame.today()) else { return Ok(None) };
    let holidays = holidays(tx, council.id).await?;
    let deeds = control::deeds(tx, it.id).await?;
    let verdict = case.standing_after(&deeds, frame.today(), &profile, &holidays);
    Ok(Some(ShownVerdict::of(&verdict, frame.language)))
}

/// How far its execution has come, once somebody is charged with it.
async fn carried_out(tx: &mut Tx, it: &Deliberation) -> Result<Option<CarriedOut>> {
    let Some(follow_up) = execution::of_deliberation(tx, it.id).await? else { return Ok(None) };
    let steps = execution::steps(tx, follow_up.id).await?;
    let done = steps.iter().filter(|step| step.done_on.is_some()).count();
    Ok(Some(CarriedOut { state: follow_up.state, done, ended_on: follow_up.ended_on }))
}

#[derive(Deserialize)]
struct Names {
    /// `shown`, or anything else.
    #[serde(default)]
    names: String,
}

/// The page as the public would see it, for those who decide to publish.
async fn preview(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Query(names): Query<Names>,
) -> Result<Response> {
    desk.allow(super::may(desk.roles, super::Action::Preview))?;
    let mut tx = desk.house.db.read().await?;
    let it = deliberations::find_by_number(&mut tx, desk.council.id, of.year, of.number).await?;
    let it = found(it)?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, it.session_id, sight).await?;
    let vote = shown_vote(&mut tx, &desk.frame, &it, names.names == "shown").await?;
    let session_title = title(&desk.house, &session);
    let session = Some((session, session_title));
    let frame = desk.frame.at("decisions", Vec::new());
    let successors = public_successors(&mut tx, &it).await?;
    let predecessors = predecessors(&mut tx, &it).await?;
    let carried_out = carried_out(&mut tx, &it).await?;
    let control = controlled(&mut tx, (&frame, &desk.council), &it).await?;
    page(&Show {
        frame,
        it,
        session,
        vote,
        successors,
        predecessors,
        control,
        carried_out,
        is_preview: true,
    })
}

/// The signed paper, once published.
async fn paper(public: Public, Path(of): Path<OfNumber>) -> Result<Response> {
    let Public { house, council, mut tx, .. } = public;
    let it = deliberations::find_by_number(&mut tx, council.id, of.year, of.number).await?;
    drop(tx);
    let it = found(it.filter(|it| it.published_at.is_some()))?;
    let name = format!("deliberation-{}-{}.pdf", it.year, it.number);
    documents::send_pdf(&house, &found(it.signed_sha256)?, &name).await
}
