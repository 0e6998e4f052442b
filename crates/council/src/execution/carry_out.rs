//! The deeds: charging a service, adding a step, doing it, saying how far the whole has come.

use super::{FollowUp, Move, State, Step, store};
use crate::deliberations::{self, Deliberation, OfNumber, Stage, seen};
use crate::house::found;
use crate::people::{self, Desk, Role};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Error, Happened, Id, Refusal, Result};
use serde_json::{Value, json};

/// Why no service can be charged with `act`, if none can: what hides the form refuses it.
pub(super) fn may_charge(act: &Deliberation, known: Option<&FollowUp>) -> Result<(), Refusal> {
    if known.is_some() {
        return Err(Refusal::because("execution-already-charged"));
    }
    if act.stage != Stage::Enforceable {
        return Err(Refusal::because("execution-not-enforceable"));
    }
    Ok(())
}

/// Whether the person may say how far `it` has come: a service only what it is charged with.
pub(super) async fn is_theirs(tx: &mut Tx, desk: &Desk, it: &FollowUp) -> Result<bool> {
    if desk.roles.any(&[Role::Office, Role::President]) {
        return Ok(true);
    }
    let mine = people::services_of(tx, desk.council.id, desk.actor.person).await?;
    Ok(mine.iter().any(|service| service.id == it.service_id))
}

/// Charges `service` with the decision `of`, to be done by `due_on` if a day is set.
pub(super) async fn charge(
    desk: &Desk,
    of: OfNumber,
    (service, due_on): (Id, Option<Date>),
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (act, _) = seen(&mut tx, desk, of).await?;
    tx.lock(&act.id.to_string()).await?;
    let act = deliberations::find(&mut tx, desk.council.id, act.id).await?;
    let known = store::of_deliberation(&mut tx, act.id).await?;
    may_charge(&act, known.as_ref())?;
    let services = people::services(&mut tx, desk.council.id).await?;
    if !services.iter().any(|it| it.id == service) {
        return Err(Refusal::because("execution-service-missing").into());
    }
    if due_on.is_some_and(|due| due < day(tx.now())) {
        return Err(Refusal::because("execution-day-past").into());
    }
    let it = FollowUp {
        id: Id::new(tx.now()),
        council_id: desk.council.id,
        deliberation_id: act.id,
        service_id: service,
        state: State::NotBegun,
        reason: Bilingual::default(),
        due_on,
        next_on: due_on.unwrap_or(Date::MAX),
        ended_on: None,
    };
    store::save(&mut tx, &it, desk.actor.person).await?;
    tell(&mut tx, desk, &act, ("journal-execution-charged", json!({}))).await?;
    tx.commit().await?;
    Ok(())
}

/// The decision and its follow-up, locked, if the person may update it.
async fn locked(tx: &mut Tx, desk: &Desk, of: OfNumber) -> Result<(Deliberation, FollowUp)> {
    let (act, _) = seen(tx, desk, of).await?;
    tx.lock(&act.id.to_string()).await?;
    let it = found(store::of_deliberation(tx, act.id).await?)?;
    if !is_theirs(tx, desk, &it).await? {
        return Err(Error::Forbidden);
    }
    Ok((act, it))
}

/// Adds a step.
pub(super) async fn add_step(
    desk: &Desk,
    of: OfNumber,
    (title, due_on): (Bilingual, Option<Date>),
) -> Result<()> {
    if title.is_empty() || title.ar.chars().count().max(title.fr.chars().count()) > 300 {
        return Err(Refusal::because("execution-step-unnamed").into());
    }
    let mut tx = desk.house.db.write().await?;
    let (act, it) = locked(&mut tx, desk, of).await?;
    if it.state == State::Done {
        return Err(Refusal::because("execution-not-there").into());
    }
    let known = store::steps(&mut tx, it.id).await?;
    let last = known.last().map_or(0, |step| step.position);
    let step = Step { id: Id::new(tx.now()), position: last + 1, title, due_on, done_on: None };
    store::add_step(&mut tx, it.id, &step).await?;
    count(&mut tx, &it).await?;
    tell(&mut tx, desk, &act, ("journal-execution-step-added", json!({}))).await?;
    tx.commit().await?;
    Ok(())
}

/// The step `id` is done, today. The first one begins the whole.
pub(super) async fn step_done(desk: &Desk, of: OfNumber, id: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (act, it) = locked(&mut tx, desk, of).await?;
    let today = day(tx.now());
    if !store::step_done(&mut tx, it.id, id, today).await? {
        return Err(Refusal::because("execution-not-there").into());
    }
    if it.state == State::NotBegun {
        store::moved(&mut tx, it.id, (State::UnderWay, &Bilingual::default()), None).await?;
    }
    count(&mut tx, &it).await?;
    tell(&mut tx, desk, &act, ("journal-execution-step-done", json!({}))).await?;
    tx.commit().await?;
    Ok(())
}

/// It has come further; what blocks it is said.
pub(super) async fn go(desk: &Desk, of: OfNumber, step: Move, reason: Bilingual) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (act, it) = locked(&mut tx, desk, of).await?;
    let state = it.after(step)?;
    if step == Move::Block && reason.is_empty() {
        return Err(Refusal::because("execution-reason-missing").into());
    }
    let reason = if step == Move::Block { reason } else { Bilingual::default() };
    let ended = (state == State::Done).then(|| day(tx.now()));
    store::moved(&mut tx, it.id, (state, &reason), ended).await?;
    tell(&mut tx, desk, &act, ("journal-execution-moved", json!({ "state": state }))).await?;
    tx.commit().await?;
    Ok(())
}

/// Counts the next of its days anew.
async fn count(tx: &mut Tx, it: &FollowUp) -> Result<()> {
    let steps = store::steps(tx, it.id).await?;
    let open = steps.iter().filter(|step| step.done_on.is_none());
    let next = open.filter_map(|step| step.due_on).chain(it.due_on).min();
    Ok(store::expect(tx, it.id, next.unwrap_or(Date::MAX)).await?)
}

/// Tells the journal, of the decision.
async fn tell(
    tx: &mut Tx,
    desk: &Desk,
    act: &Deliberation,
    (kind, mut facts): (&'static str, Value),
) -> Result<()> {
    facts["number"] = json!(act.reference());
    let happened = Happened::new(kind, desk.council.id, act.id).by(desk.actor.person);
    Ok(tx.record(happened.with(facts)).await?)
}
