//! Putting a session on the calendar.

use super::{Session, Sitting, Stage};
use crate::councils::Council;
use crate::house::refuse;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::db::Word;
use kit::{Bilingual, Id, Refusal};
use law::sessions::{Extension, closing_under};
use law::{Holidays, Profile, SessionKind, sessions};

/// What somebody wants to put on the calendar.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// Its identifier, given by the page that asks: a form sent twice makes one session.
    pub id: Id,
    /// Ordinary or extraordinary.
    pub kind: SessionKind,
    /// When it sits.
    pub timetable: Timetable,
    /// Where it sits.
    pub place: Bilingual,
    /// What readers must know of it.
    pub note: Bilingual,
}

/// The sittings of a session, in order: day and hour of each.
#[derive(Debug, Clone, Default)]
pub struct Timetable(pub Vec<(Date, Time)>);

/// What the law of a council needs to know to judge a date.
pub struct Bench<'a> {
    /// The law that applies.
    pub profile: &'a Profile,
    /// The days that are not worked.
    pub holidays: &'a Holidays,
    /// The day it is.
    pub today: Date,
}

/// The longest place and the longest note, in characters.
const LONGEST: (usize, usize) = (600, 4_000);

/// A session as planned. Refused outside the law's window (art. 33, 34 and 36), in the past, with
/// sittings out of order, or with texts that nobody could print on a letter.
pub fn plan(
    council: &Council,
    new: &NewSession,
    bench: &Bench<'_>,
    now: Timestamp,
) -> Result<(Session, Vec<Sitting>), Refusal> {
    let longest = |text: &Bilingual| text.ar.chars().count().max(text.fr.chars().count());
    if longest(&new.place) > LONGEST.0 || longest(&new.note) > LONGEST.1 {
        return Err(Refusal::because("session-text-too-long"));
    }
    let opens_on = new.timetable.check(new.kind, bench)?;
    if opens_on < bench.today {
        return Err(Refusal::because("session-in-the-past"));
    }
    let session = Session {
        id: new.id,
        council_id: council.id,
        kind: Word(new.kind),
        year: opens_on.year(),
        month: u8::try_from(opens_on.month()).unwrap_or(1),
        opens_on: Some(opens_on),
        stage: Stage::Planned,
        recorded: false,
        place: if new.place.is_empty() { council.place.clone() } else { new.place.clone() },
        note: new.note.clone(),
        published_at: None,
    };
    let sittings = new.timetable.sittings(session.id, now);
    Ok((session, sittings))
}

impl Timetable {
    /// The day of the opening, if the law allows these days for a session of `kind`.
    fn check(&self, kind: SessionKind, bench: &Bench<'_>) -> Result<Date, Refusal> {
        let (Some(&(first, _)), Some(&(last, _))) = (self.0.first(), self.0.last()) else {
            return Err(Refusal::because("session-without-sitting"));
        };
        if !self.0.is_sorted_by(|one, next| one < next) {
            return Err(Refusal::because("session-sittings-out-of-order"));
        }
        if kind == SessionKind::Ordinary {
            let verdict = sessions::opening(first, bench.profile, bench.holidays);
            if !verdict.allows() {
                return Err(refuse("session-outside-window", &verdict));
            }
        }
        let verdict =
            closing_under(Extension::None, (kind, first), last, bench.profile, bench.holidays);
        if verdict.allows() { Ok(first) } else { Err(refuse("session-too-long", &verdict)) }
    }

    fn sittings(&self, session: Id, now: Timestamp) -> Vec<Sitting> {
        (1..)
            .zip(&self.0)
            .map(|(number, &(day, hour))| Sitting {
                id: Id::new(now),
                session_id: session,
                number,
                day: Some(day),
                hour: Some(hour),
                note: Bilingual::default(),
            })
            .collect()
    }
}
