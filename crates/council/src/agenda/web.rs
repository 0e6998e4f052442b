//! The agenda of a session as it is prepared: the points in order, and settling them.

use super::authority_time::time_left;
use super::version::{Contents, VersionQuestions, settle};
use super::{
    Action, Difference, Judgment, Objection, Point, PointRequest, Version, difference, may,
    objection_store, papers, reports, request_store, store, version_store,
};
use crate::commissions::{self, Commission};
use crate::house::{Frame, House, ShownVerdict, done, page, refuse_under};
use crate::people::Desk;
use crate::questions;
use crate::sessions::{self, OfSession, Session, SessionHead, Sight, Stage, Step};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Result};
use law::clock;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/sessions/{session}/agenda` and what is done there.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/agenda", get(show))
        .route("/{lang}/{council}/desk/sessions/{session}/agenda/order", post(arrange))
        .route("/{lang}/{council}/desk/sessions/{session}/agenda/settlement", post(settled))
}

/// A point as the agenda's page shows it.
struct Row {
    point: Point,
    commission: Option<Bilingual>,
    sitting: Option<u8>,
    papers: usize,
    /// How it stands: its pill and its message key, where there is something to say.
    state: Option<(&'static str, &'static str)>,
    majority: &'static str,
    visa: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "agenda/templates/show.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    rows: Vec<Row>,
    versions: Vec<Version>,
    /// Points that the judge struck off.
    struck: Vec<Objection>,
    /// The written questions of the session.
    questions: VersionQuestions,
    /// The time in which the authority may still add points, for whoever may.
    of_right: Option<ShownVerdict>,
    id: Id,
    /// The requests that the president refused: read out at the opening, without debate.
    refused: Vec<PointRequest>,
    /// What changed since the last version, if there is one and the agenda is still open.
    differences: Vec<Difference>,
    next_letter_known: bool,
    /// Where the law has a refusal read out.
    refusal_law: String,
    /// How many points are not ready for the members yet.
    unfinished: usize,
    may_edit: bool,
    may_settle: bool,
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let rows = rows(&mut tx, &desk, &session).await?;
    let versions = version_store::versions(&mut tx, session.id).await?;
    let mut struck = objection_store::objections(&mut tx, session.id).await?;
    struck.retain(|it| it.judgment == Some(Judgment::Upheld));
    let id = Id::new(desk.frame.now);
    let refused = request_store::refused_requests(&mut tx, session.id).await?;
    let contents = contents(&mut tx, session.id).await?;
    let last = versions.last().filter(|_| session.agenda_is_open());
    let differences = last.map_or(Vec::new(), |last| difference(&last.contents, &contents));
    let open = session.agenda_is_open();
    let may_add = may(desk.roles, Action::AddOfRight);
    let of_right = time_left(&mut tx, &desk, (&session, clock::Step::AuthorityPoints)).await?;
    let may_edit = open && may(desk.roles, Action::Edit);
    let may_settle = open && may(desk.roles, Action::Settle);
    let unfinished = super::unfinished(&mut tx, session.id).await?.len();
    let refusal_law = desk.article(super::web_request::REFUSAL);
    let next_letter_known = versions.is_empty() || !differences.is_empty();
    let head = SessionHead::read(&mut tx, &desk, session, "agenda").await?;
    let crumbs = head.place(&desk.frame);
    let frame = desk.frame.at("sessions", crumbs);
    page(&Show {
        frame,
        head,
        rows,
        versions,
        refused,
        struck,
        questions: contents.questions,
        of_right: of_right.filter(|_| may_add),
        id,
        differences,
        next_letter_known,
        refusal_law,
        unfinished,
        may_edit,
        may_settle,
    })
}

async fn rows(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Vec<Row>> {
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    let commissions = commissions::list(tx, desk.council.id).await?;
    let sittings = sessions::sittings(tx, session.id).await?;
    let mut count: HashMap<Id, usize> = HashMap::new();
    for paper in papers(tx, session.id).await? {
        *count.entry(paper.point_id).or_default() += 1;
    }
    let reports = reports(tx, session.id).await?;
    let points = store::list(tx, session.id).await?;
    let papers = |point: &Point| count.get(&point.id).copied().unwrap_or(0);
    let studied = |point: &Point| {
        reports.iter().find(|it| it.point_id == point.id).map(|report| report.studied)
    };
    Ok(points
        .into_iter()
        .map(|point| Row {
            commission: name_of(&commissions, point.commission_id),
            sitting: sittings.iter().find(|it| Some(it.id) == point.sitting_id).map(|it| it.number),
            papers: papers(&point),
            state: state(session, &point, studied(&point), papers(&point)),
            majority: super::needs::majority(&point, &profile),
            visa: super::needs::visa(&point, &profile),
            point,
        })
        .collect())
}

/// Ready, or what it lacks: while the agenda is open, what makes a file whole; from the convocation
/// to the closing, the report of its commission (art. 28).
fn state(
    session: &Session,
    point: &Point,
    studied: Option<bool>,
    papers: usize,
) -> Option<(&'static str, &'static str)> {
    match studied {
        Some(true) => return Some(("done", "report-received")),
        Some(false) => return Some(("soon", "report-not-studied")),
        None if session.recorded => return None,
        None => {}
    }
    if session.agenda_is_open() {
        return Some(match point.missing(papers).first() {
            Some(missing) => ("soon", *missing),
            None => ("done", "point-ready"),
        });
    }
    let awaited = session.stage < Stage::Closed && point.is_studied();
    awaited.then_some(("soon", "report-awaited-short"))
}

fn name_of(commissions: &[Commission], id: Option<Id>) -> Option<Bilingual> {
    commissions.iter().find(|it| Some(it.id) == id).map(|it| it.name.clone())
}

/// The agenda as it now stands.
pub async fn contents(tx: &mut Tx, session: Id) -> Result<Contents> {
    let sittings = sessions::sittings(tx, session).await?;
    let points = store::list(tx, session).await?;
    let papers = papers(tx, session).await?;
    let sitting = questions::sitting_of(tx, session).await?;
    let listed = questions::of_session(tx, session).await?;
    let questions = VersionQuestions::of(sitting.as_ref(), &listed);
    Ok(Contents::of(&sittings, (&points, &papers), questions))
}

/// The session whose agenda is to be changed, locked, if it may still be.
pub(super) async fn open_session(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    tx.lock(&id.to_string()).await?;
    let session = sessions::find(tx, desk.council.id, id, Sight::of(desk.roles)).await?;
    if session.agenda_is_open() {
        Ok(session)
    } else {
        Err(refuse_under("agenda-is-closed", desk.rule("convocation_pieces")).into())
    }
}

/// The form names the points in their new order, one field `order` for each; those who have no
/// script press `up` or `down`, which names the one to be moved by one place.
async fn arrange(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let named = |field: &str| {
        let ids = fields.iter().filter(|(name, _)| name == field);
        ids.filter_map(|(_, id)| id.parse().ok()).collect::<Vec<Id>>()
    };
    let mut order = named("order");
    for direction in ["up", "down"] {
        if let Some(id) = named(direction).first() {
            nudge(&mut order, direction, *id);
        }
    }
    let mut tx = desk.house.db.write().await?;
    let session = open_session(&mut tx, &desk, of.session).await?;
    store::arrange(&mut tx, &session, &order, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/agenda", session.id)), "done-agenda-arranged"))
}

/// Moves `id` one place up or down, if there is one.
fn nudge(order: &mut [Id], direction: &str, id: Id) {
    let Some(at) = order.iter().position(|it| *it == id) else { return };
    match direction {
        "up" if at > 0 => order.swap(at, at - 1),
        "down" if at + 1 < order.len() => order.swap(at, at + 1),
        _ => {}
    }
}

async fn settled(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Settle))?;
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    let mut tx = desk.house.db.write().await?;
    let session = open_session(&mut tx, &desk, of.session).await?;
    let last = version_store::latest(&mut tx, session.id).await?;
    let contents = contents(&mut tx, session.id).await?;
    let version = settle(&session, last.as_ref(), contents, (&profile, tx.now()))?;
    version_store::save(&mut tx, &version, desk.actor.person).await?;
    let proof = serde_json::json!({ "letter": version.letter, "sha256": version.sha256 });
    sessions::take(&mut tx, &session, Step::SettleAgenda, desk.actor.person, proof).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/agenda", session.id)), "done-agenda-settled"))
}
