//! What awaits an arrondissement and its commune about opinions; the two calendars of a session.

use super::Task;
use super::look::Look;
use crate::councils::{self, Council, Level};
use crate::opinions::{self, Awaited, Opinion, Sits};
use crate::people::Role;
use crate::sessions::{Session, Stage};
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Bilingual, Result};
use law::readings::MissingOpinion;

/// The opinions that the arrondissement has still to give, by the commune's earliest session.
pub(super) async fn to_give(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Task>> {
    if look.council.level != Level::Arrondissement || !look.is(&[Role::Office, Role::President]) {
        return Ok(Vec::new());
    }
    let awaited = opinions::awaited(tx, look.council.id).await?;
    let Some(first) = awaited.first() else { return Ok(Vec::new()) };
    Ok(vec![Task {
        what: "task-give-opinions",
        count: awaited.len(),
        about: first.title.clone(),
        council: look.council.title.clone(),
        url: look.at_desk("opinions"),
        due: awaited.iter().filter_map(|it| it.opens_on).min(),
        why: String::new(),
    }])
}

/// The opinions that the commune asked for `session` and does not have, where it wants to be told.
pub(super) async fn missing(tx: &mut Tx, look: &Look<'_>, session: &Session) -> Result<Vec<Task>> {
    let warns = look.law().0.readings.missing_opinion == MissingOpinion::Warns;
    if !warns || session.stage >= Stage::Open || !look.is(&[Role::Office, Role::President]) {
        return Ok(Vec::new());
    }
    let asked = opinions::of_session(tx, session.id).await?;
    let count = asked.iter().filter(|it| it.answer.is_none()).count();
    let task = look.task("task-opinions-missing", session, "/agenda");
    let task = Task { count, due: session.opens_on, ..task };
    Ok(if count > 0 { vec![task] } else { Vec::new() })
}

/// An arrondissement beside a session of its commune.
pub(super) struct Beside {
    pub name: Bilingual,
    /// When it sits before that session.
    pub opens_on: Option<Date>,
    /// How many opinions were asked of it for that session.
    pub asked: usize,
    /// How many of them are still awaited.
    pub awaited: usize,
}

/// What a session of one calendar shows of the other.
#[derive(Default)]
pub(super) struct Calendars {
    /// Of a commune's session: its arrondissements.
    pub arrondissements: Vec<Beside>,
    /// Of an arrondissement's session: what its commune awaits.
    pub awaited: Vec<Awaited>,
}

impl Calendars {
    /// The other calendar, for `session` of `council`.
    pub async fn read(tx: &mut Tx, council: &Council, session: &Session) -> Result<Self> {
        match council.level {
            Level::Commune => {
                let Some(on) = session.opens_on else { return Ok(Self::default()) };
                if councils::children(tx, council.id).await?.is_empty() {
                    return Ok(Self::default());
                }
                let asked = opinions::of_session(tx, session.id).await?;
                let sits = opinions::sits_before(tx, council.id, on).await?;
                let beside = sits.into_iter().map(|it| beside(it, &asked));
                Ok(Self { arrondissements: beside.collect(), awaited: Vec::new() })
            }
            Level::Arrondissement if session.stage < Stage::Closed && !session.recorded => {
                let awaited = opinions::awaited(tx, council.id).await?;
                Ok(Self { arrondissements: Vec::new(), awaited })
            }
            _ => Ok(Self::default()),
        }
    }
}

fn beside(sits: Sits, asked: &[Opinion]) -> Beside {
    let its = || asked.iter().filter(|it| it.arrondissement_id == sits.council_id);
    Beside {
        asked: its().count(),
        awaited: its().filter(|it| it.answer.is_none()).count(),
        opens_on: sits.opens_on,
        name: sits.name,
    }
}
