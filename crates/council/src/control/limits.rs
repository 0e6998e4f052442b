//! The days that run for an authority beside what was sent to it: on the agendas it received (113-14,
//! art. 39 and 41; 112-14, art. 40 and 42; 111-14, art. 42 and 44), and until a session that it asked
//! for must be held (113-14, art. 37; 112-14, art. 38; 111-14, art. 40).

use super::desk::Matter;
use super::store;
use crate::agenda::authority_time_left;
use crate::calendar::holidays;
use crate::councils::{self, Council};
use crate::house::{House, tongue};
use crate::sessions::{Session, title};
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Bilingual, Id, Language, Result};
use law::clock::{Deadline, Step, requested};
use law::rules::Initiative;
use std::collections::HashMap;

/// A last day, and where the law sets it.
#[derive(Debug, Clone)]
pub struct Limit {
    /// The day.
    pub day: Date,
    /// How it is counted.
    pub rule: String,
    /// «art. 37».
    pub article: String,
}

/// An agenda that the authority may still change.
#[derive(Debug, Clone)]
pub struct ReceivedAgenda {
    /// Its session.
    pub session: Session,
    /// What that is called.
    pub title: Bilingual,
    /// The council.
    pub council: Council,
    /// The last day of what the authority may do with it.
    pub limit: Limit,
}

/// The agendas that the authorities of `person` received, and may add points to or oppose on the
/// day `today`; the most urgent first.
pub async fn received_agendas(
    tx: &mut Tx,
    (house, language): (&House, Language),
    (person, today): (Id, Date),
) -> Result<Vec<ReceivedAgenda>> {
    let mut agendas = Vec::new();
    for session in store::agendas_received(tx, person, today).await? {
        let council = councils::find(tx, session.council_id).await?;
        for step in [Step::AuthorityPoints, Step::AgendaOpposition] {
            let time = authority_time_left(tx, &council, (&session, step), today).await?;
            let limit = time.and_then(|it| Limit::of(&it, language));
            let agenda = |limit| ReceivedAgenda {
                title: title(house, &session),
                session: session.clone(),
                council: council.clone(),
                limit,
            };
            agendas.extend(limit.map(agenda));
        }
    }
    agendas.sort_by_key(|it| it.limit.day);
    agendas.dedup_by_key(|it| it.session.id);
    Ok(agendas)
}

/// The limits of the sessions among `matters`, by request: none where the law sets no days.
pub(super) async fn limits(
    tx: &mut Tx,
    matters: &[Matter],
    language: Language,
) -> Result<HashMap<Id, Limit>> {
    let mut limits = HashMap::new();
    for matter in matters {
        let Some(asked_on) = matter.asked_on() else { continue };
        let Some(council) = councils::find_by_slug(tx, &matter.slug).await? else { continue };
        let Some(profile) = council.law(asked_on) else { continue };
        let free = holidays(tx, council.id).await?;
        let deadline = requested(Initiative::Authority, asked_on, &profile, &free);
        let limit = deadline.and_then(|it| Limit::of(&it, language));
        limits.extend(limit.map(|limit| (matter.id, limit)));
    }
    Ok(limits)
}

impl Limit {
    fn of(deadline: &Deadline, language: Language) -> Option<Self> {
        let said = tongue(language);
        deadline.last().map(|day| Self {
            day,
            rule: deadline.rule(said),
            article: deadline.source.short(said),
        })
    }
}
