//! The shapes that the value of a rule can take in `rules/*.toml`: what a text sets; how it is
//! applied is written in the module of its theme. The key of a rule decides its shape, so a value
//! in the wrong place never gets as far as a verdict.

use super::amounts::{Between, Fields, Number, Portion, VicePresidents};
use super::part::{Askers, Hours, Initiatives, Part, PerSession};
use super::principle::Principle;
use super::share::Share;
use crate::kind::SessionKind;
use crate::subject::Subject;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Which days a time limit counts.
    pub enum Count {
        /// Every day (يوم): the text says «jours» without more.
        Calendar = "calendar",
        /// Working days only (يوم من أيام العمل).
        Working = "working",
    }
}

vocabulary! {
    /// A day of the week.
    pub enum Weekday ("weekday") {
        /// الاثنين
        Monday = "monday",
        /// الثلاثاء
        Tuesday = "tuesday",
        /// الأربعاء
        Wednesday = "wednesday",
        /// الخميس
        Thursday = "thursday",
        /// الجمعة
        Friday = "friday",
        /// السبت
        Saturday = "saturday",
        /// الأحد
        Sunday = "sunday",
    }
}

vocabulary! {
    /// What must accompany a convocation (113-14, art. 35).
    pub enum Enclosure ("enclosure") {
        /// The agenda.
        Agenda = "agenda",
        /// The timetable of the sittings.
        Timetable = "timetable",
        /// The points that each sitting will deliberate on.
        PointsBySitting = "points-by-sitting",
        /// The documents that bear on them.
        Documents = "documents",
    }
}

vocabulary! {
    /// Who signs the minutes and the deliberations (113-14, art. 47).
    pub enum Signatory ("signatory") {
        /// The president of the council.
        President = "president",
        /// The secretary, or whoever lawfully replaces the secretary.
        Secretary = "secretary",
    }
}

vocabulary! {
    /// The cases in which an elected member is not, or no longer, in office (113-14, art. 9).
    pub enum Exclusion ("exclusion") {
        /// Death.
        Death = "death",
        /// Voluntary resignation.
        Resignation = "resignation",
        /// Automatic resignation (إقالة بحكم القانون).
        AutomaticResignation = "automatic-resignation",
        /// Removal from office (عزل).
        Removal = "removal",
        /// Final annulment of the election.
        Annulment = "annulment",
        /// Suspension (توقيف), for as long as it lasts.
        Suspension = "suspension",
        /// Final sentence that makes ineligible.
        Conviction = "conviction",
        /// Resignation for any other cause that the organic law provides for.
        OtherCause = "other-cause",
    }
}

/// A number of days: `{ days = 10, count = "calendar" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// How many.
    pub days: u16,
    /// Which days count.
    pub count: Count,
}

/// A number of months: `{ months = 1 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthTerm {
    /// How many, counted from day of the month to day of the month.
    pub months: u8,
}

/// No sooner and no later than so many days after: `{ from = 3, to = 5, count = "calendar" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The fewest days.
    pub from: u16,
    /// The most days.
    pub to: u16,
    /// Which days count.
    pub count: Count,
}

/// The months of the ordinary sessions: `{ months = [2, 5, 10] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionMonths {
    /// From 1 to 12, in the order of the year.
    pub months: Vec<i8>,
}

/// The days of its month on which an ordinary session may open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Opening {
    /// One of the first days: `{ first-days = 7 }` is the first week.
    FirstDays(i8),
    /// A given weekday, or the next working day if that one is a holiday:
    /// `{ nth-weekday = { nth = 2, weekday = "monday" } }`.
    NthWeekday {
        /// 1 for the first of the month.
        nth: i8,
        /// Which weekday.
        weekday: Weekday,
    },
    /// Any day: `"any-day"`.
    AnyDay,
}

/// Matters: `{ subjects = ["budget", "programme"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subjects {
    /// In the order of the text.
    pub subjects: Vec<Subject>,
}

/// Kinds of sessions: `{ sessions = ["ordinary"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// Those that the rule is for.
    pub sessions: Vec<SessionKind>,
}

/// Enclosures: `{ enclosures = ["agenda", "documents"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enclosures {
    /// All of them.
    pub enclosures: Vec<Enclosure>,
}

/// Signatories: `{ signatories = ["president", "secretary"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signatories {
    /// All of them.
    pub signatories: Vec<Signatory>,
}

/// Cases: `{ exclusions = ["death", "resignation"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusions {
    /// Any of which takes a member out of office.
    pub exclusions: Vec<Exclusion>,
}

/// Days of the week: `{ weekdays = ["monday", "tuesday"] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weekdays {
    /// The days that are worked.
    pub weekdays: Vec<Weekday>,
}

/// A day of every year: `{ month = 11, day = 15 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearDay {
    /// From 1 to 12.
    pub month: i8,
    /// From 1 to 31.
    pub day: i8,
}

/// Seats by population: `{ brackets = [[7500, 11], [12500, 13]], above = 15 }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brackets {
    /// Up to so many inhabitants, so many seats; in rising order.
    pub brackets: Vec<(u32, u32)>,
    /// The seats above the last bracket.
    pub above: u32,
}

/// Seats that grow with the population:
/// `{ seats = 81, up-to = 750000, more = 10, per = 250000, at-most = 131 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SeatSteps {
    /// The seats to start with.
    pub seats: u32,
    /// The population they suffice for, in inhabitants.
    pub up_to: u32,
    /// The seats that each step adds.
    pub more: u32,
    /// The height of a step, in inhabitants; only a whole step counts.
    pub per: u32,
    /// The ceiling, in seats.
    pub at_most: u32,
}

/// Arrondissement councillors: `{ per-communal = 2, at-least = 10, at-most = 20 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Councillors {
    /// For each communal councillor elected in the arrondissement.
    pub per_communal: u32,
    /// The fewest.
    pub at_least: u32,
    /// The most.
    pub at_most: u32,
}

impl Weekday {
    /// The weekday of `date`.
    pub fn of(date: Date) -> Self {
        use jiff::civil::Weekday as Day;
        match date.weekday() {
            Day::Monday => Self::Monday,
            Day::Tuesday => Self::Tuesday,
            Day::Wednesday => Self::Wednesday,
            Day::Thursday => Self::Thursday,
            Day::Friday => Self::Friday,
            Day::Saturday => Self::Saturday,
            Day::Sunday => Self::Sunday,
        }
    }

    /// The same day, as dates reckon with it.
    pub(crate) fn civil(self) -> jiff::civil::Weekday {
        use jiff::civil::Weekday as Day;
        match self {
            Self::Monday => Day::Monday,
            Self::Tuesday => Day::Tuesday,
            Self::Wednesday => Day::Wednesday,
            Self::Thursday => Day::Thursday,
            Self::Friday => Day::Friday,
            Self::Saturday => Day::Saturday,
            Self::Sunday => Day::Sunday,
        }
    }
}

/// Declares the shapes: for each, its place in `Value` and in `Shape`, and how it is read.
macro_rules! shapes {
    ($($(#[$doc:meta])* $Shape:ident),+ $(,)?) => {
        /// The value of a rule.
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[serde(untagged)]
        pub enum Value { $($(#[$doc])* $Shape($Shape)),+ }

        /// What kind of value a key takes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Shape { $($(#[$doc])* $Shape),+ }

        impl Value {
            /// Reads `written` as `shape` wants it, or says what is wrong with it.
            pub(super) fn read(shape: Shape, written: toml::Value) -> Result<Self, String> {
                let value = match shape {
                    $(Shape::$Shape => $Shape::deserialize(written).map(Self::$Shape)),+
                }
                .map_err(|fault| fault.message().to_owned())?;
                value.check()?;
                Ok(value)
            }

            /// What kind of value it is.
            pub fn shape(&self) -> Shape {
                match self { $(Self::$Shape(_) => Shape::$Shape),+ }
            }
        }

        $(impl Shaped for $Shape {
            fn of(value: &Value) -> Option<Self> {
                match value {
                    Value::$Shape(shaped) => Some(shaped.clone()),
                    _ => None,
                }
            }
        })+
    };
}

/// A type that the value of a rule may have.
pub(crate) trait Shaped: Sized {
    /// The value, if it has this shape.
    fn of(value: &Value) -> Option<Self>;
}

shapes! {
    /// A number of days.
    Term,
    /// A number of months.
    MonthTerm,
    /// Between two numbers of days.
    Window,
    /// The months of the ordinary sessions.
    SessionMonths,
    /// The days on which an ordinary session may open.
    Opening,
    /// More than a fraction of a whole.
    Share,
    /// At least a fraction of a whole.
    Part,
    /// A number of hours.
    Hours,
    /// Who may ask.
    Askers,
    /// Who has a session held.
    Initiatives,
    /// Sittings of a session.
    PerSession,
    /// Matters of deliberation.
    Subjects,
    /// Kinds of sessions.
    Sessions,
    /// What a convocation encloses.
    Enclosures,
    /// Who signs.
    Signatories,
    /// What takes a member out of office.
    Exclusions,
    /// Days of the week.
    Weekdays,
    /// A day of every year.
    YearDay,
    /// Seats by population.
    Brackets,
    /// Seats that grow with the population.
    SeatSteps,
    /// Arrondissement councillors.
    Councillors,
    /// A count.
    Number,
    /// A fewest and a most.
    Between,
    /// At least a fraction.
    Portion,
    /// Vice-presidents by seats.
    VicePresidents,
    /// Fields of commissions.
    Fields,
    /// A rule without a number.
    Principle,
}
