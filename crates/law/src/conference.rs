//! The conference of the presidents of arrondissements: how often, and what follows it.

use crate::Holidays;
use crate::computation::within;
use crate::profile::{Book, Profile};
use crate::readings::Reading;
use crate::rules::{Fault, Key, Number, Ruled, Term};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the text says of the conference (113-14, art. 262). Only communes divided into
/// arrondissements hold it.
#[derive(Debug)]
pub struct Provisions {
    /// Meetings a year, at the least.
    pub yearly: Option<Ruled<Number>>,
    /// Days to send the authority a copy of the minutes.
    pub minutes: Option<Ruled<Term>>,
}

/// What was found of the conference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// It met often enough in the year.
    Met {
        /// How often.
        meetings: u32,
    },
    /// It has still to meet before the end of the year.
    ToMeet {
        /// How often it met.
        meetings: u32,
        /// How often it must.
        required: u32,
    },
    /// The year is over, and it did not meet often enough.
    NotMet {
        /// How often it met.
        meetings: u32,
        /// How often it had to.
        required: u32,
    },
    /// The copy was sent in time.
    Sent {
        /// When.
        on: Date,
    },
    /// The copy was sent too late.
    SentLate {
        /// When.
        on: Date,
        /// By when it had to be.
        last: Date,
    },
    /// The copy has to be sent.
    ToSend {
        /// By when.
        last: Date,
    },
    /// The copy has not been sent, and the time is over.
    NotSent {
        /// By when it had to be.
        last: Date,
    },
}

/// Whether the conference met often enough in `year`, as seen on the day `today`.
pub fn yearly(meetings: u32, year: i16, today: Date, profile: &Profile) -> Option<Verdict> {
    let rule = profile.law.conference.yearly.as_ref()?;
    let required = rule.number;
    let finding = if meetings >= required {
        Finding::Met { meetings }
    } else if today.year() > year {
        Finding::NotMet { meetings, required }
    } else {
        Finding::ToMeet { meetings, required }
    };
    Some(Verdict::new(verdict::Finding::Conference(finding), &rule.source))
}

/// The last day to send the authority a copy of the minutes of the meeting of the day `met`.
pub fn minutes_due(met: Date, profile: &Profile, holidays: &Holidays) -> Option<Date> {
    let rule = profile.law.conference.minutes.as_ref()?;
    let days = profile.working_days(holidays);
    Some(within(met, rule.value, days, profile.readings.rest_day).last())
}

/// Whether the copy of the minutes of the meeting of the day `met` was sent in time.
pub fn minutes(
    met: Date,
    sent: Option<Date>,
    today: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Verdict> {
    let source = &profile.law.conference.minutes.as_ref()?.source;
    let last = minutes_due(met, profile, holidays)?;
    let finding = match sent {
        Some(on) if on <= last => Finding::Sent { on },
        Some(on) => Finding::SentLate { on, last },
        None if today <= last => Finding::ToSend { last },
        None => Finding::NotSent { last },
    };
    let verdict = Verdict::new(verdict::Finding::Conference(finding), source);
    Some(verdict.reading(Reading::RestDay(profile.readings.rest_day)))
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            yearly: book.optional(Key::ConferenceYearly)?,
            minutes: book.optional(Key::ConferenceMinutes)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Met { .. } | Self::Sent { .. } => Outcome::Granted,
            Self::ToMeet { .. } | Self::ToSend { .. } => Outcome::Pending,
            Self::SentLate { .. } => Outcome::Warned,
            Self::NotMet { .. } | Self::NotSent { .. } => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        match self {
            Self::Met { meetings } => sentence.number("meetings", *meetings).say("conference-met"),
            Self::ToMeet { meetings, required } => {
                meeting(sentence, *meetings, *required).say("conference-to-meet")
            }
            Self::NotMet { meetings, required } => {
                meeting(sentence, *meetings, *required).say("conference-not-met")
            }
            Self::Sent { on } => sentence.date("on", *on).say("conference-sent"),
            Self::SentLate { on, last } => {
                sentence.date("on", *on).date("last", *last).say("conference-sent-late")
            }
            Self::ToSend { last } => sentence.date("last", *last).say("conference-to-send"),
            Self::NotSent { last } => sentence.date("last", *last).say("conference-not-sent"),
        }
    }
}

fn meeting(sentence: Sentence, meetings: u32, required: u32) -> Sentence {
    sentence.number("meetings", meetings).number("required", required)
}
