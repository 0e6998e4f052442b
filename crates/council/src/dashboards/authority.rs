//! What awaits the control authority in all its councils: counted once, answered at its own desk.

use super::{Task, moved, store};
use crate::control::{self, MatterKind};
use crate::councils::{self, Authority, Council};
use crate::house::{Frame, House};
use crate::sessions::Session;
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Bilingual, Id, Result};

/// Receipts to give, decisions that may still be opposed, visas to answer: one task for each kind;
/// and which of its days a holiday moved.
pub(super) async fn tasks(
    tx: &mut Tx,
    (house, frame): (&House, &Frame),
    (person, authorities): (Id, &[Authority]),
) -> Result<Vec<Task>> {
    let Some(authority) = authorities.first() else { return Ok(Vec::new()) };
    let tallies = control::tallies(tx, (person, frame.today())).await?;
    let task = |tally: control::Tally| Task {
        what: match tally.kind {
            MatterKind::Receipt => "task-give-receipts",
            MatterKind::Opposition => "task-examine-acts",
            MatterKind::Visa => "task-answer-visas",
            MatterKind::Referral => "task-refer",
            MatterKind::Order => "task-receive-orders",
            MatterKind::Extension => "task-session-extended",
            MatterKind::Asked => "task-session-asked",
            MatterKind::Opposed => "task-examined-again",
        },
        count: usize::try_from(tally.count).unwrap_or(0),
        about: authority.name.clone(),
        council: Bilingual::default(),
        url: frame.root(&format!("desk/authority?kind={}", tally.kind)),
        due: until(&tally),
        why: String::new(),
    };
    let awaited = tallies.into_iter().filter(|tally| tally.kind.is_awaited());
    let mut tasks: Vec<Task> = awaited.map(task).collect();
    let agendas = (person, frame.today());
    let agendas = control::received_agendas(tx, (house, frame.language), agendas).await?;
    tasks.extend(agendas.into_iter().map(|it| Task {
        what: "task-examine-agenda",
        count: 0,
        about: it.title,
        url: frame.root(&format!("{}/desk/sessions/{}/agenda", it.council.slug, it.session.id)),
        council: it.council.title,
        due: Some(it.limit.day),
        why: format!("{} ({})", it.limit.rule, it.limit.article),
    }));
    tasks.extend(moved::tasks_of_authorities(tx, (house, frame), authorities).await?);
    Ok(tasks)
}

/// Only what the law limits has a last day.
fn until(tally: &control::Tally) -> Option<Date> {
    matches!(tally.kind, MatterKind::Opposition | MatterKind::Visa).then_some(tally.first)
}

/// The councils of `authorities`, and the sessions that open there from `today`.
pub(super) async fn councils(
    tx: &mut Tx,
    (person, today): (Id, Date),
    authorities: &[Authority],
) -> Result<(Vec<Council>, Vec<Session>)> {
    let mut councils = Vec::new();
    for authority in authorities {
        councils.extend(councils::of_authority(tx, authority.id).await?);
    }
    Ok((councils, store::coming(tx, person, today).await?))
}
