//! What follows an opposition: the council examines the deliberation anew; if it maintains it, the
//! administrative tribunal says whether it is suspended, and whether it is annulled.
//!
//! The texts set no time for the council to examine anew, and none for the authority to go to the
//! tribunal. Time limits set to a judge are told, and nothing follows from their passing.

use crate::profile::{Book, Profile};
use crate::readings::RestDay;
use crate::rules::{Count, Fault, Hours, Key, Principle, Ruled, Term};
use crate::source::Source;
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use crate::{Holidays, computation};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the texts say of what follows an opposition (113-14, art. 117, 230; 112-14, art. 108;
/// 111-14, art. 114).
#[derive(Debug)]
pub struct Provisions {
    /// The council examines anew what was opposed.
    pub examination: Ruled<Principle>,
    /// Hours the urgent judge has to rule on the stay of execution, from the referral.
    pub stay: Ruled<Hours>,
    /// Days the tribunal has to rule on the annulment, from the referral.
    pub annulment: Ruled<Term>,
    /// Days to notify its judgment.
    pub notice: Ruled<Term>,
}

vocabulary! {
    /// What the council made of a deliberation that it examined anew.
    pub enum Examination {
        /// It adopted another in its place.
        Changed = "changed",
        /// It gave it up.
        Dropped = "dropped",
        /// It maintains it.
        Maintained = "maintained",
    }
}

vocabulary! {
    /// What a judge answered to the authority.
    pub enum Ruling {
        /// What it asked for.
        Granted = "granted",
        /// No.
        Dismissed = "dismissed",
    }
}

/// Everything that happened to a deliberation since it was opposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Dispute {
    /// The day of the opposition.
    pub opposed: Date,
    /// The day on which the authority gave its opposition up, if it did.
    pub lifted: Option<Date>,
    /// What the council made of it, and when.
    pub examined: Option<(Examination, Date)>,
    /// The day the authority went to the tribunal.
    pub referred: Option<Date>,
    /// What the urgent judge said of the stay of execution, and when.
    pub stay: Option<(Ruling, Date)>,
    /// What the tribunal said of the annulment, and when.
    pub judged: Option<(Ruling, Date)>,
}

/// What was found of what follows an opposition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The council has to examine it anew.
    ToExamine {
        /// The day of the opposition.
        opposed: Date,
    },
    /// The authority gave its opposition up: the deliberation is enforceable.
    Lifted {
        /// The day.
        on: Date,
    },
    /// The council adopted another in its place.
    Changed {
        /// The day.
        on: Date,
    },
    /// The council gave it up.
    Dropped {
        /// The day.
        on: Date,
    },
    /// The council maintains it: the authority may go to the tribunal.
    Maintained {
        /// The day.
        on: Date,
    },
    /// The urgent judge has to rule; meanwhile execution is suspended.
    Referred {
        /// The day of the referral.
        on: Date,
        /// The last day to rule on the stay.
        until: Date,
    },
    /// Execution is stayed until the tribunal has judged.
    Stayed {
        /// The day of the ruling.
        on: Date,
        /// The last day for the tribunal to judge.
        until: Date,
    },
    /// The stay was not granted: it may be executed, and the tribunal has still to judge.
    StayDismissed {
        /// The day of the ruling.
        on: Date,
        /// The last day for the tribunal to judge.
        until: Date,
    },
    /// The tribunal annulled it.
    Annulled {
        /// The day.
        on: Date,
        /// The last day to notify the judgment.
        until: Date,
    },
    /// The tribunal did not annul it: it is enforceable.
    Upheld {
        /// The day.
        on: Date,
        /// The last day to notify the judgment.
        until: Date,
    },
}

/// The last day for the urgent judge to rule on a stay asked for on the day `referred`.
pub fn stay_until(referred: Date, profile: &Profile, holidays: &Holidays) -> Date {
    let days = profile.law.dispute.stay.hours.div_ceil(HOURS_A_DAY);
    last_day(Term { days, count: Count::Calendar }, referred, profile, holidays)
}

/// The last day for the tribunal to rule on an annulment asked for on the day `referred`.
pub fn judgment_until(referred: Date, profile: &Profile, holidays: &Holidays) -> Date {
    last_day(profile.law.dispute.annulment.value, referred, profile, holidays)
}

/// The last day to notify a judgment given on the day `judged`.
pub fn notice_until(judged: Date, profile: &Profile, holidays: &Holidays) -> Date {
    last_day(profile.law.dispute.notice.value, judged, profile, holidays)
}

/// Where a deliberation that was opposed stands.
pub fn standing(dispute: &Dispute, profile: &Profile, holidays: &Holidays) -> Verdict {
    let (finding, source) = found(dispute, profile, holidays);
    Verdict::new(verdict::Finding::Dispute(finding), source)
}

/// The latest of what happened says where it stands.
fn found<'p>(it: &Dispute, profile: &'p Profile, holidays: &Holidays) -> (Finding, &'p Source) {
    let law = &profile.law.dispute;
    if let Some((ruling, on)) = it.judged {
        let until = notice_until(on, profile, holidays);
        let finding = match ruling {
            Ruling::Granted => Finding::Annulled { on, until },
            Ruling::Dismissed => Finding::Upheld { on, until },
        };
        return (finding, &law.notice.source);
    }
    if let Some(referred) = it.referred {
        let until = judgment_until(referred, profile, holidays);
        return match it.stay {
            Some((Ruling::Granted, on)) => (Finding::Stayed { on, until }, &law.annulment.source),
            Some((Ruling::Dismissed, on)) => {
                (Finding::StayDismissed { on, until }, &law.annulment.source)
            }
            None => {
                let until = stay_until(referred, profile, holidays);
                (Finding::Referred { on: referred, until }, &law.stay.source)
            }
        };
    }
    let finding = match (it.lifted, it.examined) {
        (Some(on), _) => Finding::Lifted { on },
        (None, Some((Examination::Changed, on))) => Finding::Changed { on },
        (None, Some((Examination::Dropped, on))) => Finding::Dropped { on },
        (None, Some((Examination::Maintained, on))) => Finding::Maintained { on },
        (None, None) => Finding::ToExamine { opposed: it.opposed },
    };
    (finding, &law.examination.source)
}

/// The hours of a day: the texts count the judge's time in hours, the registers in days.
const HOURS_A_DAY: u16 = 24;

fn last_day(term: Term, from: Date, profile: &Profile, holidays: &Holidays) -> Date {
    let days = profile.working_days(holidays);
    computation::within(from, term, days, RestDay::Extended).last()
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            examination: book.principle(Key::NewExamination, Principle::ExamineAnew)?,
            stay: book.find(Key::StayRuling)?,
            annulment: book.find(Key::AnnulmentRuling)?,
            notice: book.find(Key::JudgmentNotice)?,
        })
    }
}

impl Dispute {
    /// A deliberation that was opposed on the day `opposed`, and nothing since.
    pub fn since(opposed: Date) -> Self {
        Self { opposed, lifted: None, examined: None, referred: None, stay: None, judged: None }
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::ToExamine { .. } | Self::Maintained { .. } | Self::Referred { .. } => {
                Outcome::Pending
            }
            Self::Lifted { .. } | Self::Upheld { .. } => Outcome::Granted,
            Self::StayDismissed { .. } => Outcome::Warned,
            Self::Changed { .. }
            | Self::Dropped { .. }
            | Self::Stayed { .. }
            | Self::Annulled { .. } => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        match self {
            Self::ToExamine { opposed } => sentence.date("on", *opposed).say("dispute-to-examine"),
            Self::Lifted { on } => sentence.date("on", *on).say("dispute-lifted"),
            Self::Changed { on } => sentence.date("on", *on).say("dispute-changed"),
            Self::Dropped { on } => sentence.date("on", *on).say("dispute-dropped"),
            Self::Maintained { on } => sentence.date("on", *on).say("dispute-maintained"),
            Self::Referred { on, until } => {
                sentence.date("on", *on).date("until", *until).say("dispute-referred")
            }
            Self::Stayed { on, until } => {
                sentence.date("on", *on).date("until", *until).say("dispute-stayed")
            }
            Self::StayDismissed { on, until } => {
                sentence.date("on", *on).date("until", *until).say("dispute-stay-dismissed")
            }
            Self::Annulled { on, until } => {
                sentence.date("on", *on).date("until", *until).say("dispute-annulled")
            }
            Self::Upheld { on, until } => {
                sentence.date("on", *on).date("until", *until).say("dispute-upheld")
            }
        }
    }
}
