//! Something that awaits somebody.

use jiff::civil::Date;
use kit::Bilingual;

/// Something that awaits somebody: what, until when, and why.
#[derive(Debug, Clone)]
pub struct Task {
    /// What, as a message key.
    pub what: &'static str,
    /// How many things, where it is several.
    pub count: usize,
    /// About what: a session, a point.
    pub about: Bilingual,
    /// The council.
    pub council: Bilingual,
    /// Where it is done.
    pub url: String,
    /// The last day, if there is one.
    pub due: Option<Date>,
    /// Why, in the language of the page: the rule and its article.
    pub why: String,
}

/// With so many days left, something is pressing. Our number, not the law's.
const SOON: i32 = 7;

impl Task {
    /// `missed`, `soon` or `wait`.
    pub fn state(&self, today: Date) -> &'static str {
        match self.days_left(today) {
            Some(left) if left < 0 => "missed",
            Some(left) if left <= SOON => "soon",
            Some(_) | None => "wait",
        }
    }

    /// Whether it belongs with what is late or pressing.
    pub fn is_pressing(&self, today: Date) -> bool {
        self.state(today) != "wait"
    }

    /// For how many days it is late.
    pub fn days_late(&self, today: Date) -> usize {
        let late = self.days_left(today).map_or(0, |left| left.saturating_neg().max(0));
        usize::try_from(late).unwrap_or(0)
    }

    fn days_left(&self, today: Date) -> Option<i32> {
        self.due.map(|due| (due - today).get_days())
    }
}

/// The most urgent first; what has no day comes last, in the order of the work.
pub(super) fn order(tasks: &mut [Task]) {
    tasks.sort_by_key(|task| task.due.unwrap_or(Date::MAX));
}
