//! The sessions of a council, as everybody reads them.

use super::web::{From, public_page};
use crate::agenda::{self, Point};
use crate::attendance;
use crate::deliberations::{self, Deliberation};
use crate::house::{Frame, House, ShownVerdict, found};
use crate::order::{self, Incident, IncidentKind};
use crate::people::Public;
use crate::records::{self, Reported};
use crate::sessions::{self, OfSession, Session, Sitting, Stage, title};
use crate::votes::{self, Outcome, PointOutcome};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Id, Result};

/// `/{lang}/{council}/sessions` and one of them.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/sessions", get(list))
        .route("/{lang}/{council}/sessions/{session}", get(show))
}

const PAGE: u32 = 25;

#[derive(Template)]
#[template(path = "portal/templates/sessions.html")]
struct List {
    frame: Frame,
    sessions: Vec<(Session, Bilingual)>,
    next: Option<String>,
}

async fn list(public: Public, Query(from): Query<From>) -> Result<Response> {
    let Public { house, frame, council, mut tx } = public;
    let before = from.before.split_once('_').unwrap_or(("9999", ""));
    let found = sessions::list_public(&mut tx, council.id, before, PAGE).await?;
    let next = found.last().filter(|_| found.len() == PAGE as usize);
    let next = next.map(Session::place_in_list);
    let sessions = found.into_iter().map(|it| (it.clone(), title(&house, &it))).collect();
    public_page(&List { frame: frame.at("sessions", Vec::new()), sessions, next })
}

/// A point, and what became of it.
struct Row {
    point: Point,
    outcome: Option<PointOutcome>,
    decision: Option<Deliberation>,
    /// How the council voted, where no decision tells it.
    vote: Option<ShownVerdict>,
}

impl Row {
    /// The class of its pill.
    fn pill(outcome: &Outcome) -> &'static str {
        match outcome {
            Outcome::Adopted | Outcome::Noted => "done",
            Outcome::Rejected | Outcome::NotDeliberated => "missed",
            Outcome::SecondSitting | Outcome::Deferred => "soon",
            Outcome::Withdrawn => "wait",
        }
    }
}

#[derive(Template)]
#[template(path = "portal/templates/session.html")]
struct Show {
    frame: Frame,
    session: Session,
    title: Bilingual,
    sittings: Vec<Sitting>,
    /// When a sitting was closed to the public, and when it was public again.
    closings: Vec<(u8, Incident)>,
    quorum: Option<ShownVerdict>,
    rows: Vec<Row>,
    /// What was reported of the decisions of a session of the past.
    reported: Reported,
}

impl Show {
    fn was_held(&self) -> bool {
        self.session.recorded || self.session.stage >= Stage::Open
    }
}

async fn show(public: Public, Path(of): Path<OfSession>) -> Result<Response> {
    let Public { house, frame, council, mut tx } = public;
    let session = found(sessions::find_public(&mut tx, council.id, of.session).await?)?;
    let sittings = sessions::sittings(&mut tx, session.id).await?;
    let reported = if session.recorded {
        records::reported(&mut tx, session.id).await?
    } else {
        Reported::default()
    };
    let closings = closings(&mut tx, session.id, &sittings).await?;
    let quorum = attendance::quorum(&mut tx, session.id).await?;
    let mut outcomes = votes::outcomes(&mut tx, session.id).await?;
    let acts = deliberations::of_session(&mut tx, session.id).await?;
    let mut acts: Vec<_> = acts.into_iter().filter(|act| act.published_at.is_some()).collect();
    let mut rows = Vec::new();
    for point in agenda::list(&mut tx, session.id).await? {
        let outcome = taken(&mut outcomes, |it| it.point_id == point.id);
        let decision = taken(&mut acts, |it| it.point_id == point.id);
        let vote = match &outcome {
            Some(outcome) => vote(&mut tx, &frame, outcome).await?,
            None => None,
        };
        rows.push(Row { point, outcome, decision, vote });
    }
    let crumbs = vec![(frame.say("menu-sessions"), frame.public("sessions"))];
    let title = title(&house, &session);
    let quorum = quorum.map(|it| ShownVerdict::of(&it.verdict, frame.language));
    let frame = frame.at("sessions", crumbs);
    public_page(&Show { frame, session, title, sittings, closings, quorum, rows, reported })
}

/// The vote by which a point was not adopted, in the law's words: an adopted one is told on the page
/// of its decision, once that is published.
async fn vote(tx: &mut Tx, frame: &Frame, it: &PointOutcome) -> Result<Option<ShownVerdict>> {
    let untold = [Outcome::Rejected, Outcome::NotDeliberated, Outcome::SecondSitting];
    if !untold.contains(&it.outcome) {
        return Ok(None);
    }
    let votes = votes::of_point(tx, it.point_id).await?;
    let last = votes.iter().rev().find_map(|vote| vote.verdict.as_ref());
    Ok(last.map(|verdict| ShownVerdict::of(verdict, frame.language)))
}

/// What the public must know of the sittings it was not admitted to: nothing of what was said.
async fn closings(tx: &mut Tx, session: Id, sittings: &[Sitting]) -> Result<Vec<(u8, Incident)>> {
    let told = order::incidents(tx, session)
        .await?
        .into_iter()
        .filter(|it| matches!(it.kind, IncidentKind::Closed | IncidentKind::Reopened));
    let number = |it: &Incident| sittings.iter().find(|sitting| sitting.id == it.sitting_id);
    Ok(told.filter_map(|it| Some((number(&it)?.number, it))).collect())
}

fn taken<T>(things: &mut Vec<T>, is_it: impl Fn(&T) -> bool) -> Option<T> {
    let at = things.iter().position(is_it)?;
    Some(things.swap_remove(at))
}
