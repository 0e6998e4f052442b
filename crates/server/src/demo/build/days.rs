//! The days of the fictional sessions: lawful ones, reckoned from the day the demonstration
//! starts. Everything that is done in them is a deed at an hour, in order of time.

use super::deed::Deed;
use anyhow::Context as _;
use jiff::civil::{Date, DateTime};
use jiff::{Span, civil::time};
use law::sessions::{OpeningWindow, opening_windows};
use law::{Holidays, Kind, Law, Profile, Readings};
use serde::Deserialize;

/// The window of the session that has run its whole course closed so many days ago, at least.
const LONG_CLOSED: i32 = 45;

/// The session in preparation opens so many days ahead, at least.
const FAR_AHEAD: i32 = 25;

/// How far a fictional session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tale {
    /// An ordinary session that has run its whole course.
    Ordinary,
    /// An extraordinary one that awaits the authority.
    Extraordinary,
    /// An extraordinary one between two sittings.
    InCourse,
    /// The next ordinary one, in preparation.
    Next,
}

/// One deed, at its hour.
#[derive(Debug, Clone)]
pub struct Entry {
    pub at: DateTime,
    pub tale: Tale,
    pub deed: Deed,
}

/// A session that is to be told: how far it has come, and so many working days after its opening
/// for each of its sittings.
pub type Wanted<'w> = (Tale, &'w [u16]);

/// When each fictional session of a council sits, and what is done on which day.
#[derive(Debug, Clone)]
pub struct Almanac {
    /// The days of the sittings of each.
    pub days: Vec<(Tale, Vec<Date>)>,
    /// Whether the public sees the extraordinary one: not if it would then see a real session, of
    /// which little was reported, after it.
    pub shows_extraordinary: bool,
    /// Everything, in order of time.
    pub entries: Vec<Entry>,
}

/// The days that are worked, as the law of that kind of council has them.
struct Reckoner {
    profile: Profile,
    holidays: &'static Holidays,
    today: Date,
}

impl Almanac {
    /// The almanac of a council of that kind in a demonstration that starts on `today`. The
    /// ordinary session opens later than `latest_known`, the last real one, if its window lets it.
    pub fn of(
        kind: Kind,
        today: Date,
        latest_known: Option<Date>,
        wanted: &[Wanted<'_>],
    ) -> anyhow::Result<Self> {
        let profile = Law::national().profile(kind, today, &Readings::default());
        let profile = profile.context("--today: no law of councils is known for this day")?;
        let reckoner = Reckoner { profile, holidays: Holidays::seed(), today };
        let opened = reckoner.past_opening(latest_known)?;
        let shows_extraordinary = latest_known.is_none_or(|known| known >= opened);
        let mut almanac = Self { days: Vec::new(), shows_extraordinary, entries: Vec::new() };
        for &(tale, sittings) in wanted {
            let first = match tale {
                Tale::Ordinary => opened,
                Tale::Extraordinary => reckoner.sat(),
                Tale::InCourse => reckoner.last_day(),
                Tale::Next => reckoner.next_opening()?,
            };
            let days: Vec<Date> =
                sittings.iter().map(|after| reckoner.worked(first, *after)).collect();
            almanac.entries.extend(reckoner.course(tale, &days, latest_known.is_some()));
            almanac.days.push((tale, days));
        }
        almanac.entries.sort_by_key(|entry| entry.at);
        Ok(almanac)
    }

    /// The days of the sittings of one of them.
    pub fn days(&self, tale: Tale) -> &[Date] {
        let found = self.days.iter().find(|(known, _)| *known == tale);
        found.map_or(&[], |(_, days)| days)
    }

    /// When the first deed is done.
    pub fn begins(&self) -> Option<DateTime> {
        self.entries.first().map(|entry| entry.at)
    }
}

impl Reckoner {
    /// The opening windows of the years around today.
    fn windows(&self) -> Vec<OpeningWindow> {
        let year = self.today.year();
        let years = [year - 1, year, year + 1];
        let windows = |year| opening_windows(year, &self.profile, self.holidays);
        years.into_iter().flat_map(windows).collect()
    }

    fn past_opening(&self, latest_known: Option<Date>) -> anyhow::Result<Date> {
        let limit = ago(self.today, LONG_CLOSED);
        let window = self.windows().into_iter().rev().find(|window| window.last <= limit);
        let window = window.context("a window that closed long ago")?;
        let lawful: Vec<Date> = self.worked_in(window);
        let later = lawful.iter().find(|day| latest_known.is_none_or(|known| **day > known));
        later.or(lawful.first()).copied().context("a day of the window that is worked")
    }

    fn next_opening(&self) -> anyhow::Result<Date> {
        let limit = ago(self.today, -FAR_AHEAD);
        let openings = self
            .windows()
            .into_iter()
            .filter_map(|window| self.worked_in(window).into_iter().find(|day| *day >= limit));
        openings.min().context("a window that opens in some weeks")
    }

    fn worked_in(&self, window: OpeningWindow) -> Vec<Date> {
        let days = self.profile.working_days(self.holidays);
        let all = window.first.series(Span::new().days(1)).take_while(|day| *day <= window.last);
        all.filter(|day| days.include(*day)).collect()
    }

    /// The working day that comes `count` working days after `day`.
    fn worked(&self, day: Date, count: u16) -> Date {
        self.profile.working_days(self.holidays).after(day, count)
    }

    /// The last working day that is at least `days` before `day`.
    fn before(&self, day: Date, days: i32) -> Date {
        self.profile.working_days(self.holidays).on_or_before(ago(day, days))
    }

    /// The last working day before today.
    fn last_day(&self) -> Date {
        self.before(self.today, 1)
    }

    /// All that is done for a session that sits on `days`.
    fn course(&self, tale: Tale, days: &[Date], has_past: bool) -> Vec<Entry> {
        let course = match (tale, days) {
            (Tale::Ordinary, days) => self.ordinary(days),
            (Tale::Extraordinary, &[sat, ..]) => self.extraordinary(sat),
            (Tale::InCourse, &[sat, ..]) => self.in_course(sat),
            (Tale::Next, _) => self.next(has_past),
            (Tale::Extraordinary | Tale::InCourse, []) => Vec::new(),
        };
        entries(tale, course)
    }

    fn ordinary(&self, days: &[Date]) -> Vec<Moment> {
        let (Some(&opening), Some(&last)) = (days.first(), days.last()) else { return Vec::new() };
        let worked = |count| self.worked(last, count);
        let received = worked(3);
        // By then the twenty days of the visa are over (art. 118): what was not answered is given.
        let published = self.before(ago(received, -25), 0);
        let mut course = self.preparation(opening, [45, 42, 38, 30, 27, 25, 15]);
        course.push((opening, (10, 20), Deed::Open));
        for (number, &day) in (1..).zip(days) {
            let began = if number == 1 { (10, 40) } else { (10, 20) };
            course.push((day, (10, 0), Deed::CallRoll(number)));
            course.push((day, began, Deed::Deliberate(number)));
        }
        course.extend([
            (last, (13, 0), Deed::Close),
            (worked(1), (9, 0), Deed::SendRegister),
            (worked(1), (10, 0), Deed::PrepareActs),
            (worked(1), (11, 0), Deed::SignActs),
            (worked(1), (15, 0), Deed::PostActs),
            (worked(2), (9, 30), Deed::WriteMinutes),
            (worked(2), (10, 30), Deed::SignMinutes),
            (worked(2), (11, 30), Deed::GiveMinutes),
            (worked(2), (15, 0), Deed::SendActs),
            (received, (10, 0), Deed::Acknowledge),
            (self.worked(received, 4), (11, 0), Deed::AnswerVisas),
            (published, (11, 0), Deed::PublishActs),
        ]);
        course
    }

    /// The day of the extraordinary session whose acts were sent yesterday.
    fn sat(&self) -> Date {
        self.before(self.today, 7).min(self.before(self.signed(), 1))
    }

    /// The day on which its acts were signed.
    fn signed(&self) -> Date {
        self.before(self.last_day(), 1)
    }

    /// Reckoned backwards from yesterday, when its acts were sent.
    fn extraordinary(&self, sat: Date) -> Vec<Moment> {
        let (signed, sent) = (self.signed(), self.last_day());
        let mut course = self.preparation(sat, [28, 27, 26, 25, 24, 23, 13]);
        course.extend([
            (sat, (10, 0), Deed::CallRoll(1)),
            (sat, (10, 20), Deed::Open),
            (sat, (10, 40), Deed::Deliberate(1)),
            (sat, (14, 0), Deed::Close),
            (signed, (9, 0), Deed::SendRegister),
            (signed, (9, 30), Deed::PrepareActs),
            (signed, (11, 0), Deed::SignActs),
            (signed, (12, 0), Deed::PostActs),
            (signed, (14, 0), Deed::WriteMinutes),
            (signed, (15, 0), Deed::SignMinutes),
            (sent, (10, 30), Deed::GiveMinutes),
            (sent, (11, 0), Deed::SendActs),
        ]);
        course
    }

    /// It sat for the first time on the last working day, and will again.
    fn in_course(&self, sat: Date) -> Vec<Moment> {
        let mut course = self.preparation(sat, [28, 27, 26, 25, 24, 23, 13]);
        course.extend([
            (sat, (10, 0), Deed::CallRoll(1)),
            (sat, (10, 20), Deed::Open),
            (sat, (10, 40), Deed::Deliberate(1)),
        ]);
        course
    }

    /// From the calendar to the reports of the commissions. `days` before the sitting: planned,
    /// points, papers, settled, sent, received, convened. Where holidays bring two of them to the
    /// same day, the hours keep their order.
    fn preparation(&self, sitting: Date, days: [i32; 7]) -> Vec<Moment> {
        let [planned, points, papers, settled, sent, received, convened] =
            days.map(|days| self.before(sitting, days));
        vec![
            (planned, (9, 0), Deed::Plan),
            (points, (9, 30), Deed::AddPoints),
            (papers, (10, 30), Deed::AddPapers),
            (settled, (11, 30), Deed::Settle),
            (sent, (12, 0), Deed::SendAgenda),
            (received, (14, 0), Deed::AcknowledgeAgenda),
            (convened, (9, 0), Deed::Convene),
            (convened, (10, 30), Deed::PostAgenda),
            (self.before(sitting, 9), (11, 30), Deed::Answer),
            (self.before(sitting, 5), (15, 0), Deed::Remind),
            (self.before(sitting, 1), (16, 0), Deed::Report),
        ]
    }

    /// Its agenda was settled the day before yesterday; some reports came since.
    fn next(&self, has_past: bool) -> Vec<Moment> {
        let ago = |days| self.before(self.today, days);
        let mut course = vec![
            (ago(12), (9, 40), Deed::Plan),
            (ago(11), (10, 40), Deed::AddPoints),
            (ago(8), (14, 40), Deed::AddPapers),
            (ago(2), (11, 40), Deed::Settle),
            (ago(1), (15, 40), Deed::Report),
        ];
        if has_past {
            course.push((ago(1), (16, 30), Deed::WriteDownThePast));
        }
        course
    }
}

/// A day, an hour and its minute, what is done then.
type Moment = (Date, (i8, i8), Deed);

fn ago(day: Date, days: i32) -> Date {
    day.saturating_sub(Span::new().days(days))
}

fn entries(tale: Tale, course: Vec<Moment>) -> Vec<Entry> {
    let entry = |(on, (hour, minute), deed): Moment| Entry {
        at: on.to_datetime(time(hour, minute, 0, 0)),
        tale,
        deed,
    };
    course.into_iter().map(entry).collect()
}

#[cfg(test)]
mod tests;
