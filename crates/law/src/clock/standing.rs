//! Where a time limit stands on a given day, and the sentence that says so.

use super::deadline::{Deadline, Due};
use crate::computation::Limit;
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where a time limit stands. Numbers are of calendar days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Done in time.
    Met {
        /// When.
        on: Date,
    },
    /// Done before the law lets it be.
    MetEarly {
        /// When.
        on: Date,
        /// How many days too early.
        days: u32,
    },
    /// Done, but too late.
    MetLate {
        /// When.
        on: Date,
        /// How many days too late.
        days: u32,
    },
    /// To be done.
    Due {
        /// How many days are left, today not counted.
        days_left: u32,
    },
    /// To be done soon.
    DueSoon {
        /// How many days are left, today not counted: none if today is the last one.
        days_left: u32,
    },
    /// Not done, and too late.
    Missed {
        /// For how many days.
        days: u32,
    },
    /// The time limit does not run yet.
    NotYet,
}

/// What was found of a time limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// The time limit.
    pub deadline: Box<Deadline>,
    /// Where it stands.
    pub standing: Standing,
}

impl Deadline {
    /// Where it stands on the day `today`, given the day it was done, if it was. With `soon` days
    /// left or fewer it is due soon: that number is the caller's, not the law's.
    pub fn standing(&self, done_on: Option<Date>, today: Date, soon: u32) -> Standing {
        let Due::On(limit) = self.due else {
            return done_on.map_or(Standing::NotYet, |on| Standing::Met { on });
        };
        match done_on {
            Some(on) => self.done(on, limit),
            None => to_do(limit, today, soon),
        }
    }

    /// The same, as a verdict that explains itself.
    pub fn verdict(&self, done_on: Option<Date>, today: Date, soon: u32) -> Verdict {
        let standing = self.standing(done_on, today, soon);
        let finding = Finding { deadline: Box::new(self.clone()), standing };
        let verdict = Verdict::new(verdict::Finding::Deadline(finding), &self.source);
        self.readings.iter().copied().fold(verdict, Verdict::reading)
    }

    fn done(&self, on: Date, limit: Limit) -> Standing {
        match self.opens {
            Some(opens) if on < opens => Standing::MetEarly { on, days: days(on, opens) },
            _ if on <= limit.last() => Standing::Met { on },
            _ => Standing::MetLate { on, days: days(limit.last(), on) },
        }
    }
}

fn to_do(limit: Limit, today: Date, soon: u32) -> Standing {
    if today > limit.last() {
        return Standing::Missed { days: days(limit.last(), today) };
    }
    match days(today, limit.last()) {
        days_left if days_left <= soon => Standing::DueSoon { days_left },
        days_left => Standing::Due { days_left },
    }
}

fn days(from: Date, to: Date) -> u32 {
    u32::try_from(to.duration_since(from).as_hours() / 24).unwrap_or(0)
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self.standing {
            Standing::Met { .. } => Outcome::Granted,
            Standing::MetEarly { .. } | Standing::MetLate { .. } | Standing::Missed { .. } => {
                Outcome::Refused
            }
            Standing::DueSoon { .. } => Outcome::Warned,
            Standing::Due { .. } | Standing::NotYet => Outcome::Pending,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        let sentence = sentence
            .text("title", &self.deadline.title(language))
            .text("rule", &self.deadline.rule(language));
        let Due::On(limit) = self.deadline.due else {
            return match self.standing {
                Standing::Met { on } => sentence.date("on", on).say("standing-met-unbounded"),
                _ => sentence.say("standing-not-yet"),
            };
        };
        let sentence = sentence.date("last", limit.last());
        match self.standing {
            Standing::Met { on } => sentence.date("on", on).say("standing-met"),
            Standing::MetEarly { on, days } => sentence
                .date("on", on)
                .number("days", days)
                .date("opens", self.deadline.opens.unwrap_or(limit.due))
                .say("standing-met-early"),
            Standing::MetLate { on, days } => {
                sentence.date("on", on).number("days", days).say("standing-met-late")
            }
            Standing::Due { days_left } => sentence.number("days", days_left).say("standing-due"),
            Standing::DueSoon { days_left } => {
                sentence.number("days", days_left).say("standing-due-soon")
            }
            Standing::Missed { days } => sentence.number("days", days).say("standing-missed"),
            Standing::NotYet => sentence.say("standing-not-yet"),
        }
    }
}
