//! What awaits the office and the bureau once a session is closed: minutes, signatures, sending,
//! posting, publication.

use super::Task;
use super::look::{Look, Seen};
use crate::deliberations::Stage as Act;
use crate::minutes::{self, Minutes, Stage as Written};
use crate::people::Role;
use crate::sessions::{Milestone, Stage};
use crate::signatures;
use kit::db::Tx;
use kit::{Id, Result};
use law::clock::Step;

/// Everything that is still to be done about a closed session.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>, seen: &Seen) -> Result<Vec<Task>> {
    if seen.session.stage != Stage::Closed {
        return Ok(Vec::new());
    }
    let minutes = minutes::of_session(tx, seen.session.id).await?;
    let mut tasks = signing(tx, look, seen, minutes.as_ref()).await?;
    tasks.extend(writing(look, seen, minutes.as_ref()));
    if look.is(&[Role::Office]) {
        tasks.extend(giving(tx, look, seen, minutes.as_ref()).await?);
    }
    if look.is(&[Role::Office, Role::President]) {
        tasks.extend(sending(look, seen, minutes.as_ref()));
        tasks.extend(answered(look, seen));
        tasks.extend(publishing(look, seen));
    }
    Ok(tasks)
}

/// What the person has still to sign, as president or secretary or for them.
async fn signing(
    tx: &mut Tx,
    look: &Look<'_>,
    seen: &Seen,
    minutes: Option<&Minutes>,
) -> Result<Vec<Task>> {
    let awaits = seen.acts.iter().any(|act| act.stage == Act::Prepared)
        || minutes.is_some_and(|it| it.stage == Written::Approved);
    if !awaits || !look.is(&[Role::President, Role::Secretary, Role::Member]) {
        return Ok(Vec::new());
    }
    let signers = signatures::signers(tx, look.council, seen.session.id, look.today).await?;
    if signers.place(look.person).is_none() {
        return Ok(Vec::new());
    }
    let mut tasks = Vec::new();
    let mut count = 0;
    for act in seen.acts.iter().filter(|act| act.stage == Act::Prepared) {
        count += usize::from(!has_signed(tx, act.id, look.person).await?);
    }
    if count > 0 {
        let task = look.task("task-sign-acts", &seen.session, "/signing");
        tasks.push(seen.until(Step::MinutesToAuthority, Task { count, ..task }));
    }
    if let Some(minutes) = minutes.filter(|it| it.stage == Written::Approved)
        && !has_signed(tx, minutes.id, look.person).await?
    {
        let task = look.task("task-sign-minutes", &seen.session, "/minutes");
        tasks.push(seen.until(Step::MinutesToAuthority, task));
    }
    Ok(tasks)
}

async fn has_signed(tx: &mut Tx, subject: Id, person: Id) -> Result<bool> {
    let signed = signatures::of_subject(tx, subject).await?;
    Ok(signed.iter().any(|signature| signature.person_id == person))
}

/// The papers to prepare, the minutes to write and approve.
fn writing(look: &Look<'_>, seen: &Seen, minutes: Option<&Minutes>) -> Vec<Task> {
    let session = &seen.session;
    let mut tasks = Vec::new();
    let count = seen.acts.iter().filter(|act| act.stage == Act::Adopted).count();
    if count > 0 && look.is(&[Role::Office]) {
        let task = look.task("task-prepare-acts", session, "/signing");
        tasks.push(seen.until(Step::MinutesToAuthority, Task { count, ..task }));
    }
    if minutes.is_none_or(|it| it.stage == Written::Draft)
        && look.is(&[Role::Office, Role::Secretary, Role::President])
    {
        // The office writes; the text is settled by those who will sign it.
        let settles = minutes::may(look.roles, minutes::Action::Approve);
        let what = if settles { "task-write-minutes" } else { "task-complete-minutes" };
        let task = look.task(what, session, "/minutes");
        tasks.push(seen.until(Step::MinutesToMembers, task));
    }
    tasks
}

/// The minutes to give to each member.
async fn giving(
    tx: &mut Tx,
    look: &Look<'_>,
    seen: &Seen,
    minutes: Option<&Minutes>,
) -> Result<Option<Task>> {
    let Some(minutes) = minutes.filter(|it| it.stage == Written::Signed) else { return Ok(None) };
    let given = !minutes::copies(tx, minutes.id).await?.is_empty();
    let task = look.task("task-give-minutes", &seen.session, "/minutes");
    Ok((!given).then(|| seen.until(Step::MinutesToMembers, task)))
}

/// The register and the acts to send.
fn sending(look: &Look<'_>, seen: &Seen, minutes: Option<&Minutes>) -> Vec<Task> {
    let session = &seen.session;
    let mut tasks = Vec::new();
    if !seen.has(Milestone::RegisterSent) {
        let task = look.task("task-send-register", session, "/control");
        tasks.push(seen.until(Step::AttendanceRegister, task));
    }
    let signed = minutes.is_some_and(|it| it.stage == Written::Signed)
        && seen.acts.iter().all(|act| act.stage >= Act::Signed);
    if signed && !seen.has(Milestone::ActsSent) {
        let task = look.task("task-send-acts", session, "/control");
        tasks.push(seen.until(Step::MinutesToAuthority, task));
    }
    tasks
}

/// What the authority has answered that the council must take up again, until it has.
fn answered(look: &Look<'_>, seen: &Seen) -> Vec<Task> {
    let count = |stage| seen.acts.iter().filter(|act| act.stage == stage).count();
    let told =
        [("task-opposed", count(Act::Opposed)), ("task-visa-refused", count(Act::VisaRefused))];
    let task = |(what, count)| Task { count, ..look.task(what, &seen.session, "/control") };
    told.into_iter().filter(|(_, count)| *count > 0).map(task).collect()
}

/// What is to be posted at the seat and shown to the public.
fn publishing(look: &Look<'_>, seen: &Seen) -> Vec<Task> {
    let session = &seen.session;
    let mut tasks = Vec::new();
    let signed = !seen.acts.is_empty() && seen.acts.iter().all(|act| act.stage >= Act::Signed);
    if signed && !seen.has(Milestone::ActsPosted) {
        let task = look.task("task-post-acts", session, "/publication");
        tasks.push(seen.until(Step::Posting, task));
    }
    let count = seen
        .acts
        .iter()
        .filter(|act| act.stage == Act::Enforceable && act.published_at.is_none())
        .count();
    if count > 0 {
        tasks.push(Task { count, ..look.task("task-publish", session, "/publication") });
    }
    tasks
}
