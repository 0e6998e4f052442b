//! The budget's own page: its days, the day it went to its commission, its chapters.

use super::web_point::{OfPoint, seen};
use super::{Action, BudgetProject, Chapter, Point, budget, budget_store, may, store};
use crate::calendar::holidays;
use crate::house::{Frame, House, ShownVerdict, done, page, tongue};
use crate::people::Desk;
use crate::sessions::{Session, SessionHead};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::Subject;
use law::clock::{Facts, Step, deadlines};
use serde::Deserialize;

/// `/{lang}/{council}/desk/points/{point}/budget` and what is done there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/points/{point}/budget";
    Router::new()
        .route(one, get(show))
        .route(&format!("{one}/handing"), post(handed))
        .route(&format!("{one}/chapters"), post(added))
        .route(&format!("{one}/chapters/{{chapter}}/removal"), post(dropped))
}

/// A day that the law sets for the budget.
struct Limit {
    title: String,
    rule: String,
    last: Option<Date>,
}

#[derive(Template)]
#[template(path = "agenda/templates/budget.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    point: Point,
    project: Option<BudgetProject>,
    /// Whether it went to its commission in time.
    handing: Option<ShownVerdict>,
    /// Why that cannot be written down now.
    obstacle: Option<String>,
    limits: Vec<Limit>,
    chapters: Vec<Chapter>,
    /// Where the law sets the order of the votes.
    order: String,
    id: Id,
    may_edit: bool,
}

async fn show(desk: Desk, Path(of): Path<OfPoint>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let (point, session) = of_budget(&mut tx, &desk, of.point).await?;
    let project = budget_store::project(&mut tx, point.id).await?;
    let chapters = budget_store::chapters(&mut tx, point.id).await?;
    let refusal = budget::may_be_handed(&session, &point, project.as_ref()).err();
    let (handing, limits) = limits(&mut tx, &desk, &session, project.as_ref()).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "agenda").await?;
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-agenda"), head.url(&desk.frame, "agenda")));
    let title = desk.frame.plain(&point.title).to_string();
    crumbs.push((title, desk.at(&format!("points/{}", point.id))));
    page(&Show {
        handing,
        obstacle: refusal.map(|it| desk.frame.why(&it)),
        limits,
        chapters,
        order: desk.article("budget_vote_ordre"),
        id: Id::new(desk.frame.now),
        may_edit: may(desk.roles, Action::Edit),
        project,
        point,
        frame: desk.frame.at("sessions", crumbs),
        head,
    })
}

/// What the law says of the handing, and the days that it sets after that.
async fn limits(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    project: Option<&BudgetProject>,
) -> Result<(Option<ShownVerdict>, Vec<Limit>)> {
    let today = desk.frame.today();
    let Some(opening) = session.opens_on else { return Ok((None, Vec::new())) };
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let subjects = vec![Subject::Budget];
    let facts = Facts { subjects, ..Facts::of(session.kind.0, opening) };
    let all = deadlines(&facts, &profile, &holidays(tx, desk.council.id).await?);
    let handed = project.and_then(|it| it.handed_on);
    let handing = all.iter().find(|it| it.step == Step::BudgetInCommission);
    let handing = handing.map(|it| it.verdict(handed, today, 3));
    let language = tongue(desk.frame.language);
    let later =
        all.iter().filter(|it| matches!(it.step, Step::BudgetAdoption | Step::BudgetToVisa));
    let later = later.map(|it| Limit {
        title: it.title(language),
        rule: format!("{} ({})", it.rule(language), it.source.short(language)),
        last: it.last(),
    });
    Ok((handing.map(|it| ShownVerdict::of(&it, desk.frame.language)), later.collect()))
}

/// The point and its session, where the law has a budget and the point may be it.
async fn of_budget(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Point, Session)> {
    let (point, session) = seen(tx, desk, id).await?;
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    if !budget::may_be_the_budget(&point, &profile) {
        return Err(Error::NotFound);
    }
    Ok((point, session))
}

/// The same, to be changed: the session locked.
async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Point, Session)> {
    let (point, session) = of_budget(tx, desk, id).await?;
    tx.lock(&session.id.to_string()).await?;
    let point = store::find_to_change(tx, desk.council.id, point.id).await?;
    Ok((point, session))
}

#[derive(Deserialize)]
struct Handing {
    handed_on: String,
}

async fn handed(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(form): Form<Handing>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let on: Date = form.handed_on.parse().map_err(|_| Refusal::because("form-unreadable"))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = locked(&mut tx, &desk, of.point).await?;
    budget::hand_over(&mut tx, &desk, (&session, &point), on).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}/budget", point.id)), "done-budget-handed"))
}

#[derive(Deserialize)]
struct NewChapter {
    id: Id,
    #[serde(default, rename = "title_ar")]
    arabic: String,
    #[serde(default, rename = "title_fr")]
    french: String,
}

async fn added(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(form): Form<NewChapter>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = locked(&mut tx, &desk, of.point).await?;
    let title = Bilingual::new(&form.arabic, &form.french);
    budget::add_chapter(&mut tx, &desk, (&session, &point), (form.id, &title)).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}/budget", point.id)), "done-budget-chapter"))
}

#[derive(Deserialize)]
struct OfChapter {
    point: Id,
    chapter: Id,
}

async fn dropped(desk: Desk, Path(of): Path<OfChapter>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = locked(&mut tx, &desk, of.point).await?;
    budget::drop_chapter(&mut tx, &desk, (&session, &point), of.chapter).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}/budget", point.id)), "done-budget-chapter-dropped"))
}
