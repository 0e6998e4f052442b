//! The two calendars: when each arrondissement sits before its commune, and when its September
//! session was closed.

use crate::councils::Council;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use kit::clock::day;
use kit::db::{Result, Tx};
use kit::{Bilingual, Id};
use law::SessionKind;
use law::arrondissements::opinion_month;
use std::collections::HashMap;

/// The last session of an arrondissement before a day of its commune.
#[derive(Debug, Clone)]
pub struct Sits {
    /// The arrondissement.
    pub council_id: Id,
    /// Its name.
    pub name: Bilingual,
    /// The day its session opens; nothing where none is planned.
    pub opens_on: Option<Date>,
}

kit::row!(Sits { council_id, name, opens_on });

/// So many months before a session of the commune, an arrondissement's session is still one held for
/// it. Our number, not the law's.
const MONTHS: i32 = 4;

/// When each arrondissement of `commune` last sits before the day `on`.
pub async fn sits_before(tx: &mut Tx, commune: Id, on: Date) -> Result<Vec<Sits>> {
    tx.query(
        "SELECT council.id AS council_id, council.title_ar AS name_ar, \
         council.title_fr AS name_fr, MAX(session.opens_on) AS opens_on FROM council \
         LEFT JOIN session ON session.council_id = council.id AND session.opens_on <= $2 \
         AND session.opens_on >= $3 \
         WHERE council.parent_id = $1 AND council.level = 'arrondissement' \
         GROUP BY council.id, council.title_ar, council.title_fr, council.code \
         ORDER BY council.code, council.id LIMIT 100",
    )
    .bind(commune)
    .bind(on)
    .bind(on.saturating_sub(MONTHS.months()))
    .all()
    .await
}

struct Closed {
    council_id: Id,
    closed_at: Timestamp,
}

kit::row!(Closed { council_id, closed_at });

/// The day on which each of `arrondissements` closed the September session that comes before the
/// commune's session of the day `opens`.
pub(super) async fn closings(
    tx: &mut Tx,
    arrondissements: &[Council],
    opens: Date,
) -> Result<HashMap<Id, Date>> {
    let Some((first, commune)) = arrondissements.first().and_then(|it| Some((it, it.parent_id?)))
    else {
        return Ok(HashMap::new());
    };
    let Some(month) = first.law(opens).as_ref().and_then(opinion_month) else {
        return Ok(HashMap::new());
    };
    let year = if opens.month() >= month { opens.year() } else { opens.year() - 1 };
    let closed: Vec<Closed> = tx
        .query(
            "SELECT session.council_id, MIN(session_milestone.at) AS closed_at FROM session \
             JOIN session_milestone ON session_milestone.session_id = session.id \
             JOIN council ON council.id = session.council_id \
             WHERE council.parent_id = $1 AND session.kind = $2 AND session.year = $3 \
             AND session.month = $4 AND session_milestone.milestone = 'closed' \
             GROUP BY session.council_id LIMIT 100",
        )
        .bind(commune)
        .bind(SessionKind::Ordinary.name())
        .bind(year)
        .bind(i16::from(month))
        .all()
        .await?;
    Ok(closed.into_iter().map(|it| (it.council_id, day(it.closed_at))).collect())
}
