//! Plays the fictional sessions: at each hour of the almanac, whoever does it does it.

use super::caller::{Caller, Hand};
use super::days::{Almanac, Entry};
use super::deed::Deed;
use super::tale::{Stories, Story};
use super::town::Town;
use super::{after, before, hall, past};
use crate::commands::serve::catch_up;
use crate::demo::role::Role;
use crate::progress::Progress;
use anyhow::Context as _;
use council::house::House;
use jiff::civil::DateTime;
use jiff::{SignedDuration, Span, Timestamp};
use kit::Id;
use kit::clock::{Clock, MOROCCO, in_morocco};

/// Everything that playing needs.
pub struct Stage<'s> {
    pub house: &'s House,
    pub clock: &'s Clock,
    pub town: &'s Town,
    pub caller: Caller,
}

/// Does everything in the almanac, in order of time.
pub async fn play(stage: &Stage<'_>, almanac: &Almanac) -> anyhow::Result<()> {
    let mut stories = Stories::unbegun(almanac)?;
    let mut progress = Progress::new("sessions played", Some(almanac.entries.len() as u64));
    for (done, entry) in (1..).zip(&almanac.entries) {
        stage.wait_until(entry.at).await?;
        let story = stories.of(entry.tale);
        let deed = act(stage, story, entry).await;
        deed.with_context(|| format!("{:?} of {:?}, {}", entry.deed, entry.tale, entry.at))?;
        catch_up(stage.house).await?;
        progress.at(done);
    }
    progress.end();
    Ok(())
}

async fn act(stage: &Stage<'_>, story: &mut Story, entry: &Entry) -> anyhow::Result<()> {
    match entry.deed {
        Deed::Plan => before::plan(stage, story).await,
        Deed::AddPoints => before::add_points(stage, story).await,
        Deed::AddPapers => before::add_papers(stage, story).await,
        Deed::Settle => before::settle(stage, story).await,
        Deed::SendAgenda => after::send(stage, story, "agenda").await,
        Deed::AcknowledgeAgenda | Deed::Acknowledge => after::acknowledge(stage, story).await,
        Deed::Convene => before::convene(stage, story).await,
        Deed::PostAgenda => before::post_agenda(stage, story).await,
        Deed::Answer => before::answer(stage, story).await,
        Deed::Remind => before::remind(stage, story).await,
        Deed::Report => before::report(stage, story).await,
        Deed::CallRoll(sitting) => hall::call(stage, story, sitting).await,
        Deed::Open => hall::open(stage, story).await,
        Deed::Deliberate(sitting) => hall::deliberate(stage, story, sitting).await,
        Deed::Close => hall::close(stage, story).await,
        Deed::SendRegister => after::send(stage, story, "register").await,
        Deed::PrepareActs => after::prepare(stage, story).await,
        Deed::SignActs => after::sign_acts(stage, story).await,
        Deed::WriteMinutes => after::write_minutes(stage, story).await,
        Deed::PostActs => after::post_acts(stage, story).await,
        Deed::SignMinutes => after::sign_minutes(stage, story).await,
        Deed::GiveMinutes => after::give_minutes(stage, story).await,
        Deed::SendActs => after::send(stage, story, "acts").await,
        Deed::AnswerVisas => after::answer_visas(stage, story).await,
        Deed::PublishActs => after::publish_acts(stage, story).await,
        Deed::WriteDownThePast => past::write_down(stage).await,
    }
}

impl Stage<'_> {
    /// Lets the time pass until `at`, day after day: what each morning brings is done that day.
    async fn wait_until(&self, at: DateTime) -> anyhow::Result<()> {
        let target = moment(at)?;
        loop {
            let now = self.clock.now();
            let tomorrow = in_morocco(now).date().saturating_add(Span::new().days(1));
            let morning = moment(tomorrow.at(7, 0, 0, 0))?;
            if morning >= target {
                self.advance_to(target);
                return Ok(());
            }
            self.advance_to(morning);
            catch_up(self.house).await?;
        }
    }

    /// Puts the clock to `target`, or just after it: it counts in whole seconds.
    fn advance_to(&self, target: Timestamp) {
        let left = target.duration_since(self.clock.now());
        if left.is_positive() {
            self.clock.advance(left + SignedDuration::from_secs(1));
        }
    }

    /// Whoever plays `role`, signed in.
    pub async fn role(&self, role: Role) -> anyhow::Result<Hand<'_>> {
        self.caller.as_person(self.town.person(role)?).await
    }

    /// A new identifier, as a page would give it.
    pub fn new_id(&self) -> Id {
        Id::new(self.clock.now())
    }
}

/// That moment on the clocks of Morocco.
pub fn moment(at: DateTime) -> anyhow::Result<Timestamp> {
    Ok(at.to_zoned(MOROCCO.clone())?.timestamp())
}
