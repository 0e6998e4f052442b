//! The bureau: how many vice-presidents, who may not belong to it, who stands in for the president;
//! and the groups.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Fault, Key, MonthTerm, Number, Principle, Ruled, VicePresidents};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the texts say of the bureau and of groups (113-14, art. 7, 15, 16 and 109; 112-14, art. 16,
/// 17 and 105; 111-14, art. 17, 18, 27 and 111).
#[derive(Debug)]
pub struct Provisions {
    /// Vice-presidents by seats, where the text read sets them.
    pub vice_presidents: Option<Ruled<VicePresidents>>,
    /// That the secretary is not of the bureau.
    pub secretary_apart: Option<Ruled<Principle>>,
    /// That a president presides one council only.
    pub one_presidency: Option<Ruled<Principle>>,
    /// Months of absence after which a vice-president stands in of right.
    pub interim: Ruled<MonthTerm>,
    /// Fewest members of a group, where groups have one.
    pub group: Option<Ruled<Number>>,
}

/// What was found of the bureau or of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// As many vice-presidents as the council has places for.
    Complete {
        /// How many.
        held: u32,
    },
    /// Fewer.
    Vacant {
        /// How many there are.
        held: u32,
        /// How many there should be.
        required: u32,
    },
    /// More.
    Crowded {
        /// How many there are.
        held: u32,
        /// How many there may be.
        required: u32,
    },
    /// The secretary is not of the bureau.
    Apart,
    /// The secretary is of the bureau.
    NotApart,
    /// The president or vice-president presides nowhere else.
    OneCouncil,
    /// They hold another presidency or vice-presidency.
    SeveralCouncils,
    /// The president's absence is not long enough yet for somebody to stand in of right.
    NotYet {
        /// The first day on which somebody does.
        from: Date,
    },
    /// Somebody stands in of right, in the order of the bureau.
    StandsIn {
        /// Since when.
        from: Date,
    },
    /// The group has members enough.
    Group {
        /// How many.
        members: u32,
    },
    /// It has too few.
    SmallGroup {
        /// How many.
        members: u32,
        /// How many it needs.
        required: u32,
    },
}

/// Whether a council of `seats` has its vice-presidents, of whom `held` are in office; nothing where
/// the text read does not set their number.
pub fn vice_presidents(held: u32, seats: u32, profile: &Profile) -> Option<Verdict> {
    let rule = profile.law.bureau.vice_presidents.as_ref()?;
    let required = rule.of(seats);
    let finding = match held.cmp(&required) {
        std::cmp::Ordering::Equal => Finding::Complete { held },
        std::cmp::Ordering::Less => Finding::Vacant { held, required },
        std::cmp::Ordering::Greater => Finding::Crowded { held, required },
    };
    Some(Verdict::new(verdict::Finding::Bureau(finding), &rule.source))
}

/// Whether the secretary or the deputy secretary stays outside the bureau.
pub fn secretary(is_of_bureau: bool, profile: &Profile) -> Option<Verdict> {
    let rule = profile.law.bureau.secretary_apart.as_ref()?;
    let finding = if is_of_bureau { Finding::NotApart } else { Finding::Apart };
    Some(Verdict::new(verdict::Finding::Bureau(finding), &rule.source))
}

/// Whether a president or vice-president may hold the office beside `others` of the same kind in
/// other councils.
pub fn presidency(others: usize, profile: &Profile) -> Option<Verdict> {
    let rule = profile.law.bureau.one_presidency.as_ref()?;
    let finding = if others == 0 { Finding::OneCouncil } else { Finding::SeveralCouncils };
    Some(Verdict::new(verdict::Finding::Bureau(finding), &rule.source))
}

/// Whether somebody stands in of right on the day `on` for a president absent or prevented since
/// `since`: from the day after the month has run out.
pub fn interim(since: Date, on: Date, profile: &Profile) -> Verdict {
    let rule = &profile.law.bureau.interim;
    let month_over = since.saturating_add(i64::from(rule.months).months());
    let from = month_over.saturating_add(1.day());
    let finding = if on < from { Finding::NotYet { from } } else { Finding::StandsIn { from } };
    Verdict::new(verdict::Finding::Bureau(finding), &rule.source)
}

/// Whether a group of `members` may be one; nothing where the text sets no number.
pub fn group(members: u32, profile: &Profile) -> Option<Verdict> {
    let rule = profile.law.bureau.group.as_ref()?;
    let required = rule.number;
    let finding = if members < required {
        Finding::SmallGroup { members, required }
    } else {
        Finding::Group { members }
    };
    Some(Verdict::new(verdict::Finding::Bureau(finding), &rule.source))
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let elected = [Kind::Commune, Kind::Prefecture, Kind::Region];
        let (apart, one) = (Principle::OutsideBureau, Principle::OneCouncil);
        Ok(Self {
            vice_presidents: book.find_for(&elected, Key::VicePresidents)?,
            secretary_apart: book.principle_for(&[Kind::Commune], Key::SecretaryApart, apart)?,
            one_presidency: book.principle_for(&elected, Key::OnePresidency, one)?,
            interim: book.find(Key::Interim)?,
            group: book.find_for(&[Kind::Region], Key::GroupMembers)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Complete { .. }
            | Self::Apart
            | Self::OneCouncil
            | Self::StandsIn { .. }
            | Self::Group { .. } => Outcome::Granted,
            Self::Vacant { .. } | Self::SmallGroup { .. } => Outcome::Warned,
            Self::Crowded { .. } | Self::NotApart | Self::SeveralCouncils => Outcome::Refused,
            Self::NotYet { .. } => Outcome::Pending,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        match self {
            Self::Complete { held } => sentence.number("held", *held).say("bureau-complete"),
            Self::Vacant { held, required } => {
                counted(sentence, *held, *required).say("bureau-vacant")
            }
            Self::Crowded { held, required } => {
                counted(sentence, *held, *required).say("bureau-crowded")
            }
            Self::Apart => sentence.say("bureau-secretary-apart"),
            Self::NotApart => sentence.say("bureau-secretary-not-apart"),
            Self::OneCouncil => sentence.say("bureau-one-council"),
            Self::SeveralCouncils => sentence.say("bureau-several-councils"),
            Self::NotYet { from } => sentence.date("from", *from).say("interim-not-yet"),
            Self::StandsIn { from } => sentence.date("from", *from).say("interim-stands-in"),
            Self::Group { members } => sentence.number("members", *members).say("group-large"),
            Self::SmallGroup { members, required } => sentence
                .number("members", *members)
                .number("required", *required)
                .say("group-small"),
        }
    }
}

fn counted(sentence: Sentence, held: u32, required: u32) -> Sentence {
    sentence.number("held", held).number("required", required)
}
