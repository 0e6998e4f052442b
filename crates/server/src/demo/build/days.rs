//! The days of the fictional sessions: lawful ones, reckoned from the day the demonstration
//! starts. Everything that is done in them is a deed at an hour, in order of time.

use super::deed::Deed;
use anyhow::Context as _;
use jiff::civil::{Date, DateTime};
use jiff::{Span, civil::time};
use law::sessions::{OpeningWindow, opening_windows};
use law::{Holidays, Kind, Law, Profile, Readings};

/// The window of the session that has run its whole course closed so many days ago, at least.
const LONG_CLOSED: i32 = 45;

/// The session in preparation opens so many days ahead, at least.
const FAR_AHEAD: i32 = 25;

/// Which of the fictional sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tale {
    /// An ordinary session that has run its whole course.
    Ordinary,
    /// An extraordinary one that awaits the authority.
    Extraordinary,
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

/// When each fictional session sits, and what is done on which day.
#[derive(Debug, Clone)]
pub struct Almanac {
    /// The days of the sittings of the ordinary session.
    pub ordinary: [Date; 2],
    /// The day of the extraordinary one.
    pub extraordinary: Date,
    /// Whether the public sees it: only if it would otherwise see a real session, of which little
    /// was reported, before all others.
    pub shows_extraordinary: bool,
    /// The days of the sittings of the one in preparation.
    pub next: [Date; 2],
    /// Everything, in order of time.
    pub entries: Vec<Entry>,
}

/// The days that are worked, as the law of communes has them.
struct Reckoner {
    profile: Profile,
    holidays: &'static Holidays,
    today: Date,
}

impl Almanac {
    /// The almanac of a demonstration that starts on `today`. The ordinary session opens later
    /// than `latest_known`, the last real one, if its window lets it.
    pub fn of(today: Date, latest_known: Option<Date>) -> anyhow::Result<Self> {
        let profile = Law::national().profile(Kind::Commune, today, &Readings::default());
        let profile = profile.context("--today: no law of communes is known for this day")?;
        let reckoner = Reckoner { profile, holidays: Holidays::seed(), today };
        let opening = reckoner.past_opening(latest_known)?;
        let next = reckoner.next_opening()?;
        let (sat, extraordinary) = reckoner.extraordinary();
        let tales = [reckoner.ordinary(opening), extraordinary, reckoner.next()];
        let mut almanac = Self {
            ordinary: [opening, reckoner.worked(opening, 1)],
            extraordinary: sat,
            shows_extraordinary: latest_known.is_some_and(|known| known >= opening),
            next: [next, reckoner.worked(next, 1)],
            entries: tales.concat(),
        };
        almanac.entries.sort_by_key(|entry| entry.at);
        Ok(almanac)
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

    fn ordinary(&self, opening: Date) -> Vec<Entry> {
        let worked = |count| self.worked(opening, count);
        let received = worked(4);
        // By then the twenty days of the visa are over (art. 118): what was not answered is given.
        let published = self.before(ago(received, -25), 0);
        let mut course = self.preparation(opening, [45, 42, 38, 30, 27, 25, 15]);
        course.extend([
            (opening, (10, 0), Deed::CallRoll(1)),
            (opening, (10, 20), Deed::Open),
            (opening, (10, 40), Deed::Deliberate(1)),
            (worked(1), (10, 0), Deed::CallRoll(2)),
            (worked(1), (10, 20), Deed::Deliberate(2)),
            (worked(1), (13, 0), Deed::Close),
            (worked(2), (9, 0), Deed::SendRegister),
            (worked(2), (10, 0), Deed::PrepareActs),
            (worked(2), (11, 0), Deed::SignActs),
            (worked(2), (15, 0), Deed::PostActs),
            (worked(3), (9, 30), Deed::WriteMinutes),
            (worked(3), (10, 30), Deed::SignMinutes),
            (worked(3), (11, 30), Deed::GiveMinutes),
            (worked(3), (15, 0), Deed::SendActs),
            (received, (10, 0), Deed::Acknowledge),
            (self.worked(received, 4), (11, 0), Deed::AnswerVisas),
            (published, (11, 0), Deed::PublishActs),
        ]);
        entries(Tale::Ordinary, course)
    }

    /// Reckoned backwards from yesterday, when its acts were sent.
    fn extraordinary(&self) -> (Date, Vec<Entry>) {
        let sent = self.last_day();
        let signed = self.before(sent, 1);
        let sat = self.before(self.today, 7).min(self.before(signed, 1));
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
        (sat, entries(Tale::Extraordinary, course))
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
    fn next(&self) -> Vec<Entry> {
        let ago = |days| self.before(self.today, days);
        let course = vec![
            (ago(12), (9, 40), Deed::Plan),
            (ago(11), (10, 40), Deed::AddPoints),
            (ago(8), (14, 40), Deed::AddPapers),
            (ago(2), (11, 40), Deed::Settle),
            (ago(1), (15, 40), Deed::Report),
            (ago(1), (16, 30), Deed::WriteDownThePast),
        ];
        entries(Tale::Next, course)
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
mod tests {
    use super::*;
    use jiff::civil::date;

    /// Every day of two years and of one far ahead, as the day on which somebody may start the
    /// demonstration.
    fn days() -> impl Iterator<Item = Date> {
        let far = date(2031, 1, 1).series(Span::new().days(1)).take(365);
        date(2026, 1, 1).series(Span::new().days(1)).take(730).chain(far)
    }

    /// Where a deed stands in the course of a session.
    fn place(deed: Deed) -> usize {
        let course = [
            Deed::Plan,
            Deed::AddPoints,
            Deed::AddPapers,
            Deed::Settle,
            Deed::SendAgenda,
            Deed::AcknowledgeAgenda,
            Deed::Convene,
            Deed::PostAgenda,
            Deed::Answer,
            Deed::Remind,
            Deed::Report,
            Deed::CallRoll(1),
            Deed::Open,
            Deed::Deliberate(1),
            Deed::CallRoll(2),
            Deed::Deliberate(2),
            Deed::Close,
            Deed::SendRegister,
            Deed::PrepareActs,
            Deed::SignActs,
            Deed::PostActs,
            Deed::WriteMinutes,
            Deed::SignMinutes,
            Deed::GiveMinutes,
            Deed::SendActs,
            Deed::Acknowledge,
            Deed::AnswerVisas,
            Deed::PublishActs,
            Deed::WriteDownThePast,
        ];
        course.iter().position(|it| *it == deed).unwrap()
    }

    #[test]
    fn whatever_day_it_starts_everything_was_done_in_order_before_it() {
        for today in days() {
            let almanac = Almanac::of(today, Some(date(2026, 2, 5))).unwrap();
            let last = almanac.entries.last().unwrap().at.date();
            assert!(last < today, "{today}: {last}");
            for tale in [Tale::Ordinary, Tale::Extraordinary, Tale::Next] {
                let own = almanac.entries.iter().filter(|entry| entry.tale == tale);
                let deeds: Vec<usize> = own.map(|entry| place(entry.deed)).collect();
                assert!(deeds.is_sorted(), "{today}: {tale:?}: {deeds:?}");
            }
        }
    }

    #[test]
    fn the_ordinary_session_opened_in_a_window_long_closed_and_the_next_opens_weeks_ahead() {
        for today in days() {
            let almanac = Almanac::of(today, None).unwrap();
            let [opening, _] = almanac.ordinary;
            assert!([2, 5, 10].contains(&opening.month()) && opening.day() <= 7, "{opening}");
            assert!((today - date(opening.year(), opening.month(), 7)).get_days() >= LONG_CLOSED);
            assert!((almanac.next[0] - today).get_days() >= FAR_AHEAD);
            let since = (today - almanac.extraordinary).get_days();
            assert!((7..=16).contains(&since), "{today}: sat {since} days ago");
        }
    }

    #[test]
    fn it_opens_after_the_last_real_session_where_they_share_a_window() {
        let almanac = Almanac::of(date(2026, 4, 10), Some(date(2026, 2, 5))).unwrap();
        assert_eq!(almanac.ordinary[0], date(2026, 2, 6));
    }
}
