//! What binds an arrondissement and its commune: the opinions that the communal council asks for
//! before it deliberates, and the account of the allocation. [`crate::clock`] counts their days.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::readings::{MissingOpinion, Reading};
use crate::rules::{Fault, Key, MonthTerm, Ruled, Term, YearDay};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::{self, Sentence};
use crate::{Holidays, Language, clock};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the text says of them (113-14, art. 235, 249, 250 and 252). A commune without
/// arrondissements has them too, and nothing to apply them to.
#[derive(Debug)]
pub struct Provisions {
    /// Days after the September session for the opinion on grants.
    pub opinion: Option<Ruled<Term>>,
    /// The day of the year before which the allocation is notified.
    pub notified: Option<Ruled<YearDay>>,
    /// Months from there to vote the account in balance, and to send it.
    pub account: Option<Ruled<MonthTerm>>,
    /// Days for a second reading of the account.
    pub again: Option<Ruled<Term>>,
    /// The day of the year before which the account must have been sent.
    pub imposed: Option<Ruled<YearDay>>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The arrondissement gave its opinion.
    OpinionGiven {
        /// When.
        on: Date,
    },
    /// Its opinion is awaited.
    OpinionAwaited {
        /// The last day, once its September session is closed.
        until: Option<Date>,
        /// Whether the council has this pointed out.
        warns: bool,
    },
    /// It gave none in time: the communal council decides validly.
    OpinionMissing {
        /// The last day it had.
        last: Date,
        /// Whether the council has this pointed out.
        warns: bool,
    },
    /// The account spends what it receives. In centimes.
    Balanced {
        /// Both sides.
        total: u64,
    },
    /// It does not. In centimes.
    OutOfBalance {
        /// What it receives.
        receipts: u64,
        /// What it spends.
        expenses: u64,
    },
    /// The account was sent in time.
    AccountSent {
        /// When.
        on: Date,
    },
    /// The account may still be sent.
    AccountAwaited {
        /// The last day.
        last: Date,
    },
    /// It was not sent in time: the communal council fixes it of its own motion.
    MayBeImposed {
        /// The last day it had.
        last: Date,
    },
}

/// Where the opinion of an arrondissement on grants to associations stands on the day `today`: given
/// on a day, or awaited from the closing of its September session. `reading` is the commune’s.
pub fn opinion(
    (given, closed): (Option<Date>, Option<Date>),
    today: Date,
    reading: MissingOpinion,
    (profile, holidays): (&Profile, &Holidays),
) -> Option<Verdict> {
    let rule = profile.law.arrondissements.opinion.as_ref()?;
    let until = clock::opinion(closed, profile, holidays).and_then(|it| it.last());
    let warns = reading == MissingOpinion::Warns;
    let finding = match (given, until) {
        (Some(on), _) => Finding::OpinionGiven { on },
        (None, Some(last)) if last < today => Finding::OpinionMissing { last, warns },
        (None, until) => Finding::OpinionAwaited { until, warns },
    };
    let verdict = judge(finding, rule);
    Some(if given.is_none() { verdict.reading(Reading::MissingOpinion(reading)) } else { verdict })
}

/// The month of the session after which the opinion on grants is due: the last ordinary one of the
/// year, in September; none for a council that gives no such opinion (113-14, art. 225 and 235).
pub fn opinion_month(profile: &Profile) -> Option<i8> {
    profile.law.arrondissements.opinion.as_ref()?;
    profile.law.sessions.months.months.last().copied()
}

/// Whether an account that receives and spends so much, in centimes, may be voted.
pub fn balance(receipts: u64, expenses: u64, profile: &Profile) -> Option<Verdict> {
    let rule = profile.law.arrondissements.account.as_ref()?;
    let finding = if receipts == expenses {
        Finding::Balanced { total: receipts }
    } else {
        Finding::OutOfBalance { receipts, expenses }
    };
    Some(judge(finding, rule))
}

/// Whether the communal council may fix, on the day `today`, the account of the allocation notified
/// on the day `notified` of `year` or later, sent by the arrondissement on a day or not. An
/// arrondissement that was notified late has its month all the same.
pub fn imposed(
    sent: Option<Date>,
    (year, notified): (i16, Date),
    today: Date,
    profile: &Profile,
) -> Option<Verdict> {
    let rule = profile.law.arrondissements.imposed.as_ref()?;
    let month = clock::account(notified, profile).and_then(|it| it.last());
    let last = clock::account_sent(year, profile)?.last()?.max(month.unwrap_or(notified));
    let finding = match sent {
        Some(on) if on <= last => Finding::AccountSent { on },
        Some(_) | None if today <= last => Finding::AccountAwaited { last },
        Some(_) | None => Finding::MayBeImposed { last },
    };
    Some(judge(finding, rule))
}

/// An amount in centimes, as it is written: «1 250 000,00 dirhams», «1.250.000,00 درهم».
pub fn amount(centimes: u64, language: Language) -> String {
    let dirhams = words::grouped(language, centimes / 100);
    let written = format!("{dirhams},{:02}", centimes % 100);
    Sentence::new(language).text("amount", &written).say("dirhams")
}

fn judge<T>(finding: Finding, rule: &Ruled<T>) -> Verdict {
    Verdict::new(verdict::Finding::Arrondissement(finding), &rule.source)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let own = [Kind::Arrondissement];
        let both = [Kind::Commune, Kind::Arrondissement];
        Ok(Self {
            opinion: book.find_for(&own, Key::OpinionOnGrants)?,
            notified: book.find_for(&both, Key::AllocationNotified)?,
            account: book.find_for(&own, Key::AccountVoted)?,
            again: book.find_for(&own, Key::AccountAgain)?,
            imposed: book.find_for(&both, Key::AccountImposed)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::OpinionGiven { .. }
            | Self::OpinionMissing { warns: false, .. }
            | Self::Balanced { .. }
            | Self::AccountSent { .. }
            | Self::MayBeImposed { .. } => Outcome::Granted,
            Self::OpinionAwaited { warns: true, .. } | Self::OpinionMissing { warns: true, .. } => {
                Outcome::Warned
            }
            Self::OpinionAwaited { warns: false, .. } | Self::AccountAwaited { .. } => {
                Outcome::Pending
            }
            Self::OutOfBalance { .. } => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        let said = |centimes| amount(centimes, language);
        match self {
            Self::OpinionGiven { on } => sentence.date("on", *on).say("opinion-given"),
            Self::OpinionAwaited { until: Some(until), .. } => {
                sentence.date("until", *until).say("opinion-awaited")
            }
            Self::OpinionAwaited { until: None, .. } => sentence.say("opinion-not-running"),
            Self::OpinionMissing { last, .. } => {
                sentence.date("last", *last).say("opinion-missing")
            }
            Self::Balanced { total } => {
                sentence.text("total", &said(*total)).say("account-balanced")
            }
            Self::OutOfBalance { receipts, expenses } => sentence
                .text("receipts", &said(*receipts))
                .text("expenses", &said(*expenses))
                .say("account-out-of-balance"),
            Self::AccountSent { on } => sentence.date("on", *on).say("account-was-sent"),
            Self::AccountAwaited { last } => sentence.date("last", *last).say("account-awaited"),
            Self::MayBeImposed { last } => {
                sentence.date("last", *last).say("account-may-be-imposed")
            }
        }
    }
}
