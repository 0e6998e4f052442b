//! What awaits the office and the bureau between the convocation and the closing.

use super::Task;
use super::look::{Look, Seen};
use crate::agenda::{self, Point};
use crate::convocations;
use crate::house::cited;
use crate::people::Role;
use crate::sessions::{self, Milestone, Session, Stage};
use jiff::civil::Date;
use kit::Result;
use kit::db::Tx;
use law::clock::Step;

/// Posting the agenda, reaching everybody, the reports, the roll, the conduct.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    let session = &seen.session;
    let mut tasks = Vec::new();
    if session.stage == Stage::Open && look.is(&[Role::Office, Role::President, Role::Secretary]) {
        let task = look.task("task-conduct", session, "/conduct");
        tasks.push(Task { due: next_sitting(tx, look, session).await?, ..task });
    }
    if session.stage != Stage::Convened {
        return Ok(tasks);
    }
    if sessions::awaits_second_call(&seen.reached) {
        if look.is(&[Role::Office, Role::President]) {
            let task = look.task("task-second-call", session, "/convocation");
            let step = if seen.clock.iter().any(|line| line.step == Step::SecondMeeting) {
                Step::SecondMeeting
            } else {
                Step::SecondConvocation
            };
            tasks.push(seen.until(step, task));
        }
        return Ok(tasks);
    }
    if look.is(&[Role::Office]) && !seen.has(Milestone::AgendaPosted) {
        let task = look.task("task-agenda-post", session, "/convocation");
        let article = look.council.rule("odj_affichage", look.today);
        let why = cited(article, look.frame.language);
        tasks.push(seen.until_opening(Task { why, ..task }));
    }
    let is_due = session.opens_on.is_some_and(|on| on <= look.today);
    if is_due && look.is(&[Role::Office, Role::Secretary]) {
        tasks.push(seen.until_opening(look.task("task-roll", session, "/sittings/1/roll")));
    } else if look.is(&[Role::Office]) {
        tasks.extend(unreached(tx, look, seen).await?);
    }
    if look.is(&[Role::Office, Role::Secretary]) {
        tasks.extend(unreported(tx, look, seen).await?);
    }
    Ok(tasks)
}

/// The day of the sitting that is held today, or of the next one: none once all were.
async fn next_sitting(tx: &mut Tx, look: &Look<'_>, session: &Session) -> Result<Option<Date>> {
    let sittings = sessions::sittings(tx, session.id).await?;
    Ok(sittings.iter().filter_map(|sitting| sitting.day).filter(|day| *day >= look.today).min())
}

async fn unreached(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Option<Task>> {
    let Some(convocation) = convocations::current(tx, seen.session.id).await? else {
        return Ok(None);
    };
    let reach = convocations::reach(tx, look.council, convocation.id).await?;
    let count = reach.unopened().count();
    let task = look.task("task-unopened", &seen.session, "/convocation");
    Ok((count > 0).then(|| seen.until_opening(Task { count, ..task })))
}

/// Points that a commission studies, without its report.
async fn unreported(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Option<Task>> {
    let reports = agenda::reports(tx, seen.session.id).await?;
    let waits = |point: &&Point| {
        point.is_studied() && !reports.iter().any(|report| report.point_id == point.id)
    };
    let count = agenda::list(tx, seen.session.id).await?.iter().filter(waits).count();
    let task = look.task("task-reports", &seen.session, "/agenda");
    Ok((count > 0).then(|| seen.until_opening(Task { count, ..task })))
}
