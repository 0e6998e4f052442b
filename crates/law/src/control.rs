//! What the control authority may do with a deliberation, and from when it is enforceable.
//!
//! Here the authority's silence works for the council, so a time limit that may be extended is
//! taken at its longest: what is said to be enforceable must be so under every reading.

use crate::computation::Limit;
use crate::kind::{Authority, Kind};
use crate::profile::{Book, Profile};
use crate::readings::{Reading, RestDay};
use crate::rules::{Fault, Key, Principle, Ruled, Subjects, Term};
use crate::source::Source;
use crate::subject::Subject;
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use crate::{Holidays, computation};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the texts say of control (113-14, art. 32 and 115 to 118, 230; 112-14, art. 33 and 106 to
/// 109; 111-14, art. 35 and 112 to 115).
#[derive(Debug)]
pub struct Provisions {
    /// Days the authority has, from receipt, to oppose a deliberation.
    pub opposition: Ruled<Term>,
    /// What nobody opposed is then enforceable.
    pub tacit: Ruled<Principle>,
    /// Days, from receipt, after which internal rules that nobody opposed are in force.
    pub internal_rules: Ruled<Term>,
    /// Days to give a visa, from receipt.
    pub visa: Ruled<Term>,
    /// Silence is worth a visa.
    pub visa_silence: Ruled<Principle>,
    /// Matters that need the governor's visa.
    pub by_governor: Option<Ruled<Subjects>>,
    /// Matters that need the visa of the interior.
    pub by_interior: Ruled<Subjects>,
}

/// The answer of whoever gives the visa.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VisaAnswer {
    /// Given on that day.
    Given(Date),
    /// Refused on that day.
    Refused(Date),
}

/// A deliberation before its control authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Deliberation {
    /// What it is about.
    pub subject: Subject,
    /// The day the authority acknowledged receipt, once it has.
    pub received: Option<Date>,
    /// The day it notified its opposition, if it did.
    pub opposed: Option<Date>,
    /// The day whoever gives the visa acknowledged receipt: the time for it runs from there.
    pub asked: Option<Date>,
    /// The answer on the visa, if there was one.
    pub visa: Option<VisaAnswer>,
}

vocabulary! {
    /// Why a deliberation is enforceable.
    pub enum Ground ("ground") {
        /// Nobody opposed it.
        NoOpposition = "no-opposition",
        /// The visa was given.
        Visa = "visa",
        /// The visa is taken as given, since no answer came in time.
        Silence = "silence",
    }
}

/// What was found of the control of a deliberation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The authority has not acknowledged receipt: no time limit runs.
    NotReceived,
    /// It may still oppose.
    MayBeOpposed {
        /// The last day.
        until: Date,
    },
    /// It opposed in time: the council examines the matter anew.
    Opposed {
        /// The day.
        on: Date,
    },
    /// It opposed too late: the deliberation is enforceable, but disputed.
    OpposedTooLate {
        /// The day.
        on: Date,
        /// The last day it could.
        last: Date,
    },
    /// The visa is awaited.
    AwaitsVisa {
        /// From whom.
        from: Authority,
        /// The last day to answer.
        until: Date,
        /// The day on which the time ends by count, if it is not worked: the last day then comes
        /// after it.
        #[serde(default)]
        counted: Option<Date>,
    },
    /// Whoever gives the visa has not acknowledged receipt: its time does not run.
    VisaNotAsked {
        /// From whom.
        from: Authority,
    },
    /// The visa was refused in time.
    VisaRefused {
        /// By whom.
        by: Authority,
        /// The day.
        on: Date,
    },
    /// The visa was given in time.
    VisaGiven {
        /// By whom.
        by: Authority,
        /// The day.
        on: Date,
    },
    /// No answer came in time: the visa is taken as given.
    VisaBySilence {
        /// From whom it was awaited.
        from: Authority,
        /// The last day to answer.
        last: Date,
    },
    /// It is enforceable.
    Enforceable {
        /// The first day.
        since: Date,
        /// Why.
        ground: Ground,
    },
}

/// Whose visa a deliberation on `subject` needs, and where it is written; nobody's for most.
pub fn visa_authority(subject: Subject, profile: &Profile) -> Option<(Authority, &Source)> {
    let law = &profile.law.control;
    if law.by_interior.subjects.contains(&subject) {
        return Some((Authority::Interior, &law.by_interior.source));
    }
    let by_governor = law.by_governor.as_ref()?;
    by_governor.subjects.contains(&subject).then_some((Authority::Governor, &by_governor.source))
}

/// The last day on which the authority may oppose a deliberation on `subject` that it received on
/// the day `received`.
pub fn opposition_until(
    subject: Subject,
    received: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Date {
    last_day(opposition_term(subject, profile).value, received, profile, holidays)
}

/// The last day on which the visa may be given or refused, if a deliberation on `subject` needs one
/// and whoever gives it was asked on the day `asked`.
pub fn visa_until(
    subject: Subject,
    asked: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Date> {
    visa_authority(subject, profile)?;
    Some(last_day(profile.law.control.visa.value, asked, profile, holidays))
}

/// The first day on which a deliberation is enforceable, and why, as far as what has happened lets
/// it be known: silence to come is counted as silence.
pub fn enforceable_on(
    deliberation: &Deliberation,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<(Date, Ground)> {
    let Deliberation { subject, received, opposed, asked, visa } = *deliberation;
    let received = received?;
    let opposition = opposition_until(subject, received, profile, holidays);
    if opposed.is_some_and(|on| on <= opposition) {
        return None;
    }
    let unopposed = the_day_after(opposition);
    if visa_authority(subject, profile).is_none() {
        return Some((unopposed, Ground::NoOpposition));
    }
    // The silence of who has not been asked is worth nothing.
    let last = visa_until(subject, asked?, profile, holidays)?;
    match visa {
        Some(VisaAnswer::Refused(on)) if on <= last => None,
        Some(VisaAnswer::Given(on)) if on <= last => Some((unopposed.max(on), Ground::Visa)),
        Some(VisaAnswer::Given(_) | VisaAnswer::Refused(_)) | None => {
            Some((unopposed.max(the_day_after(last)), Ground::Silence))
        }
    }
}

/// Where a deliberation stands before its control authority on the day `today`.
pub fn standing(
    deliberation: &Deliberation,
    today: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Verdict {
    let opposition = &opposition_term(deliberation.subject, profile).source;
    let judge = |finding, source| Verdict::new(verdict::Finding::Control(finding), source);
    let Some(received) = deliberation.received else {
        return judge(Finding::NotReceived, opposition);
    };
    let last = opposition_until(deliberation.subject, received, profile, holidays);
    if let Some(on) = deliberation.opposed.filter(|on| *on <= last) {
        return judge(Finding::Opposed { on }, opposition);
    }
    let enforceable = enforceable_on(deliberation, profile, holidays);
    match (enforceable, visa_authority(deliberation.subject, profile), deliberation.visa) {
        (Some((since, ground)), ..) if since <= today => {
            if let Some(on) = deliberation.opposed {
                return judge(Finding::OpposedTooLate { on, last }, opposition);
            }
            let source = ground_source(ground, deliberation.subject, profile);
            judge(Finding::Enforceable { since, ground }, source)
        }
        (None, Some((by, source)), Some(VisaAnswer::Refused(on))) => {
            judge(Finding::VisaRefused { by, on }, source)
        }
        (_, Some((from, source)), _) if last < today => match deliberation.asked {
            Some(asked) => awaits_visa((from, source), asked, profile, holidays),
            None => judge(Finding::VisaNotAsked { from }, source),
        },
        _ => judge(Finding::MayBeOpposed { until: last }, opposition),
    }
}

/// That the visa asked for on the day `asked` is awaited, and until when.
fn awaits_visa(
    (from, source): (Authority, &Source),
    asked: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Verdict {
    let limit = limit(profile.law.control.visa.value, asked, profile, holidays);
    let (until, counted) = (limit.last(), limit.extended.map(|_| limit.due));
    let found = Finding::AwaitsVisa { from, until, counted };
    let verdict = Verdict::new(verdict::Finding::Control(found), source);
    match counted {
        Some(_) => verdict.reading(Reading::RestDay(RestDay::Extended)),
        None => verdict,
    }
}

/// Where the visa of a deliberation stands on the day `today`, whatever its control authority does:
/// what whoever gives the visa has to know. None if it needs no visa.
pub fn visa_standing(
    deliberation: &Deliberation,
    today: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Verdict> {
    let (who, source) = visa_authority(deliberation.subject, profile)?;
    let judge = |finding, source| Verdict::new(verdict::Finding::Control(finding), source);
    let Some(asked) = deliberation.asked else {
        return Some(judge(Finding::VisaNotAsked { from: who }, source));
    };
    let last = visa_until(deliberation.subject, asked, profile, holidays)?;
    Some(match deliberation.visa {
        Some(VisaAnswer::Given(on)) if on <= last => {
            judge(Finding::VisaGiven { by: who, on }, source)
        }
        Some(VisaAnswer::Refused(on)) if on <= last => {
            judge(Finding::VisaRefused { by: who, on }, source)
        }
        _ if today <= last => awaits_visa((who, source), asked, profile, holidays),
        _ => {
            let silence = &profile.law.control.visa_silence.source;
            judge(Finding::VisaBySilence { from: who, last }, silence)
        }
    })
}

/// The time to oppose: internal rules have their own.
fn opposition_term(subject: Subject, profile: &Profile) -> &Ruled<Term> {
    let law = &profile.law.control;
    match subject {
        Subject::InternalRules => &law.internal_rules,
        _ => &law.opposition,
    }
}

/// The article that makes a deliberation on `subject` enforceable on that `ground`.
fn ground_source(ground: Ground, subject: Subject, profile: &Profile) -> &Source {
    let law = &profile.law.control;
    match (ground, subject) {
        (Ground::NoOpposition, Subject::InternalRules) => &law.internal_rules.source,
        (Ground::NoOpposition, _) => &law.tacit.source,
        (Ground::Visa, _) => &law.visa.source,
        (Ground::Silence, _) => &law.visa_silence.source,
    }
}

fn last_day(term: Term, received: Date, profile: &Profile, holidays: &Holidays) -> Date {
    limit(term, received, profile, holidays).last()
}

fn limit(term: Term, received: Date, profile: &Profile, holidays: &Holidays) -> Limit {
    computation::within(received, term, profile.working_days(holidays), RestDay::Extended)
}

fn the_day_after(date: Date) -> Date {
    date.tomorrow().unwrap_or(date)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let under_governor = [Kind::Commune, Kind::Arrondissement, Kind::Prefecture];
        Ok(Self {
            opposition: book.find(Key::Opposition)?,
            tacit: book.principle(Key::TacitEnforceability, Principle::EnforceableAtExpiry)?,
            internal_rules: book.find(Key::InternalRulesForce)?,
            visa: book.find(Key::Visa)?,
            visa_silence: book.principle(Key::VisaSilence, Principle::SilenceIsVisa)?,
            by_governor: book.find_for(&under_governor, Key::VisaByGovernor)?,
            by_interior: book.find(Key::VisaByInterior)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::NotReceived
            | Self::MayBeOpposed { .. }
            | Self::AwaitsVisa { .. }
            | Self::VisaNotAsked { .. } => Outcome::Pending,
            Self::Opposed { .. } | Self::VisaRefused { .. } => Outcome::Refused,
            Self::OpposedTooLate { .. } => Outcome::Warned,
            Self::VisaGiven { .. } | Self::VisaBySilence { .. } | Self::Enforceable { .. } => {
                Outcome::Granted
            }
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        match self {
            Self::NotReceived => sentence.say("control-not-received"),
            Self::MayBeOpposed { until } => {
                sentence.date("until", *until).say("control-may-be-opposed")
            }
            Self::Opposed { on } => sentence.date("on", *on).say("control-opposed"),
            Self::OpposedTooLate { on, last } => {
                sentence.date("on", *on).date("last", *last).say("control-opposed-too-late")
            }
            Self::AwaitsVisa { from, until, counted } => {
                let sentence = sentence.text("authority", &from.as_agent(language));
                let sentence = sentence.date("until", *until);
                match counted {
                    Some(day) => sentence.date("counted", *day).say("control-awaits-visa-moved"),
                    None => sentence.say("control-awaits-visa"),
                }
            }
            Self::VisaNotAsked { from } => {
                sentence.text("authority", &from.as_agent(language)).say("control-visa-not-asked")
            }
            Self::VisaRefused { by, on } => sentence
                .text("authority", &by.as_agent(language))
                .date("on", *on)
                .say("control-visa-refused"),
            Self::VisaGiven { by, on } => sentence
                .text("authority", &by.as_agent(language))
                .date("on", *on)
                .say("control-visa-given"),
            Self::VisaBySilence { from, last } => sentence
                .text("authority", &from.as_agent(language))
                .date("last", *last)
                .say("control-visa-by-silence"),
            Self::Enforceable { since, ground } => sentence
                .date("since", *since)
                .text("ground", &ground.words(language))
                .say("control-enforceable"),
        }
    }
}
