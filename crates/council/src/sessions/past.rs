//! Sessions of the past, written down as they were: what was irregular is shown, not refused.

use super::{Session, Sitting, Stage};
use crate::councils::Council;
use jiff::civil::Date;
use kit::db::Word;
use kit::{Bilingual, Id};
use law::rules::Initiative;
use law::{Holidays, SessionKind, Verdict, sessions};

/// A session of the past, named after the month and year given. What was not reported stays
/// unknown.
pub fn record(
    council: &Council,
    id: Id,
    kind: SessionKind,
    (year, month): (i16, u8),
    opens_on: Option<Date>,
) -> Session {
    Session {
        id,
        council_id: council.id,
        kind: Word(kind),
        asked_by: Word(Initiative::President),
        requested_on: None,
        year,
        month,
        opens_on,
        stage: Stage::Closed,
        recorded: true,
        place: council.place.clone(),
        note: Bilingual::default(),
        published_at: None,
    }
}

/// What the law in force on its opening day does not allow in the days of a session: that it
/// opened outside its window (art. 33), or lasted too long (art. 34 and 37). Empty when the days
/// are lawful, or not known, or before this law.
pub fn irregularities(
    council: &Council,
    session: &Session,
    sittings: &[Sitting],
    holidays: &Holidays,
) -> Vec<Verdict> {
    let Some(opening) = session.opens_on else { return Vec::new() };
    let Some(profile) = council.law(opening) else { return Vec::new() };
    let last = sittings.iter().filter_map(|sitting| sitting.day).max().unwrap_or(opening);
    let mut verdicts = vec![sessions::closing(session.kind.0, opening, last, &profile, holidays)];
    if session.kind.0 == SessionKind::Ordinary {
        verdicts.insert(0, sessions::opening(opening, &profile, holidays));
    }
    verdicts.retain(|verdict| !verdict.allows());
    verdicts
}
