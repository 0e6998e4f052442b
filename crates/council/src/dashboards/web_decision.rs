//! A decision at one glance: its text, its paper, its vote, and where it stands before the
//! authority.

use crate::calendar::holidays;
use crate::control;
use crate::deliberations::{
    self, Action, Deliberation, OfNumber, Predecessor, Stage, SuccessionKind, Successor, may,
    predecessors, seen, successors,
};
use crate::execution::{self, FollowUp};
use crate::house::{Frame, House, Line, ShownVerdict, page};
use crate::people::{self, Desk};
use crate::sessions::{Session, title};
use crate::signatures::{self, Signature};
use crate::votes::{self, Vote, hemicycle};
use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Error, Id, Result};

/// `/{lang}/{council}/desk/decisions/{year}/{number}`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/decisions/{year}/{number}", get(show))
}

/// Where it stands before the authority, once it went there.
pub(super) struct Standing {
    /// What the law says of it.
    pub verdict: ShownVerdict,
    /// The day it becomes enforceable if nothing more happens.
    pub expected_on: Option<Date>,
    /// Whether it was opposed or its visa refused, and something follows.
    is_answered: bool,
    /// The authority's reasons, each under its message key.
    reasons: Vec<(&'static str, Bilingual)>,
    /// Whether there is a letter of opposition, and an answer on the visa, to read.
    letters: [bool; 2],
    /// The notices of it that a mail server took.
    told: Vec<Timestamp>,
}

#[derive(Template)]
#[template(path = "dashboards/templates/decision.html")]
struct Show {
    frame: Frame,
    it: Deliberation,
    session: Session,
    title: Bilingual,
    verdict: Option<ShownVerdict>,
    picture: Option<String>,
    signatures: Vec<Signature>,
    standing: Option<Standing>,
    /// How far its execution has come, once somebody is charged with it.
    carried_out: Option<FollowUp>,
    /// The earlier decisions that this one answers for, after an opposition or a refused visa.
    answers: Vec<Deliberation>,
    successors: Vec<Successor>,
    predecessors: Vec<Predecessor>,
    history: Vec<Line>,
    may_link: bool,
    may_prepare: bool,
    may_sign: bool,
    may_keep_scan: bool,
}

impl Show {
    fn url(&self, page: &str) -> String {
        self.frame.desk(&format!("decisions/{}{page}", self.it.reference()))
    }
}

async fn show(desk: Desk, Path(of): Path<OfNumber>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let (it, session) = seen(&mut tx, &desk, of).await?;
    let vote = votes::find(&mut tx, desk.council.id, it.vote_id).await?;
    let verdict =
        vote.verdict.as_ref().map(|verdict| ShownVerdict::of(verdict, desk.frame.language));
    let picture = picture(&mut tx, &desk, &vote, verdict.as_ref()).await?;
    let crumbs = vec![(desk.frame.say("menu-decisions"), desk.at("decisions"))];
    let signatures = signatures::of_subject(&mut tx, it.id).await?;
    let signed_already = signatures.iter().any(|it| it.person_id == desk.actor.person);
    let signers =
        signatures::signers(&mut tx, &desk.council, session.id, desk.frame.today()).await?;
    let is_mine = signers.place(desk.actor.person).is_some();
    page(&Show {
        history: people::history(&mut tx, desk.reader(), it.id, 20).await?,
        title: title(&desk.house, &session),
        may_prepare: it.stage == Stage::Adopted && may(desk.roles, Action::Prepare),
        may_sign: it.stage == Stage::Prepared && !signed_already && is_mine,
        may_keep_scan: may(desk.roles, Action::KeepScan),
        may_link: may(desk.roles, Action::Link),
        successors: successors(&mut tx, &it).await?,
        predecessors: predecessors(&mut tx, &it).await?,
        standing: standing(&mut tx, &desk, &it).await?,
        carried_out: execution::of_deliberation(&mut tx, it.id).await?,
        answers: answers(&mut tx, &it).await?,
        frame: desk.frame.at("decisions", crumbs),
        it,
        session,
        verdict,
        picture,
        signatures,
    })
}

/// The hemicycle of the vote that adopted it.
async fn picture(
    tx: &mut Tx,
    desk: &Desk,
    vote: &Vote,
    verdict: Option<&ShownVerdict>,
) -> Result<Option<String>> {
    let Some(verdict) = verdict else { return Ok(None) };
    let ballots = votes::ballots(tx, vote.id).await?;
    let groups: Vec<Id> =
        people::groups(tx, desk.council.id).await?.iter().map(|group| group.id).collect();
    Ok(Some(hemicycle(&ballots, &groups, &desk.frame, &verdict.sentence)))
}

/// Where `it` stands with the authority, once it was sent, for those who see that.
pub(super) async fn standing(
    tx: &mut Tx,
    desk: &Desk,
    it: &Deliberation,
) -> Result<Option<Standing>> {
    if !control::may(desk.roles, control::Action::See) {
        return Ok(None);
    }
    let Some(case) = control::find_case(tx, it.id).await? else { return Ok(None) };
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let deeds = control::deeds(tx, it.id).await?;
    let verdict = case.standing_after(&deeds, today, &profile, &holidays);
    let is_answered = case.is_answered();
    let notices = control::notices(tx, it.id).await?;
    let letters = [case.opposition_sha256.is_some(), case.visa_sha256.is_some()];
    let reasons = [("control-reason", case.opposition), ("control-visa-reason", case.visa_reason)];
    Ok(Some(Standing {
        is_answered,
        letters,
        told: notices.into_iter().filter_map(|notice| notice.sent_at).collect(),
        verdict: ShownVerdict::of(&verdict, desk.frame.language),
        expected_on: case.expected_on.filter(|_| case.settled_at.is_none()),
        reasons: reasons.into_iter().filter(|(_, reason)| !reason.is_empty()).collect(),
    }))
}

/// The earlier decisions that `it` replaced, gave up or maintained.
async fn answers(tx: &mut Tx, it: &Deliberation) -> Result<Vec<Deliberation>> {
    let mut earlier = Vec::new();
    for done in control::done_by(tx, it.id).await? {
        earlier.push(deliberations::find(tx, it.council_id, done.deliberation_id).await?);
    }
    Ok(earlier)
}
