//! What awaits an authority in all its councils at once, the most urgent first.

use crate::councils::Level;
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Bilingual, Id};

kit::named! {
    /// What an authority may be awaited for.
    pub enum MatterKind {
        /// A receipt to give.
        Receipt = "receipt",
        /// A deliberation that may still be opposed.
        Opposition = "opposition",
        /// A visa to give or refuse.
        Visa = "visa",
        /// A deliberation maintained by its council: to refer to the tribunal, or to let be.
        Referral = "referral",
        /// A decision of the president to acknowledge.
        Order = "order",
        /// A session that its president extended.
        Extension = "extension",
        /// A deliberation that the authority opposed: the council examines it again.
        Opposed = "opposed",
        /// A session that the authority asked for, and that is not convened yet.
        Asked = "asked",
    }
}

impl MatterKind {
    /// Whether the authority has something to do: else it follows what it did.
    pub fn is_awaited(self) -> bool {
        self != Self::Opposed
    }
}

/// One thing that awaits an authority.
#[derive(Debug, Clone)]
pub struct Matter {
    /// Which.
    pub kind: MatterKind,
    /// The transmission, the deliberation, the decision of the president, the session, or the
    /// request for one.
    pub id: Id,
    /// The session it belongs to.
    pub session_id: Id,
    /// Where its council stands in addresses.
    pub slug: String,
    /// That council.
    pub council: Bilingual,
    /// Its level.
    pub level: Level,
    /// What orders the list: the last day, or the day it was sent.
    pub due: Date,
    /// What was sent, or what the deliberation is about; of a president's decision, the last day to
    /// send it; of a session that was asked for, the day it was.
    pub about: String,
    /// The year of its number.
    pub year: i16,
    /// Its number: of the slip, or of the deliberation.
    pub number: i64,
    /// What the deliberation is called.
    pub title: Bilingual,
    /// Of a budget that awaits its visa, the last day to give the reasons of a refusal.
    pub reasons: String,
}

kit::row!(Matter {
    kind,
    id,
    session_id,
    slug,
    council,
    level,
    due,
    about,
    year,
    number,
    title,
    reasons
});

impl Matter {
    /// The last day, if the law sets one.
    pub fn until(&self) -> Option<Date> {
        matches!(self.kind, MatterKind::Opposition | MatterKind::Visa).then_some(self.due)
    }

    /// The last day to send a decision of the president, where the law set one.
    pub fn send_by(&self) -> Option<Date> {
        if self.kind == MatterKind::Order { self.about.parse().ok() } else { None }
    }

    /// The day the authority asked for a session, if it is one.
    pub fn asked_on(&self) -> Option<Date> {
        if self.kind == MatterKind::Asked { self.about.parse().ok() } else { None }
    }

    /// The last day to give the reasons of a refused budget, if it is one.
    pub fn reasons_until(&self) -> Option<Date> {
        self.reasons.parse().ok()
    }

    /// Whether a decision of the president was sent after that day.
    pub fn is_sent_late(&self) -> bool {
        self.send_by().is_some_and(|by| self.due > by)
    }

    /// How many days are left after `today`.
    pub fn days_left(&self, today: Date) -> usize {
        usize::try_from((self.due - today).get_days()).unwrap_or(0)
    }

    /// `2027/3`: the number of the slip, or of the deliberation.
    pub fn reference(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }

    /// Where it stands in the list, as addresses say it.
    pub fn place_in_list(&self) -> String {
        format!("{}_{}_{}", self.due, self.kind, self.id)
    }
}

/// How many things of one kind await an authority, and the first of their days.
#[derive(Debug, Clone)]
pub struct Tally {
    /// Which kind.
    pub kind: MatterKind,
    /// How many.
    pub count: i64,
    /// The earliest of their days.
    pub first: Date,
}

kit::row!(Tally { kind, count, first });

/// How many things of one council await an authority.
#[derive(Debug, Clone)]
pub struct CouncilTally {
    /// Where the council stands in addresses.
    pub slug: String,
    /// The council.
    pub council: Bilingual,
    /// How many.
    pub count: i64,
}

kit::row!(CouncilTally { slug, council, count });

/// What awaits the authorities in whose office person `$1` works on the day `$2`.
macro_rules! matters {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            " FROM (SELECT 'receipt' AS kind, transmission.id AS id, transmission.council_id AS \
             council_id, transmission.session_id AS session_id, transmission.authority_id AS \
             authority_id, SUBSTR(transmission.sent_at, 1, 10) AS due, transmission.parcel AS \
             about, transmission.year AS year, transmission.number AS number, '' AS title_ar, \
             '' AS title_fr, '' AS reasons FROM transmission WHERE transmission.received_on IS NULL \
             UNION ALL \
             SELECT 'opposition', deliberation.id, deliberation.council_id, \
             deliberation.session_id, control_case.authority_id, control_case.opposable_until, \
             deliberation.subject, deliberation.year, deliberation.number, \
             deliberation.title_ar, deliberation.title_fr, '' FROM control_case \
             JOIN deliberation ON deliberation.id = control_case.deliberation_id \
             WHERE control_case.settled_at IS NULL AND control_case.opposed_on IS NULL \
             AND control_case.opposable_until >= $2 \
             UNION ALL \
             SELECT 'visa', deliberation.id, deliberation.council_id, deliberation.session_id, \
             control_case.visa_authority_id, control_case.visa_awaited_until, \
             deliberation.subject, deliberation.year, deliberation.number, \
             deliberation.title_ar, deliberation.title_fr, \
             COALESCE(control_case.reasons_until, '') FROM control_case \
             JOIN deliberation ON deliberation.id = control_case.deliberation_id \
             WHERE control_case.settled_at IS NULL AND control_case.visa_answer IS NULL \
             AND (control_case.opposed_on IS NULL OR control_case.cleared_on IS NOT NULL) \
             AND control_case.visa_awaited_until >= $2 \
             UNION ALL \
             SELECT 'referral', deliberation.id, deliberation.council_id, \
             deliberation.session_id, control_case.authority_id, '9999-12-31', \
             deliberation.subject, deliberation.year, deliberation.number, \
             deliberation.title_ar, deliberation.title_fr, '' FROM control_case \
             JOIN deliberation ON deliberation.id = control_case.deliberation_id \
             WHERE control_case.settled_at IS NULL AND deliberation.stage = 'maintained' \
             UNION ALL \
             SELECT 'order', president_order.id, president_order.council_id, president_order.id, \
             president_order.authority_id, SUBSTR(president_order.sent_at, 1, 10), \
             COALESCE(president_order.send_by, ''), president_order.year, president_order.number, \
             president_order.title_ar, president_order.title_fr, '' FROM president_order \
             WHERE president_order.sent_at IS NOT NULL AND president_order.received_on IS NULL \
             UNION ALL \
             SELECT 'extension', session.id, session.council_id, session.id, \
             council.authority_id, '9999-12-31', '', session.year, 0, '', '', '' FROM session_milestone \
             JOIN session ON session.id = session_milestone.session_id \
             JOIN council ON council.id = session.council_id \
             WHERE session_milestone.milestone = 'extended' AND session.stage = 'open' \
             UNION ALL \
             SELECT 'opposed', deliberation.id, deliberation.council_id, \
             deliberation.session_id, control_case.authority_id, '9999-12-31', \
             deliberation.subject, deliberation.year, deliberation.number, \
             deliberation.title_ar, deliberation.title_fr, '' FROM control_case \
             JOIN deliberation ON deliberation.id = control_case.deliberation_id \
             WHERE control_case.settled_at IS NULL AND deliberation.stage = 'opposed' \
             UNION ALL \
             SELECT 'asked', session_request.id, session_request.council_id, session_request.id, \
             council.authority_id, '9999-12-31', session_request.received_on, 0, 0, \
             session_request.reason_ar, session_request.reason_fr, '' FROM session_request \
             JOIN council ON council.id = session_request.council_id \
             LEFT JOIN session ON session.id = session_request.session_id \
             WHERE session_request.asked_by = 'authority' \
             AND (session.id IS NULL OR session.stage IN ('planned', 'settled', 'submitted'))) AS matter \
             JOIN council ON council.id = matter.council_id \
             WHERE matter.authority_id IN (SELECT staff.authority_id FROM staff \
             WHERE staff.person_id = $1 AND staff.since <= $2 \
             AND (staff.until IS NULL OR staff.until > $2) AND staff.authority_id IS NOT NULL)",
            $after
        )
    };
}

/// Which matters a page lists.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Of one council alone, by its place in addresses; of all if empty.
    pub council: String,
    /// Of one kind alone; of all if empty.
    pub kind: String,
    /// After this place in the list.
    pub after: (String, String, String),
}

/// What awaits the authorities of `person`, the most urgent first: at most `limit`.
pub async fn matters(
    tx: &mut Tx,
    (person, today): (Id, Date),
    wanted: &Wanted,
    limit: u32,
) -> Result<Vec<Matter>> {
    let (due, kind, id) = &wanted.after;
    tx.query(matters!(
        "SELECT matter.kind, matter.id, matter.session_id, council.slug, council.title_ar AS \
         council_ar, council.title_fr AS council_fr, council.level, matter.due, matter.about, \
         matter.year, matter.number, matter.title_ar, matter.title_fr, matter.reasons",
        " AND ($3 = '' OR council.slug = $3) AND ($4 = '' OR matter.kind = $4) \
         AND (matter.due, matter.kind, matter.id) > ($5, $6, $7) \
         ORDER BY matter.due, matter.kind, matter.id LIMIT $8"
    ))
    .bind(person)
    .bind(today)
    .bind(&wanted.council)
    .bind(&wanted.kind)
    .bind(due)
    .bind(kind)
    .bind(id)
    .bind(limit)
    .all()
    .await
}

/// How many there are of each kind, in all the councils of the authorities of `person`.
pub async fn tallies(tx: &mut Tx, (person, today): (Id, Date)) -> Result<Vec<Tally>> {
    tx.query(matters!(
        "SELECT matter.kind, CAST(COUNT(*) AS BIGINT) AS count, MIN(matter.due) AS first",
        " GROUP BY matter.kind ORDER BY matter.kind LIMIT 9"
    ))
    .bind(person)
    .bind(today)
    .all()
    .await
}

/// How many there are in each council, where there are any.
pub(super) async fn by_council(
    tx: &mut Tx,
    (person, today): (Id, Date),
) -> Result<Vec<CouncilTally>> {
    tx.query(matters!(
        "SELECT council.slug, council.title_ar AS council_ar, council.title_fr AS council_fr, \
         CAST(COUNT(*) AS BIGINT) AS count",
        " GROUP BY council.slug, council.title_ar, council.title_fr ORDER BY council.slug LIMIT 2000"
    ))
    .bind(person)
    .bind(today)
    .all()
    .await
}
