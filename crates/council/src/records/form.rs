//! What is typed about a session of the past, and read with care.

use super::OfficialNumber;
use crate::agenda::{NewPoint, Origin};
use crate::councils::Council;
use crate::sessions::{self, Session, Sitting};
use crate::votes::Outcome;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::clock::day;
use kit::{Bilingual, Id, Refusal};
use law::{SessionKind, Subject};
use serde::Deserialize;
use std::collections::HashMap;

/// A form with room for this many sittings.
const MOST_SITTINGS: usize = 4;

/// A note longer than this is a document.
const LONGEST_NOTE: usize = 2_000;

/// A session of the past, as it is typed.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct PastForm {
    pub id: Id,
    kind: String,
    /// The month it is named after: «2016-10».
    month: String,
    #[serde(default)]
    place_ar: String,
    #[serde(default)]
    place_fr: String,
    #[serde(default)]
    note_ar: String,
    #[serde(default)]
    note_fr: String,
    #[serde(flatten)]
    sittings: HashMap<String, String>,
}

impl PastForm {
    /// The numbers of the sittings that the form has room for.
    pub fn numbers() -> std::ops::RangeInclusive<usize> {
        1..=MOST_SITTINGS
    }

    /// The session and its sittings. Refused when it is not past, out of order or unreadable; what
    /// was merely irregular is not refused.
    pub fn read(
        &self,
        council: &Council,
        now: Timestamp,
    ) -> Result<(Session, Vec<Sitting>), Refusal> {
        let kind = SessionKind::ALL.iter().copied().find(|kind| kind.name() == self.kind);
        let kind = kind.ok_or_else(|| Refusal::because("form-unreadable"))?;
        let month = format!("{}-01", self.month).parse::<Date>();
        let month = month.map_err(|_| Refusal::because("record-month-unreadable"))?;
        let sittings = self.sittings(now)?;
        let days: Vec<Date> = sittings.iter().filter_map(|sitting| sitting.day).collect();
        if !days.is_sorted_by(|one, next| one < next) {
            return Err(Refusal::because("session-sittings-out-of-order"));
        }
        if days.iter().copied().chain([month]).any(|it| it >= day(now)) {
            return Err(Refusal::because("record-not-past"));
        }
        let named = (month.year(), u8::try_from(month.month()).unwrap_or(1));
        let opens_on = sittings.first().and_then(|sitting| sitting.day);
        let mut session = sessions::record(council, self.id, kind, named, opens_on);
        session.note = short(Bilingual::new(&self.note_ar, &self.note_fr))?;
        let place = short(Bilingual::new(&self.place_ar, &self.place_fr))?;
        if !place.is_empty() {
            session.place = place;
        }
        Ok((session, sittings))
    }

    /// The sittings of which something is known. The first always stands: its day may be unknown.
    fn sittings(&self, now: Timestamp) -> Result<Vec<Sitting>, Refusal> {
        let mut sittings = Vec::new();
        for number in Self::numbers() {
            let typed = |name: &str| {
                self.sittings.get(&format!("{name}_{number}")).map_or("", |text| text.trim())
            };
            let note = short(Bilingual::new(typed("note_ar"), typed("note_fr")))?;
            let day = known::<Date>(typed("day"))?;
            let hour = known::<Time>(typed("hour"))?;
            if number > 1 && day.is_none() && note.is_empty() {
                continue;
            }
            let position = u8::try_from(sittings.len() + 1).unwrap_or(u8::MAX);
            let id = Id::new(now);
            sittings.push(Sitting { id, session_id: self.id, number: position, day, hour, note });
        }
        Ok(sittings)
    }
}

/// What was typed, if anything was.
fn known<T: std::str::FromStr>(typed: &str) -> Result<Option<T>, Refusal> {
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().map(Some).map_err(|_| Refusal::because("session-date-unreadable"))
}

fn short(text: Bilingual) -> Result<Bilingual, Refusal> {
    if text.ar.chars().count().max(text.fr.chars().count()) > LONGEST_NOTE {
        return Err(Refusal::because("record-note-too-long"));
    }
    Ok(text)
}

/// A point of a session of the past, and what was reported of it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct PointForm {
    pub id: Id,
    title_ar: String,
    title_fr: String,
    #[serde(default)]
    note_ar: String,
    #[serde(default)]
    note_fr: String,
    subject: Subject,
    #[serde(default)]
    outcome: String,
    /// The number that the decision bears: `2021/120`.
    #[serde(default)]
    number: String,
    /// The number of the one that it repeals.
    #[serde(default)]
    repeals: String,
}

impl PointForm {
    /// The number that the decision was reported to bear, and the one that it repeals.
    pub fn numbers(&self) -> Result<(Option<OfficialNumber>, Option<OfficialNumber>), Refusal> {
        Ok((OfficialNumber::read(&self.number)?, OfficialNumber::read(&self.repeals)?))
    }

    /// The point, and what became of it if that was reported.
    pub fn read(&self) -> Result<(NewPoint, Option<Outcome>), Refusal> {
        let point = NewPoint {
            title: Bilingual::new(&self.title_ar, &self.title_fr),
            note: Bilingual::new(&self.note_ar, &self.note_fr),
            draft: Bilingual::default(),
            subject: self.subject,
            origin: Origin::Bureau,
            commission_id: None,
            service_id: None,
            sitting_id: None,
        };
        point.check()?;
        Ok((point, outcome(&self.outcome)?))
    }
}

/// What is reported of a point that was written down before.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct OutcomeForm {
    outcome: String,
}

impl OutcomeForm {
    /// What became of the point. Refused if nothing was chosen.
    pub fn read(&self) -> Result<Outcome, Refusal> {
        outcome(&self.outcome)?.ok_or_else(|| Refusal::because("record-outcome-missing"))
    }
}

fn outcome(typed: &str) -> Result<Option<Outcome>, Refusal> {
    if typed.is_empty() {
        return Ok(None);
    }
    let known = Outcome::ALL.iter().copied().find(|outcome| outcome.name() == typed);
    known.map(Some).ok_or_else(|| Refusal::because("form-unreadable"))
}
