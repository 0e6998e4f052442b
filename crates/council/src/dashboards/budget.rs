//! What awaits somebody about the budget: its commission, its visa, the session that takes it up
//! again.

use super::Task;
use super::look::{Look, Seen};
use crate::agenda;
use crate::control;
use crate::deliberations::{Deliberation, Stage as Act};
use crate::house::tongue;
use crate::people::Role;
use crate::sessions::{Milestone, Reached, Session, Stage, first};
use crate::votes;
use jiff::civil::Date;
use kit::Result;
use kit::clock::day;
use kit::db::Tx;
use law::Subject;
use law::clock::{BudgetTurn, Step, budget};

/// Everything about the budget of one session.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    let mut tasks = Vec::new();
    if look.is(&[Role::Office, Role::President]) {
        tasks.extend(to_commission(tx, look, seen).await?);
        tasks.extend(again(tx, look, seen).await?);
        tasks.extend(to_visa(look, seen));
        tasks.extend(new_vote(tx, look, seen).await?);
    }
    Ok(tasks)
}

/// What was done about the budget of `session`, for its clock.
pub(super) async fn done(
    tx: &mut Tx,
    session: &Session,
    (reached, acts): (&[Reached], &[Deliberation]),
) -> Result<Vec<(Step, Date)>> {
    let projects = agenda::projects(tx, session.id).await?;
    let handed = projects.iter().filter_map(|it| it.handed_on).max();
    let whole = handed.filter(|_| projects.iter().all(|it| it.handed_on.is_some()));
    let adopted = acts.iter().filter(|act| act.subject.0 == Subject::Budget);
    let adopted = adopted.map(|act| day(act.adopted_at)).max();
    let sent = first(reached, Milestone::ActsSent).map(Reached::on).filter(|_| adopted.is_some());
    let known = [
        (Step::BudgetInCommission, whole),
        (Step::BudgetAdoption, adopted),
        (Step::BudgetToVisa, sent),
    ];
    Ok(known.into_iter().filter_map(|(step, on)| Some((step, on?))).collect())
}

/// The project goes to its commission.
async fn to_commission(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    if seen.session.stage > Stage::Convened || seen.session.recorded {
        return Ok(Vec::new());
    }
    let waiting = agenda::projects(tx, seen.session.id).await?.into_iter();
    let tasks = waiting.filter(|it| it.handed_on.is_none()).map(|it| {
        let url = look.at_desk(&format!("points/{}/budget", it.point_id));
        let task = Task { url, ..look.task("task-budget-to-commission", &seen.session, "") };
        seen.until(Step::BudgetInCommission, task)
    });
    Ok(tasks.collect())
}

/// A rejected budget is taken up by an extraordinary session.
async fn again(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    if seen.session.stage < Stage::Open {
        return Ok(Vec::new());
    }
    let rejected = votes::rejected_budgets(tx, seen.session.id).await?.into_iter();
    let tasks = rejected.map(|it| {
        let url = look.at_desk(&format!("points/{}/budget/votes", it.point_id));
        let task = look.task("task-budget-again", &seen.session, "");
        within(look, (BudgetTurn::Rejected, day(it.at)), Task { url, about: it.title, ..task })
    });
    Ok(tasks.collect())
}

/// An adopted budget is submitted to visa by its day of the year.
fn to_visa(look: &Look<'_>, seen: &Seen) -> Option<Task> {
    let adopted = seen.acts.iter().any(|act| act.subject.0 == Subject::Budget);
    let waits = adopted && seen.session.stage == Stage::Closed && !seen.has(Milestone::ActsSent);
    waits.then(|| {
        let task = look.task("task-budget-to-visa", &seen.session, "/control");
        seen.until(Step::BudgetToVisa, task)
    })
}

/// A budget that was refused its visa is voted again, in the days that run from the reasons.
async fn new_vote(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    let mut tasks = Vec::new();
    for case in control::cases(tx, seen.session.id).await? {
        let act = seen.acts.iter().find(|act| act.id == case.deliberation_id);
        let waits = act
            .filter(|it| it.subject.0 == Subject::Budget && it.stage == Act::VisaRefused)
            .zip(case.visa_on);
        let Some((act, on)) = waits else { continue };
        let url = look.at_desk(&format!("decisions/{}/{}", act.year, act.number));
        let task = look.task("task-budget-new-vote", &seen.session, "");
        let task = Task { url, about: act.title.clone(), ..task };
        tasks.push(within(look, (BudgetTurn::Refused, on), task));
    }
    Ok(tasks)
}

/// `task`, in the days that run from a turn of the budget.
fn within(look: &Look<'_>, (turn, on): (BudgetTurn, Date), task: Task) -> Task {
    let (profile, holidays) = look.law();
    let language = tongue(look.frame.language);
    match budget(turn, on, profile, holidays) {
        Some(limit) => {
            let why = format!("{} ({})", limit.rule(language), limit.source.short(language));
            Task { due: limit.last(), why, ..task }
        }
        None => task,
    }
}
