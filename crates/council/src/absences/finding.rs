//! The council finds that a member is deemed to have resigned: the point that is put before it, and
//! the end of the mandate once it was adopted.

use super::{Meter, meter_of, store};
use crate::agenda::{self, NewPoint, Origin};
use crate::deliberations;
use crate::house::refuse;
use crate::people::{self, Desk};
use crate::sessions::{self, Session, Sight};
use jiff::Timestamp;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::{Json, Tx};
use kit::{Args, Happened, Id, Refusal, Result};
use law::rules::Exclusion;
use law::{Subject, Verdict};

/// What was put before the council about one mandate.
#[derive(Debug, Clone)]
pub struct AbsenceFinding {
    /// Its identifier.
    pub id: Id,
    /// The mandate.
    pub mandate_id: Id,
    /// The member.
    pub person_id: Id,
    /// The session on whose agenda it stands.
    pub session_id: Id,
    /// The point.
    pub point_id: Id,
    /// What the law said, word for word, when it was put there.
    pub verdict: Json<Verdict>,
    /// When.
    pub proposed_at: Timestamp,
    /// The day from which the member is out of office, once the council found it.
    pub found_on: Option<Date>,
}

kit::row!(AbsenceFinding {
    id,
    mandate_id,
    person_id,
    session_id,
    point_id,
    verdict,
    proposed_at,
    found_on
});

/// The next session whose agenda may still be changed.
pub(super) async fn next_session(tx: &mut Tx, desk: &Desk) -> Result<Option<Session>> {
    let today = day(tx.now());
    let sight = Sight::FromPlanned;
    let coming = sessions::under_way(tx, desk.council.id, sight, today).await?;
    Ok(coming.into_iter().find(Session::agenda_is_open))
}

/// Whether the finding about `meter` may be put before the council. The same function greys the
/// button and refuses the request.
pub(super) fn may_be_proposed(
    meter: &Meter,
    pending: usize,
    next: Option<&Session>,
) -> Result<(), Refusal> {
    if !meter.is_resignation() {
        Err(refuse("finding-not-reached", &meter.verdict))
    } else if meter.finding.is_some() {
        Err(Refusal::because("finding-already-proposed"))
    } else if pending > 0 {
        Err(Refusal::because("finding-excuse-pending"))
    } else if next.is_none() {
        Err(Refusal::because("finding-no-session"))
    } else {
        Ok(())
    }
}

/// Puts on the next agenda that `person` is deemed to have resigned.
pub(super) async fn propose(desk: &Desk, person: Id) -> Result<Id> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&format!("absences of {person}")).await?;
    let today = day(tx.now());
    let meter = meter_of(&mut tx, &desk.council, today, person).await?;
    let pending = store::pending(&mut tx, desk.council.id, person).await?;
    let next = next_session(&mut tx, desk).await?;
    may_be_proposed(&meter, pending.len(), next.as_ref())?;
    let Some(session) = next else { return Err(Refusal::because("finding-no-session").into()) };
    tx.lock(&session.id.to_string()).await?;
    let (id, by) = (Id::new(tx.now()), desk.actor.person);
    let point = agenda::add(&mut tx, &session, id, &point(desk, &meter), Some(by)).await?;
    let finding = AbsenceFinding {
        id: Id::new(tx.now()),
        mandate_id: meter.member.mandate_id,
        person_id: person,
        session_id: session.id,
        point_id: point,
        verdict: Json(meter.verdict),
        proposed_at: tx.now(),
        found_on: None,
    };
    store::save_finding(&mut tx, desk.council.id, &finding).await?;
    let happened = Happened::new("journal-resignation-proposed", desk.council.id, person);
    tx.record(happened.within(session.id).by(by)).await?;
    tx.commit().await?;
    Ok(point)
}

/// The point: its title, and the text that the council would adopt, with the law's own sentence.
fn point(desk: &Desk, meter: &Meter) -> NewPoint {
    let words = |key: &str| {
        desk.house.words(key, |language| {
            Args::none()
                .text("name", meter.member.name.shown(language).to_string())
                .text("verdict", meter.verdict.sentence(crate::house::tongue(language)))
        })
    };
    let plain = |text: kit::Bilingual| kit::Bilingual {
        ar: text.ar.replace(['\u{2068}', '\u{2069}'], ""),
        fr: text.fr.replace(['\u{2068}', '\u{2069}'], ""),
    };
    NewPoint {
        title: plain(words("finding-point-title")),
        note: plain(words("finding-point-note")),
        draft: plain(words("finding-point-draft")),
        subject: Subject::Other,
        origin: Origin::Bureau,
        commission_id: None,
        service_id: None,
        sitting_id: None,
    }
}

/// Records that the council found it: the member is out of office from the day it was adopted.
/// Refused before the deliberation is adopted.
pub(super) async fn record(desk: &Desk, person: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&format!("absences of {person}")).await?;
    let findings = store::findings(&mut tx, desk.council.id).await?;
    let Some(finding) = findings.into_iter().find(|it| it.person_id == person) else {
        return Err(kit::Error::NotFound);
    };
    if finding.found_on.is_some() {
        return Err(Refusal::because("finding-already-recorded").into());
    }
    let acts = deliberations::of_session(&mut tx, finding.session_id).await?;
    let Some(act) = acts.into_iter().find(|act| act.point_id == finding.point_id) else {
        return Err(Refusal::because("finding-not-adopted").into());
    };
    let since = day(act.adopted_at);
    let (council, by) = (desk.council.id, desk.actor.person);
    let why = (Exclusion::AutomaticResignation, since, None);
    people::exclude(&mut tx, council, finding.mandate_id, why, Some(by)).await?;
    store::save_found(&mut tx, finding.id, act.id, since).await?;
    let happened = Happened::new("journal-resignation-found", council, person);
    let facts = serde_json::json!({ "number": act.reference(), "since": since });
    tx.record(happened.within(finding.session_id).by(by).with(facts)).await?;
    Ok(tx.commit().await?)
}
