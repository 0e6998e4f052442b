//! Putting a session on the calendar.

use super::{Session, Sitting, Stage};
use crate::councils::Council;
use crate::house::refuse;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::db::Word;
use kit::{Bilingual, Id, Refusal};
use law::clock::{self, Deadline};
use law::rules::Initiative;
use law::sessions::{Extension, closing_under};
use law::{Holidays, Profile, SessionKind, sessions};

/// What somebody wants to put on the calendar.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// Its identifier, given by the page that asks: a form sent twice makes one session.
    pub id: Id,
    /// Ordinary or extraordinary.
    pub kind: SessionKind,
    /// On whose initiative.
    pub asked: Asked,
    /// When it sits.
    pub timetable: Timetable,
    /// Where it sits.
    pub place: Bilingual,
    /// What readers must know of it.
    pub note: Bilingual,
}

/// On whose initiative a session is held, and since when it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Whose.
    pub by: Initiative,
    /// The day the request was received, if there is one.
    pub on: Option<Date>,
}

impl Asked {
    /// On the president’s own initiative.
    pub const BY_PRESIDENT: Self = Self { by: Initiative::President, on: None };
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

/// How many years ahead a session may be planned. Our number, not the law's: beyond it, the year is a
/// slip of the hand.
const YEARS_AHEAD: i16 = 1;

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
    if opens_on.year() > bench.today.year().saturating_add(YEARS_AHEAD) {
        return Err(Refusal::because("session-too-far"));
    }
    new.asked.check((new.kind, opens_on), bench)?;
    let session = Session {
        id: new.id,
        council_id: council.id,
        kind: Word(new.kind),
        asked_by: Word(new.asked.by),
        requested_on: new.asked.on,
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

impl Asked {
    /// Whether a session may open on the day `on`: a session of right within the days of its request,
    /// while one of them is still to come. That of the majority is only warned of, for the days of
    /// its agenda may not fit in them.
    fn check(self, (kind, on): (SessionKind, Date), bench: &Bench<'_>) -> Result<(), Refusal> {
        if self.by != Initiative::President && kind != SessionKind::Extraordinary {
            return Err(Refusal::because("session-asked-extraordinary"));
        }
        let Some(received) = self.on.filter(|_| self.by == Initiative::Authority) else {
            return Ok(());
        };
        let due = clock::requested(self.by, received, bench.profile, bench.holidays);
        let last = due.as_ref().and_then(Deadline::last);
        match (due, last) {
            (Some(due), Some(last)) if bench.today <= last && last < on => {
                Err(refuse("session-asked-too-late", &due.verdict(Some(on), bench.today, 0)))
            }
            _ => Ok(()),
        }
    }
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
