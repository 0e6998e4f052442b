//! The meter of a member: the sessions of the mandate, and what the law makes of the absences.

use super::{AbsenceFinding, store};
use crate::councils::Council;
use crate::people::{self, Member};
use jiff::civil::Date;
use kit::db::{Tx, Word};
use kit::{Error, Id, Result};
use law::absence::{Absences, Came, count, standing};
use law::{Profile, SessionKind, Verdict};

/// A session that is over, and whether one member came.
#[derive(Debug, Clone)]
pub struct Attended {
    /// The session.
    pub session_id: Id,
    /// Ordinary or extraordinary.
    pub kind: Word<SessionKind>,
    /// The year it belongs to.
    pub year: i16,
    /// The month it is named after.
    pub month: u8,
    /// The day it opened, or the first of its month.
    pub held_on: String,
    /// The member.
    pub person_id: Id,
    /// Sittings at which they were present.
    pub present: u32,
    /// 1 if the council accepted their reason.
    pub accepted: u32,
}

kit::row!(Attended { session_id, kind, year, month, held_on, person_id, present, accepted });

/// What is counted of one member.
#[derive(Debug, Clone)]
pub struct Meter {
    /// The member.
    pub member: Member,
    /// The sessions of the mandate, from the first to the last.
    pub sessions: Vec<Attended>,
    /// What is counted.
    pub absences: Absences,
    /// What the law says of it.
    pub verdict: Verdict,
    /// What was put before the council, if anything was.
    pub finding: Option<AbsenceFinding>,
}

impl Attended {
    /// What the law counts.
    pub fn came(&self) -> Came {
        match (self.present, self.accepted) {
            (0, 0) => Came::Absent,
            (0, _) => Came::Excused,
            (_, _) => Came::Present,
        }
    }
}

impl Meter {
    /// Whether a limit is reached that has its effect.
    pub fn is_resignation(&self) -> bool {
        match &self.verdict.finding {
            law::verdict::Finding::Absence(finding) => finding.is_resignation(),
            _ => false,
        }
    }

    /// Whether the next absence reaches a limit, or one is reached.
    pub fn is_serious(&self) -> bool {
        self.verdict.outcome() != law::Outcome::Granted
    }

    /// The state of the meter as a class: `done`, `soon` or `missed`.
    pub fn state(&self) -> &'static str {
        match self.verdict.outcome() {
            law::Outcome::Granted => "done",
            law::Outcome::Warned | law::Outcome::Pending => "soon",
            law::Outcome::Refused => "missed",
        }
    }

    /// The message key of that state.
    pub fn state_key(&self) -> &'static str {
        match self.verdict.outcome() {
            law::Outcome::Granted => "absences-state-done",
            law::Outcome::Warned | law::Outcome::Pending => "absences-state-soon",
            law::Outcome::Refused => "absences-state-missed",
        }
    }

    fn of(
        member: Member,
        attended: &[Attended],
        findings: &[AbsenceFinding],
        profile: &Profile,
    ) -> Self {
        let since = member.since.to_string();
        let sessions: Vec<Attended> = attended
            .iter()
            .filter(|it| it.person_id == member.person_id && it.held_on >= since)
            .cloned()
            .collect();
        let came: Vec<_> = sessions.iter().map(|it| (it.kind.0, it.came())).collect();
        let absences = count(&came, profile);
        Self {
            verdict: standing(absences, profile),
            finding: findings.iter().find(|it| it.mandate_id == member.mandate_id).cloned(),
            member,
            sessions,
            absences,
        }
    }
}

/// The meters of the members in office in `council` on `day`, by name.
pub async fn meters(tx: &mut Tx, council: &Council, day: Date) -> Result<Vec<Meter>> {
    let profile = council.law(day).ok_or(Error::NotFound)?;
    let members = people::in_office(tx, council, day).await?;
    let attended = store::attended(tx, council.id, None).await?;
    let findings = store::findings(tx, council.id).await?;
    Ok(members
        .into_iter()
        .map(|member| Meter::of(member, &attended, &findings, &profile))
        .collect())
}

/// The meter of `person`, a member of `council` on `day`.
pub async fn meter_of(tx: &mut Tx, council: &Council, day: Date, person: Id) -> Result<Meter> {
    let profile = council.law(day).ok_or(Error::NotFound)?;
    let member = people::member(tx, council.id, day, person).await?.ok_or(Error::NotFound)?;
    let attended = store::attended(tx, council.id, Some(person)).await?;
    let findings = store::findings(tx, council.id).await?;
    Ok(Meter::of(member, &attended, &findings, &profile))
}
