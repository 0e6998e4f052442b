//! The page of one decision's execution.

use super::carry_out::{add_step, charge, go, is_theirs, may_charge, step_done};
use super::{Action, FollowUp, Move, Step, may, store};
use crate::deliberations::{Deliberation, OfNumber, seen};
use crate::house::{Frame, House, Line, done, page};
use crate::people::{self, Desk, Service};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::web::{Form, Path};
use kit::{Bilingual, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/decisions/{year}/{number}/execution` and what is done there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/decisions/{year}/{number}/execution";
    Router::new()
        .route(one, get(show).post(charged))
        .route(&format!("{one}/steps"), post(added))
        .route(&format!("{one}/steps/{{step}}"), post(finished))
        .route(&format!("{one}/state"), post(moved))
}

#[derive(Template)]
#[template(path = "execution/templates/show.html")]
struct Show {
    frame: Frame,
    act: Deliberation,
    it: Option<FollowUp>,
    service: Option<Bilingual>,
    steps: Vec<Step>,
    services: Vec<Service>,
    history: Vec<Line>,
    may_charge: bool,
    may_update: bool,
}

impl Show {
    fn url(&self, page: &str) -> String {
        self.frame.desk(&format!("decisions/{}/execution{page}", self.act.reference()))
    }

    fn is_late(&self, step: &Step) -> bool {
        step.done_on.is_none() && step.due_on.is_some_and(|due| due < self.frame.today())
    }
}

async fn show(desk: Desk, Path(of): Path<OfNumber>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let (act, _) = seen(&mut tx, &desk, of).await?;
    let it = store::of_deliberation(&mut tx, act.id).await?;
    let services = people::services(&mut tx, desk.council.id).await?;
    let (mut steps, mut service, mut mine) = (Vec::new(), None, false);
    if let Some(it) = &it {
        steps = store::steps(&mut tx, it.id).await?;
        service = services.iter().find(|known| known.id == it.service_id);
        mine = is_theirs(&mut tx, &desk, it).await?;
    }
    let reference = act.reference();
    let crumbs = vec![
        (desk.frame.say("menu-decisions"), desk.at("decisions")),
        (reference.clone(), desk.at(&format!("decisions/{reference}"))),
    ];
    page(&Show {
        history: people::history(&mut tx, desk.reader(), act.id, 20).await?,
        may_charge: may(desk.roles, Action::Charge) && may_charge(&act, it.as_ref()).is_ok(),
        may_update: may(desk.roles, Action::Update) && mine,
        service: service.map(|service| service.name.clone()),
        frame: desk.frame.at("decisions", crumbs),
        act,
        it,
        steps,
        services,
    })
}

/// Where a deed leads back to.
fn back(desk: &Desk, of: OfNumber) -> String {
    desk.at(&format!("decisions/{}/{}/execution", of.year, of.number))
}

/// A day that may be left out.
fn read_day(text: &str) -> Result<Option<Date>, Refusal> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| Refusal::because("session-date-unreadable"))
}

#[derive(Deserialize)]
struct ChargeForm {
    service: String,
    #[serde(default)]
    due: String,
}

async fn charged(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(form): Form<ChargeForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Charge))?;
    let service = form.service.parse::<Id>();
    let service = service.map_err(|_| Refusal::because("execution-service-missing"))?;
    charge(&desk, of, (service, read_day(&form.due)?)).await?;
    Ok(done(&back(&desk, of), "done-execution-charged"))
}

#[derive(Deserialize)]
struct StepForm {
    #[serde(default)]
    title_ar: String,
    #[serde(default)]
    title_fr: String,
    #[serde(default)]
    due: String,
}

async fn added(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(form): Form<StepForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Update))?;
    let title = Bilingual::new(&form.title_ar, &form.title_fr);
    add_step(&desk, of, (title, read_day(&form.due)?)).await?;
    Ok(done(&back(&desk, of), "done-execution-updated"))
}

#[derive(Clone, Copy, Deserialize)]
struct OfStep {
    year: i16,
    number: u32,
    step: Id,
}

async fn finished(desk: Desk, Path(of): Path<OfStep>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Update))?;
    let number = OfNumber { year: of.year, number: of.number };
    step_done(&desk, number, of.step).await?;
    Ok(done(&back(&desk, number), "done-execution-updated"))
}

#[derive(Deserialize)]
struct MoveForm {
    #[serde(rename = "move")]
    step: Move,
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

async fn moved(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(form): Form<MoveForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Update))?;
    let reason = Bilingual::new(&form.reason_ar, &form.reason_fr);
    go(&desk, of, form.step, reason).await?;
    Ok(done(&back(&desk, of), "done-execution-updated"))
}
