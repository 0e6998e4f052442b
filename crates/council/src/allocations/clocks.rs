//! What the law sets for an allocation: its notice, the vote of its account, its sending, the second
//! reading, and the day from which the commune fixes it.

use super::{Allocation, Stage};
use crate::house::ShownVerdict;
use jiff::civil::Date;
use kit::Language;
use law::clock::{Deadline, account, account_again, account_sent, allocation_notice};
use law::{Holidays, Kind, Law, Profile, Readings, Verdict, arrondissements};

/// With so many days left, a time limit is pressing. Our number, not the law's.
pub(super) const SOON: u32 = 7;

/// Where the time limits of an allocation stand.
pub struct Clocks {
    /// Each that runs or has run, in order.
    pub lines: Vec<ShownVerdict>,
}

impl Clocks {
    /// On the day `today`, under the law of the arrondissement. Of a council whose own pages do not
    /// have these rules, `has_pages` is false.
    pub fn of(
        it: &Allocation,
        today: Date,
        (profile, holidays): (&Profile, &Holidays),
        (language, has_pages): (Language, bool),
    ) -> Self {
        let year = it.prepared_in();
        let is_imposed = it.stage == Stage::Imposed;
        let mut limits: Vec<(Option<Deadline>, Option<Date>)> =
            vec![(allocation_notice(year, profile), Some(it.notified_on))];
        if !is_imposed || it.sent_on.is_some() {
            limits.push((account(it.notified_on, profile), it.sent_on));
            limits.push((still(account_sent(year, profile), it.notified_on), it.sent_on));
        }
        if let Some(asked) = it.again_on {
            limits.push((account_again(asked, profile, holidays), it.again_sent_on));
        }
        let shown = limits.into_iter().filter_map(|(limit, done)| {
            let shown = ShownVerdict::of(&limit?.verdict(done, today, SOON), language);
            Some(if has_pages { shown } else { ShownVerdict { rule: None, ..shown } })
        });
        Self { lines: shown.collect() }
    }
}

/// `limit`, unless its day was over before the allocation was notified.
pub(super) fn still(limit: Option<Deadline>, notified: Date) -> Option<Deadline> {
    limit.filter(|limit| limit.last().is_some_and(|last| last >= notified))
}

/// The next day that the law sets for whoever has to move: the arrondissement, until its account is
/// sent; nobody afterwards.
pub fn next_day(it: &Allocation, profile: &Profile, holidays: &Holidays) -> Option<Date> {
    match (it.stage, it.again_on) {
        (Stage::Again | Stage::Voted, Some(asked)) => {
            account_again(asked, profile, holidays)?.last()
        }
        (Stage::Notified | Stage::Voted, _) => {
            let month = account(it.notified_on, profile)?.last();
            let october = still(account_sent(it.prepared_in(), profile), it.notified_on);
            let october = october.and_then(|limit| limit.last());
            month.into_iter().chain(october).min()
        }
        (Stage::Again | Stage::Sent | Stage::Taken | Stage::Imposed, _) => None,
    }
}

/// Whether the communal council may fix the account of its own motion on the day `today`, under the
/// law of arrondissements; no reading of theirs changes those days.
pub fn may_be_imposed(it: &Allocation, today: Date) -> Option<Verdict> {
    let profile = Law::national().profile(Kind::Arrondissement, today, &Readings::default())?;
    let notified = (it.prepared_in(), it.notified_on);
    arrondissements::imposed(it.sent_on, notified, today, &profile)
}
