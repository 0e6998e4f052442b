//! Absence: at so many sessions, without a reason that the council accepted, a member is deemed to
//! have resigned, and the council finds it.

use crate::kind::{Kind, SessionKind};
use crate::profile::{Book, Profile};
use crate::readings::{AbsencesCounted, ArrondissementStatus, Reading};
use crate::rules::{Fault, Key, Number, Ruled};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of absence (113-14, art. 67; 112-14, art. 68; 111-14, art. 70). They reach
/// arrondissements by reference only, which is discussed.
#[derive(Debug)]
pub struct Provisions {
    /// Sessions in a row.
    pub in_a_row: Ruled<Number>,
    /// Sessions in all.
    pub in_all: Ruled<Number>,
}

vocabulary! {
    /// What a member was at a session, as far as article 67 looks: sessions, not sittings.
    pub enum Came ("came") {
        /// Present at one of its sittings at least.
        Present = "present",
        /// Absent, for a reason that the council accepted.
        Excused = "excused",
        /// Absent, and the council accepted no reason.
        Absent = "absent",
    }
}

/// What is counted of one member.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Absences {
    /// Sessions in a row, up to the last one.
    pub now: u32,
    /// The most sessions in a row since the mandate began.
    pub longest: u32,
    /// Sessions in all since the mandate began.
    pub in_all: u32,
}

/// What was found of a member's absences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// No absence counts.
    Assiduous,
    /// Some do, and another one would not reach a limit.
    Below(Absences),
    /// One more reaches a limit.
    Near(Absences),
    /// A limit is reached: deemed to have resigned, which the council finds.
    Resigned(Absences),
    /// A limit is reached where nothing says that it takes effect by itself.
    WithoutEffect(Absences),
}

/// Counts the sessions of one mandate, given from the first to the last. An absence whose reason the
/// council accepted is none, and ends a row.
pub fn count(sessions: &[(SessionKind, Came)], profile: &Profile) -> Absences {
    let counted = sessions.iter().filter(|(session, _)| match profile.readings.absences_counted {
        AbsencesCounted::BothKinds => true,
        AbsencesCounted::OrdinaryOnly => *session == SessionKind::Ordinary,
    });
    counted.fold(Absences::default(), |so_far, (_, came)| match came {
        Came::Absent => Absences {
            now: so_far.now + 1,
            longest: so_far.longest.max(so_far.now + 1),
            in_all: so_far.in_all + 1,
        },
        Came::Present | Came::Excused => Absences { now: 0, ..so_far },
    })
}

/// What the law makes of `absences`.
pub fn standing(absences: Absences, profile: &Profile) -> Verdict {
    let law = &profile.law.absence;
    let (row, all) = (law.in_a_row.number, law.in_all.number);
    let reached = absences.longest >= row || absences.in_all >= all;
    let near = absences.now + 1 >= row || absences.in_all + 1 >= all;
    let source = if absences.longest < row && absences.in_all >= all {
        &law.in_all.source
    } else {
        &law.in_a_row.source
    };
    let in_arrondissement = profile.kind == Kind::Arrondissement;
    let status = profile.readings.arrondissement_status;
    let left_to_rules = in_arrondissement && status == ArrondissementStatus::InternalRules;
    let finding = match absences.in_all {
        0 => Finding::Assiduous,
        _ if reached && left_to_rules => Finding::WithoutEffect(absences),
        _ if reached => Finding::Resigned(absences),
        _ if near => Finding::Near(absences),
        _ => Finding::Below(absences),
    };
    let counted = Reading::AbsencesCounted(profile.readings.absences_counted);
    let verdict = Verdict::new(verdict::Finding::Absence(finding), source).reading(counted);
    if in_arrondissement { verdict.reading(Reading::ArrondissementStatus(status)) } else { verdict }
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            in_a_row: book.find(Key::AbsencesInARow)?,
            in_all: book.find(Key::AbsencesInAll)?,
        })
    }
}

impl Finding {
    /// Whether the council has to find a resignation.
    pub fn is_resignation(&self) -> bool {
        matches!(self, Self::Resigned(_))
    }

    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Assiduous | Self::Below(_) => Outcome::Granted,
            Self::Near(_) | Self::WithoutEffect(_) => Outcome::Warned,
            Self::Resigned(_) => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let (key, absences) = match self {
            Self::Assiduous => return sentence.say("absence-none"),
            Self::Below(absences) => ("absence-below", absences),
            Self::Near(absences) => ("absence-near", absences),
            Self::Resigned(absences) => ("absence-resigned", absences),
            Self::WithoutEffect(absences) => ("absence-without-effect", absences),
        };
        let language = sentence.language();
        let count = |number, key| Sentence::new(language).number("sessions", number).say(key);
        sentence
            .text("in-all", &count(absences.in_all, "sessions-in-all"))
            .text("in-a-row", &count(absences.longest, "sessions-in-a-row"))
            .text("now", &count(absences.now, "sessions-in-a-row"))
            .say(key)
    }
}
