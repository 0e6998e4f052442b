//! When a council meets in ordinary session, and how long a session may last.

use crate::kind::{Kind, SessionKind};
use crate::profile::{Book, Profile};
use crate::rules::{Fault, Key, Opening, Principle, Ruled, SessionMonths, Term, Weekdays};
use crate::subject::Subject;
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use crate::{Holidays, computation};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the texts say of sessions (113-14, art. 33 to 36, 106 and 225; 112-14, art. 34 to 37 and 104;
/// 111-14, art. 36 to 39 and 110).
#[derive(Debug)]
pub struct Provisions {
    /// The days that are worked.
    pub working_week: Ruled<Weekdays>,
    /// The months of the ordinary sessions.
    pub months: Ruled<SessionMonths>,
    /// The days of those months on which they may open.
    pub opening: Ruled<Opening>,
    /// The longest an ordinary session may last.
    pub length: Ruled<Term>,
    /// The longest it may be extended, once, by the president.
    pub extension: Ruled<Term>,
    /// The longest an extraordinary session may last; it is never extended.
    pub extraordinary_length: Ruled<Term>,
    /// An ordinary session begins with the president's report; arrondissements have no such rule.
    pub report: Option<Ruled<Principle>>,
}

/// The days of one month on which its ordinary session may open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningWindow {
    /// The first day.
    pub first: Date,
    /// The last day, included.
    pub last: Date,
}

/// The last lawful day of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LatestClosing {
    /// Without extension.
    pub latest: Date,
    /// With the one extension that the president may decide, if the law knows one.
    pub extended: Option<Date>,
}

/// Whether the president has extended a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extension {
    /// Until that day.
    Until(Date),
    /// Not.
    None,
}

/// What was found of a session: of its dates, and of how it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The session may open on that day.
    Opens {
        /// The day.
        on: Date,
    },
    /// The session may open on that day, which is not worked.
    OpensOnRestDay {
        /// The day.
        on: Date,
    },
    /// The session may not open on that day.
    OpensOutside {
        /// The day.
        on: Date,
        /// The nearest lawful days.
        nearest: OpeningWindow,
    },
    /// The session is closed in time.
    Closes {
        /// The day.
        on: Date,
        /// The last lawful one.
        latest: Date,
    },
    /// The session is closed in time only if it was extended.
    ClosesInExtension {
        /// The day.
        on: Date,
        /// The last lawful one without extension.
        latest: Date,
    },
    /// The session begins with the president's report.
    BeginsWithReport,
    /// It does not, though it must.
    BeginsWithoutReport,
    /// It may begin as it likes.
    BeginsFreely,
    /// The president may extend the session until that day.
    Extends {
        /// The day.
        until: Date,
        /// The last lawful one.
        latest: Date,
    },
    /// The session may not be extended so far, or would not be longer.
    ExtendsOutside {
        /// The day.
        until: Date,
        /// The last lawful day without extension.
        after: Date,
        /// The last lawful one with it.
        latest: Date,
    },
    /// The session was extended before: it is extended once.
    ExtendsTwice,
    /// A session of this kind is never extended.
    NeverExtends,
    /// The session is closed too late.
    ClosesTooLate {
        /// The day.
        on: Date,
        /// The last lawful one, extension included.
        latest: Date,
    },
}

/// The windows in which the ordinary sessions of `year` may open.
pub fn opening_windows(year: i16, profile: &Profile, holidays: &Holidays) -> Vec<OpeningWindow> {
    let months = profile.law.sessions.months.months.iter();
    months.filter_map(|month| opening_window(year, *month, profile, holidays)).collect()
}

/// Whether an ordinary session may open `on` that day; if not, the nearest days it may.
pub fn opening(on: Date, profile: &Profile, holidays: &Holidays) -> Verdict {
    let source = &profile.law.sessions.opening.source;
    let years = [on.year().saturating_sub(1), on.year(), on.year().saturating_add(1)];
    let nearest = years
        .into_iter()
        .flat_map(|year| opening_windows(year, profile, holidays))
        .min_by_key(|window| window.distance(on));
    let finding = match nearest {
        Some(nearest) if nearest.distance(on) > 0 => Finding::OpensOutside { on, nearest },
        Some(_) | None if profile.working_days(holidays).include(on) => Finding::Opens { on },
        Some(_) | None => Finding::OpensOnRestDay { on },
    };
    Verdict::new(verdict::Finding::Session(finding), source)
}

/// The last lawful day of a session opened on the day `opening`, which counts as its first.
pub fn latest_closing(
    session: SessionKind,
    opening: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> LatestClosing {
    let law = &profile.law.sessions;
    let days = profile.working_days(holidays);
    match session {
        SessionKind::Ordinary => {
            let latest = computation::last_of(opening, law.length.value, days);
            let next = latest.tomorrow().unwrap_or(latest);
            let extended = computation::last_of(next, law.extension.value, days);
            LatestClosing { latest, extended: Some(extended) }
        }
        SessionKind::Extraordinary => {
            let latest = computation::last_of(opening, law.extraordinary_length.value, days);
            LatestClosing { latest, extended: None }
        }
    }
}

/// Whether a session opened on the day `opening` may be closed `on` that day.
pub fn closing(
    session: SessionKind,
    opening: Date,
    on: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Verdict {
    let law = &profile.law.sessions;
    let LatestClosing { latest, extended } = latest_closing(session, opening, profile, holidays);
    let length = match session {
        SessionKind::Ordinary => &law.length.source,
        SessionKind::Extraordinary => &law.extraordinary_length.source,
    };
    let (finding, source) = match extended {
        _ if on <= latest => (Finding::Closes { on, latest }, length),
        Some(extended) if on <= extended => {
            (Finding::ClosesInExtension { on, latest }, &law.extension.source)
        }
        Some(extended) => (Finding::ClosesTooLate { on, latest: extended }, &law.extension.source),
        None => (Finding::ClosesTooLate { on, latest }, length),
    };
    Verdict::new(verdict::Finding::Session(finding), source)
}

/// The same, when it is known whether the president has extended the session.
pub fn closing_under(
    extension: Extension,
    (session, opening): (SessionKind, Date),
    on: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Verdict {
    let law = &profile.law.sessions;
    let ordinary = latest_closing(session, opening, profile, holidays).latest;
    let (latest, source) = match (session, extension) {
        (SessionKind::Ordinary, Extension::Until(day)) => (day, &law.extension.source),
        (SessionKind::Ordinary, Extension::None) => (ordinary, &law.length.source),
        (SessionKind::Extraordinary, _) => (ordinary, &law.extraordinary_length.source),
    };
    let finding = if on <= latest {
        Finding::Closes { on, latest }
    } else {
        Finding::ClosesTooLate { on, latest }
    };
    Verdict::new(verdict::Finding::Session(finding), source)
}

/// Whether the president may extend, until the day `until`, a session that is under `extension`
/// already.
pub fn extending(
    extension: Extension,
    (session, opening): (SessionKind, Date),
    until: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Verdict {
    let law = &profile.law.sessions;
    let LatestClosing { latest: after, extended } =
        latest_closing(session, opening, profile, holidays);
    let (finding, source) = match (extended, extension) {
        (None, _) => (Finding::NeverExtends, &law.extraordinary_length.source),
        (Some(_), Extension::Until(_)) => (Finding::ExtendsTwice, &law.extension.source),
        (Some(latest), Extension::None) if after < until && until <= latest => {
            (Finding::Extends { until, latest }, &law.extension.source)
        }
        (Some(latest), Extension::None) => {
            (Finding::ExtendsOutside { until, after, latest }, &law.extension.source)
        }
    };
    Verdict::new(verdict::Finding::Session(finding), source)
}

/// Whether the agenda of a session may begin with a point on `first`: an ordinary session begins
/// with the president's report on the acts done in the council's name.
pub fn first_point(session: SessionKind, first: Subject, profile: &Profile) -> Verdict {
    let law = &profile.law.sessions;
    let (finding, source) = match (&law.report, session) {
        (Some(report), SessionKind::Ordinary) if first == Subject::PresidentReport => {
            (Finding::BeginsWithReport, &report.source)
        }
        (Some(report), SessionKind::Ordinary) => (Finding::BeginsWithoutReport, &report.source),
        (Some(report), SessionKind::Extraordinary) => (Finding::BeginsFreely, &report.source),
        (None, SessionKind::Ordinary | SessionKind::Extraordinary) => {
            (Finding::BeginsFreely, &law.months.source)
        }
    };
    Verdict::new(verdict::Finding::Session(finding), source)
}

fn opening_window(
    year: i16,
    month: i8,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<OpeningWindow> {
    let first = Date::new(year, month, 1).ok()?;
    match profile.law.sessions.opening.value {
        Opening::FirstDays(days) => {
            Some(OpeningWindow { first, last: Date::new(year, month, days).ok()? })
        }
        Opening::NthWeekday { nth, weekday } => {
            let legal = first.nth_weekday_of_month(nth, weekday.civil()).ok()?;
            let day = profile.working_days(holidays).on_or_after(legal);
            Some(OpeningWindow { first: day, last: day })
        }
        Opening::AnyDay => Some(OpeningWindow { first, last: first.last_of_month() }),
    }
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            working_week: book.find(Key::WorkingWeek)?,
            months: book.find(Key::OrdinaryMonths)?,
            opening: book.find(Key::OrdinaryOpening)?,
            length: book.find(Key::OrdinaryLength)?,
            extension: book.find(Key::OrdinaryExtension)?,
            extraordinary_length: book.find(Key::ExtraordinaryLength)?,
            report: book.principle_for(
                &[Kind::Commune, Kind::Prefecture, Kind::Region],
                Key::PresidentReport,
                Principle::ReportFirst,
            )?,
        })
    }
}

impl OpeningWindow {
    /// Whether the session may open on `date`.
    pub fn includes(self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }

    /// How many days `date` is away from it: none if inside.
    fn distance(self, date: Date) -> i64 {
        let nearest = date.clamp(self.first, self.last);
        date.duration_since(nearest).as_hours().abs() / 24
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Opens { .. }
            | Self::Closes { .. }
            | Self::Extends { .. }
            | Self::BeginsWithReport
            | Self::BeginsFreely => Outcome::Granted,
            Self::OpensOnRestDay { .. } | Self::ClosesInExtension { .. } => Outcome::Warned,
            Self::OpensOutside { .. }
            | Self::ClosesTooLate { .. }
            | Self::ExtendsOutside { .. }
            | Self::ExtendsTwice
            | Self::NeverExtends
            | Self::BeginsWithoutReport => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        match self {
            Self::Opens { on } => sentence.date("on", *on).say("session-opens"),
            Self::OpensOnRestDay { on } => {
                sentence.date("on", *on).say("session-opens-on-rest-day")
            }
            Self::OpensOutside { on, nearest } if nearest.first == nearest.last => sentence
                .date("on", *on)
                .date("day", nearest.first)
                .say("session-opens-not-that-day"),
            Self::OpensOutside { on, nearest } => sentence
                .date("on", *on)
                .date("first", nearest.first)
                .date("last", nearest.last)
                .say("session-opens-outside"),
            Self::BeginsWithReport => sentence.say("session-begins-with-report"),
            Self::BeginsWithoutReport => sentence.say("session-begins-without-report"),
            Self::BeginsFreely => sentence.say("session-begins-freely"),
            Self::Extends { until, latest } => {
                sentence.date("until", *until).date("latest", *latest).say("session-extends")
            }
            Self::ExtendsOutside { until, after, latest } => sentence
                .date("until", *until)
                .date("after", *after)
                .date("latest", *latest)
                .say("session-extends-outside"),
            Self::ExtendsTwice => sentence.say("session-extends-twice"),
            Self::NeverExtends => sentence.say("session-never-extends"),
            Self::Closes { on, latest } => {
                sentence.date("on", *on).date("latest", *latest).say("session-closes")
            }
            Self::ClosesInExtension { on, latest } => {
                sentence.date("on", *on).date("latest", *latest).say("session-closes-in-extension")
            }
            Self::ClosesTooLate { on, latest } => {
                sentence.date("on", *on).date("latest", *latest).say("session-closes-too-late")
            }
        }
    }
}
