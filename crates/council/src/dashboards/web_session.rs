//! A session at one glance: its clock, its sittings, whom the convocation reached, the last vote.

use super::look::Look;
use super::opinions::Calendars;
use crate::agenda;
use crate::attendance;
use crate::calendar::holidays;
use crate::convocations::{self, Reach, Stage as Reached};
use crate::extraordinary;
use crate::house::{Frame, House, Line, ShownVerdict, page};
use crate::people::{self, Desk};
use crate::sessions::{self, ClockLine, OfSession, Session, SessionHead, Sight, Stage};
use crate::votes::{self, Question, hemicycle};
use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Id, Result};

/// `/{lang}/{council}/desk/sessions/{session}`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/sessions/{session}", get(show))
}

/// The last vote on a text, as the glance shows it.
struct LastVote {
    title: Bilingual,
    url: String,
    picture: String,
    verdict: ShownVerdict,
}

/// How the agenda stands.
#[derive(Default)]
struct Points {
    all: usize,
    settled: usize,
    adopted: usize,
}

#[derive(Template)]
#[template(path = "dashboards/templates/session.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    clock: Vec<ClockLine>,
    points: Points,
    quorum: Option<ShownVerdict>,
    irregularities: Vec<ShownVerdict>,
    reach: Option<Reach>,
    vote: Option<LastVote>,
    history: Vec<Line>,
    /// What ties it to the sessions of the commune or of its arrondissements.
    calendars: Calendars,
    may_move: bool,
    may_take_off: bool,
    /// The request it comes from.
    asked: Option<extraordinary::SessionRequest>,
    /// The president's extension.
    extended: Option<sessions::Extended>,
    may_extend: bool,
    may_sit_again: bool,
}

impl Show {
    /// Whether a legal day has passed already, though the session may still be moved.
    fn is_late(&self) -> bool {
        self.clock.iter().any(|line| line.state == "missed")
    }

    /// The reach bar, one unit a member: stage, how many, and where its part begins.
    fn bar(reach: &Reach) -> Vec<(&'static str, usize, usize)> {
        let mut from = 0;
        let stages = Reached::ALL.iter().rev().map(|&stage| {
            let part = (stage.name(), reach.at(stage), from);
            from += part.1;
            part
        });
        stages.collect()
    }
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(sessions::may(desk.roles, sessions::Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let look = Look::from_desk(&mut tx, &desk).await?;
    let seen = look.see(&mut tx, session).await?;
    let session = seen.session;
    let quorum = attendance::quorum(&mut tx, session.id).await?;
    let may_move = sessions::may(desk.roles, sessions::Action::Plan)
        && session.stage < Stage::Submitted
        && !session.recorded;
    let may_take_off = may_move && sessions::may_be_taken_off(&session);
    let is_open = session.stage == Stage::Open;
    let may = |action| is_open && sessions::may(desk.roles, action);
    let extended = sessions::extended(&seen.reached);
    let may_extend = may(sessions::Action::Extend)
        && extended.is_none()
        && session.kind.0 == law::SessionKind::Ordinary;
    let may_sit_again = may(sessions::Action::Plan);
    let asked = extraordinary::of_session(&mut tx, session.id).await?;
    let asked = asked.filter(|_| extraordinary::may(desk.roles, extraordinary::Action::See));
    let head = SessionHead::read(&mut tx, &desk, session, "overview").await?;
    let crumbs = vec![(desk.frame.say("menu-sessions"), desk.at("sessions"))];
    page(&Show {
        irregularities: irregularities(&mut tx, &desk, &head).await?,
        points: points(&mut tx, &head.session).await?,
        reach: reach(&mut tx, &desk, &head.session).await?,
        vote: last_vote(&mut tx, &desk, &head.session).await?,
        history: people::history(&mut tx, desk.reader(), head.session.id, 12).await?,
        calendars: Calendars::read(&mut tx, &desk.council, &head.session).await?,
        quorum: quorum.map(|it| ShownVerdict::of(&it.verdict, desk.frame.language)),
        clock: seen.clock,
        frame: desk.frame.at("sessions", crumbs),
        asked,
        head,
        may_move,
        may_take_off,
        extended,
        may_extend,
        may_sit_again,
    })
}

/// What was irregular in a session that was held before it was written here.
async fn irregularities(tx: &mut Tx, desk: &Desk, head: &SessionHead) -> Result<Vec<ShownVerdict>> {
    if !head.session.recorded {
        return Ok(Vec::new());
    }
    let holidays = holidays(tx, desk.council.id).await?;
    let verdicts =
        sessions::irregularities(&desk.council, &head.session, &head.sittings, &holidays);
    Ok(verdicts.iter().map(|it| ShownVerdict::of(it, desk.frame.language)).collect())
}

async fn points(tx: &mut Tx, session: &Session) -> Result<Points> {
    let outcomes = votes::outcomes(tx, session.id).await?;
    let adopted = |it: &&votes::PointOutcome| it.outcome == votes::Outcome::Adopted;
    Ok(Points {
        all: agenda::list(tx, session.id).await?.len(),
        settled: outcomes.iter().filter(|it| it.outcome.is_final()).count(),
        adopted: outcomes.iter().filter(adopted).count(),
    })
}

async fn reach(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Option<Reach>> {
    if !convocations::may(desk.roles, convocations::Action::SeeReach) {
        return Ok(None);
    }
    let Some(convocation) = convocations::current(tx, session.id).await? else { return Ok(None) };
    Ok(Some(convocations::reach(tx, &desk.council, convocation.id).await?))
}

async fn last_vote(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Option<LastVote>> {
    let votes = votes::of_session(tx, session.id).await?;
    let last = votes.into_iter().filter(|vote| vote.question == Question::Text);
    let last = last.filter(|vote| vote.closed_at.is_some()).max_by_key(|vote| vote.closed_at);
    let Some(vote) = last else { return Ok(None) };
    let Some(verdict) = &vote.verdict else { return Ok(None) };
    let verdict = ShownVerdict::of(verdict, desk.frame.language);
    let ballots = votes::ballots(tx, vote.id).await?;
    let groups: Vec<Id> =
        people::groups(tx, desk.council.id).await?.iter().map(|group| group.id).collect();
    let point = agenda::find(tx, desk.council.id, vote.point_id).await?;
    Ok(Some(LastVote {
        title: point.title,
        url: desk.at(&format!("points/{}/vote", vote.point_id)),
        picture: hemicycle(&ballots, &groups, &desk.frame, &verdict.sentence),
        verdict,
    }))
}
