//! The votes on the parts of a budget, and what follows its rejection.

use super::budget::{self, BudgetPart, budget_parts, may_be_put};
use super::web::locked;
use super::{Action, Choice, Question, conduct, may};
use crate::agenda::{self, Inscription, Origin, Point};
use crate::attendance::Presence;
use crate::calendar::holidays;
use crate::house::{Frame, House, ShownVerdict, done, page};
use crate::people::{Desk, Member};
use crate::sessions::{self, SessionHead, Sight, title};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::clock::{BudgetTurn, Deadline, budget as limit};
use serde::Deserialize;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/points/{point}/budget/votes` and what is entered there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/points/{point}/budget";
    Router::new()
        .route(&format!("{one}/votes"), get(show).post(held))
        .route(&format!("{one}/again"), post(again))
}

#[derive(Deserialize)]
struct OfPoint {
    point: Id,
}

/// A part as the page shows it.
struct Row {
    part: BudgetPart,
    name: String,
    verdict: Option<ShownVerdict>,
    /// For, against, abstaining.
    counts: (u32, u32, u32),
}

/// What follows a rejection.
struct After {
    /// By when an extraordinary session takes it up, and whether the one that was chosen does.
    limit: Option<ShownVerdict>,
    /// The session on whose agenda it stands again.
    listed: Option<(Id, Bilingual)>,
    /// The sessions on whose agenda it may be put.
    coming: Vec<(Id, Bilingual)>,
}

#[derive(Template)]
#[template(path = "votes/templates/budget.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    point: Point,
    rows: Vec<Row>,
    /// The part that may be voted now, or why none may.
    next: Result<(String, String), String>,
    in_the_room: Vec<Member>,
    order: String,
    after: Option<After>,
    may_count: bool,
    may_take_up: bool,
}

async fn show(desk: Desk, Path(of): Path<OfPoint>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let state = conduct::point(&mut tx, desk.council.id, of.point).await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, state.point.session_id, sight).await?;
    let parts = budget_parts(&mut tx, state.point.id).await?;
    if parts.is_empty() {
        return Err(Error::NotFound);
    }
    let ready = super::web_vote::in_the_hall(&mut tx, &desk, &session, &state).await;
    let next = match ready {
        Ok((Question::Whether, _)) => Err(desk.frame.say("budget-whether-first")),
        Ok((Question::Text, _)) => next(&desk, &parts),
        Err(Error::Refused(refusal)) => Err(desk.frame.why(&refusal)),
        Err(error) => return Err(error),
    };
    let in_the_room = match &next {
        Ok(_) => present(&mut tx, &desk, &session).await?,
        Err(_) => Vec::new(),
    };
    let after = after(&mut tx, &desk, &state.point).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "conduct").await?;
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-conduct"), head.url(&desk.frame, "conduct")));
    page(&Show {
        rows: parts.into_iter().map(|part| row(&desk, part)).collect(),
        next,
        in_the_room,
        order: desk.article("budget_vote_ordre"),
        after,
        may_count: may(desk.roles, Action::Count),
        may_take_up: may(desk.roles, Action::TakeUpBudget),
        point: state.point,
        frame: desk.frame.at("sessions", crumbs),
        head,
    })
}

fn row(desk: &Desk, part: BudgetPart) -> Row {
    let verdict =
        part.vote.as_ref().map(|vote| ShownVerdict::of(&vote.verdict, desk.frame.language));
    let counts = part.vote.as_ref().map(|it| (it.tally.r#for, it.tally.against, it.tally.abstain));
    Row { name: name(desk, &part), verdict, counts: counts.unwrap_or_default(), part }
}

/// «Toutes les recettes», or «Chapitre : …».
fn name(desk: &Desk, part: &BudgetPart) -> String {
    match &part.chapter {
        Some(chapter) => desk.frame.about("budget-part-chapter", desk.frame.plain(&chapter.title)),
        None => desk.frame.word("budget-part", part.side.name()),
    }
}

/// The first part that was not voted, with its name.
fn next(desk: &Desk, parts: &[BudgetPart]) -> Result<(String, String), String> {
    let part = parts.iter().find(|it| it.vote.is_none());
    let part = part.ok_or_else(|| desk.frame.say("budget-parts-voted"))?;
    match may_be_put(desk, parts, part) {
        Ok(()) => Ok((part.key.clone(), name(desk, part))),
        Err(refusal) => Err(desk.frame.why(&refusal)),
    }
}

async fn present(tx: &mut Tx, desk: &Desk, session: &sessions::Session) -> Result<Vec<Member>> {
    let (_, roll) = conduct::sitting_now(tx, desk, session).await?;
    Ok(roll.those(Presence::Present).cloned().collect())
}

/// Where a rejected budget stands.
async fn after(tx: &mut Tx, desk: &Desk, point: &Point) -> Result<Option<After>> {
    let Some(on) = budget::rejected_on(tx, point.id).await? else { return Ok(None) };
    let listed = match agenda::last_from(tx, desk.council.id, point.id).await? {
        Some(again) => {
            Some(sessions::find(tx, desk.council.id, again.session_id, Sight::FromPlanned).await?)
        }
        None => None,
    };
    let today = desk.frame.today();
    let limit = session_limit(tx, desk, on).await?;
    let opens = listed.as_ref().and_then(|it| it.opens_on);
    let coming = agenda::coming(tx, desk.council.id, today).await?;
    Ok(Some(After {
        limit: limit.map(|it| ShownVerdict::of(&it.verdict(opens, today, 5), desk.frame.language)),
        coming: coming.iter().map(|it| (it.id, title(&desk.house, it))).collect(),
        listed: listed.map(|it| (it.id, title(&desk.house, &it))),
    }))
}

/// By when an extraordinary session takes up the budget that was rejected on the day `on`.
async fn session_limit(tx: &mut Tx, desk: &Desk, on: Date) -> Result<Option<Deadline>> {
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    Ok(limit(BudgetTurn::Rejected, on, &profile, &holidays))
}

/// The ballots on one part: for each member named, the choice; `all` for the others.
async fn held(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Count))?;
    let mut tx = desk.house.db.write().await?;
    let state = conduct::point(&mut tx, desk.council.id, of.point).await?;
    let session = locked(&mut tx, &desk, state.point.session_id).await?;
    let state = conduct::point(&mut tx, desk.council.id, of.point).await?;
    let asked = super::web_vote::in_the_hall(&mut tx, &desk, &session, &state).await?;
    if asked.0 == Question::Whether {
        return Err(Refusal::because("budget-whether-first").into());
    }
    let part = fields.get("part").map(String::as_str).unwrap_or_default();
    let what = (part, &fields);
    let carried = budget::hold(&mut tx, &desk, (&session, &state), what).await?;
    tx.commit().await?;
    let told = if carried { "done-budget-part" } else { "done-budget-rejected" };
    Ok(done(&desk.at(&format!("points/{}/budget/votes", of.point)), told))
}

#[derive(Deserialize)]
struct Again {
    session: Id,
}

/// The rejected budget is put on the agenda of a session to come, of right, with its chapters.
async fn again(desk: Desk, Path(of): Path<OfPoint>, Form(form): Form<Again>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::TakeUpBudget))?;
    let mut tx = desk.house.db.write().await?;
    let point = agenda::find(&mut tx, desk.council.id, of.point).await?;
    tx.lock(&point.session_id.to_string()).await?;
    if budget::rejected_on(&mut tx, point.id).await?.is_none() {
        return Err(Refusal::because("budget-not-rejected").into());
    }
    if agenda::last_from(&mut tx, desk.council.id, point.id).await?.is_some() {
        return Err(Refusal::because("budget-already-again").into());
    }
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, form.session, sight).await?;
    let by = desk.actor.person;
    let what = Inscription {
        title: point.title.clone(),
        note: point.note.clone(),
        draft: point.draft.clone(),
        subject: point.subject.0,
        origin: Origin::BudgetAgain,
        from: point.id,
        commission_id: point.commission_id,
    };
    let to = agenda::inscribe(&mut tx, &session, &what, Some(by)).await?;
    let to = agenda::find(&mut tx, desk.council.id, to).await?;
    agenda::take_up_budget(&mut tx, (point.id, &to), by).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}", to.id)), "done-budget-again"))
}
