//! The second call: the first meeting lacked its quorum, and members are convened once more with
//! the same agenda and the same papers, for a day that the law bounds (art. 42).

use super::manifest::Manifest;
use super::papers::print_all;
use super::seal::{self, Convocation, File};
use super::store;
use crate::agenda::{self, Contents, Version};
use crate::calendar::holidays;
use crate::house::refuse;
use crate::people::{self, Desk};
use crate::sessions::{self, Milestone, Session, Sight, Sitting, Stage};
use jiff::civil::{Date, Time};
use kit::clock::day;
use kit::db::{Json, Tx};
use kit::{Error, Id, Refusal, Result};
use law::quorum::{SecondCall, second_call_days, second_call_window};
use law::readings;
use law::{Holidays, Profile, Verdict};

/// Why members are convened once more.
#[derive(Debug, Clone)]
pub(super) struct Missed {
    /// The day of the first meeting.
    pub(super) on: Date,
    /// What the law found there.
    pub(super) verdict: Option<Verdict>,
    /// The sittings, put off.
    pub(super) sittings: Vec<Sitting>,
    /// What the law says of the days chosen.
    pub(super) days: Verdict,
}

/// What the page of the second call shows before it is made.
pub(super) struct Prospect {
    /// What the law found at the first meeting.
    pub(super) verdict: Option<Verdict>,
    /// The days are over: what the law says of it.
    pub(super) late: Option<Verdict>,
    /// The first day proposed.
    pub(super) day: Date,
    /// The hour of the first meeting.
    pub(super) hour: Option<Time>,
    /// Members who will be convened.
    pub(super) members: usize,
}

/// The law and the calendar of one day.
struct Bench {
    profile: Profile,
    holidays: Holidays,
    today: Date,
}

impl Bench {
    async fn read(tx: &mut Tx, desk: &Desk) -> Result<Self> {
        let today = day(tx.now());
        let profile = desk.council.law(today).ok_or(Error::NotFound)?;
        Ok(Self { profile, holidays: holidays(tx, desk.council.id).await?, today })
    }

    /// What the law says of a second call made today for a meeting on `held`.
    fn judge(&self, after: Date, held: Date) -> Verdict {
        let call = SecondCall { after, sent: self.today, held };
        second_call_days(call, &self.profile, &self.holidays)
    }

    /// The first working day that may be proposed.
    fn proposed(&self, after: Date) -> Date {
        let (from, to) = second_call_window(after, &self.profile, &self.holidays);
        let tomorrow = self.today.tomorrow().unwrap_or(self.today);
        let earliest = match self.profile.readings.second_call {
            readings::SecondCall::Meeting => from.max(tomorrow),
            readings::SecondCall::Sending => tomorrow,
        };
        let worked = self.profile.working_days(&self.holidays).on_or_after(earliest);
        let bounded = self.profile.readings.second_call == readings::SecondCall::Meeting;
        if bounded && worked > to && earliest <= to { earliest } else { worked }
    }
}

/// Whether members of `session` may be convened a second time, and the day of the first meeting.
async fn may_call_again(tx: &mut Tx, session: &Session) -> Result<(Date, Option<Verdict>)> {
    let reached = sessions::milestones(tx, session.id).await?;
    let missed = sessions::first(&reached, Milestone::QuorumMissed);
    let Some(missed) = missed.filter(|_| session.stage == Stage::Convened) else {
        return Err(Refusal::because("second-call-not-needed").into());
    };
    let told = missed.proof.get("verdict").cloned();
    let verdict: Option<Verdict> = told.and_then(|verdict| serde_json::from_value(verdict).ok());
    if let Some(verdict) = verdict.as_ref().filter(|_| sessions::was_postponed(&reached)) {
        return Err(refuse("second-call-postponed", verdict).into());
    }
    if !sessions::awaits_second_call(&reached) {
        return Err(Refusal::because("second-call-already").into());
    }
    Ok((missed.on(), verdict))
}

/// What the page shows while members of `session` may be convened a second time.
pub(super) async fn prospect(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Prospect> {
    let (after, verdict) = may_call_again(tx, session).await?;
    let bench = Bench::read(tx, desk).await?;
    let sittings = sessions::sittings(tx, session.id).await?;
    let day = bench.proposed(after);
    let judged = bench.judge(after, day);
    Ok(Prospect {
        verdict,
        late: (judged.outcome() == law::Outcome::Warned).then_some(judged),
        day,
        hour: sittings.first().and_then(|sitting| sitting.hour),
        members: people::in_office(tx, &desk.council, bench.today).await?.len(),
    })
}

/// The file of the second call: the session on its new day, the version that was sealed before.
async fn file(tx: &mut Tx, desk: &Desk, id: Id, (held, hour): (Date, Time)) -> Result<File> {
    let session = sessions::find(tx, desk.council.id, id, Sight::of(desk.roles)).await?;
    let (after, verdict) = may_call_again(tx, &session).await?;
    let bench = Bench::read(tx, desk).await?;
    if held <= bench.today {
        return Err(Refusal::because("second-call-in-the-past").into());
    }
    let days = bench.judge(after, held);
    if !days.allows() {
        return Err(refuse("second-call-out-of-days", &days).into());
    }
    let first = store::current(tx, id).await?.ok_or(Error::NotFound)?;
    let versions = agenda::versions(tx, id).await?;
    let version =
        versions.into_iter().find(|it| it.id == first.version_id).ok_or(Error::NotFound)?;
    let members = people::in_office(tx, &desk.council, bench.today).await?;
    if members.is_empty() {
        return Err(Refusal::because("seal-without-members").into());
    }
    let sittings = sessions::sittings(tx, id).await?;
    let when = (held, Some(hour));
    let sittings = sessions::put_off_to(when, &sittings, &bench.profile, &bench.holidays);
    let put_off = sittings.iter().map(|it| (it.number, it.day, it.hour)).collect();
    let contents = Contents { sittings: put_off, ..version.contents.0.clone() };
    let version = Version { contents: Json(contents), ..version };
    let session = Session { opens_on: Some(held), ..session };
    let missed = Some(Missed { on: after, verdict, sittings, days });
    Ok(File { session, version, members, missed })
}

/// Convenes the members of session `id` a second time, for a meeting at `when`. Printing comes
/// first and touches no table; then everything is checked again, under lock, and written at once.
pub(super) async fn call_again(desk: &Desk, id: Id, when: (Date, Time)) -> Result<Convocation> {
    let mut tx = desk.house.db.read().await?;
    let checked = file(&mut tx, desk, id, when).await?;
    let printed = print_all(&mut tx, desk, &checked).await?;
    drop(tx);
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let again = file(&mut tx, desk, id, when).await?;
    if again.members.len() != checked.members.len() {
        return Err(Refusal::because("session-changed-meanwhile").into());
    }
    let convocation = seal::write(&mut tx, desk, &again, printed).await?;
    tx.commit().await?;
    Ok(convocation)
}

/// Puts the session off, and notes that members were convened again, with what the law says of it.
pub(super) async fn put_off(
    tx: &mut Tx,
    file: &File,
    missed: &Missed,
    (manifest, by): (&Manifest, Id),
) -> Result<()> {
    sessions::put_off(tx, &file.session, &missed.sittings, by).await?;
    let sent = day(tx.now());
    let on = match missed.days.readings.first() {
        Some(law::Reading::SecondCall(readings::SecondCall::Sending)) => Some(sent),
        _ => file.session.opens_on,
    };
    let proof = serde_json::json!({
        "on": on, "call": manifest.call, "sha256": manifest.digest(),
        "members": file.members.len(), "days": missed.days,
    });
    let milestone = Milestone::ConvenedAgain;
    Ok(sessions::note(tx, &file.session, milestone, Some(by), proof).await?)
}
