//! Plays the fictional sessions: at each hour of the almanac, whoever does it does it.

use super::caller::{Caller, Hand};
use super::days::Entry;
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

/// A council's stage, what it plays there, and when.
pub struct Part<'s> {
    pub stage: Stage<'s>,
    pub stories: Stories,
    pub entries: Vec<Entry>,
}

/// Does everything that all the councils do, in order of time.
pub async fn play(parts: &mut [Part<'_>]) -> anyhow::Result<()> {
    let all = parts.iter().enumerate();
    let mut all: Vec<(usize, Entry)> = all
        .flat_map(|(whose, part)| part.entries.iter().map(move |entry| (whose, entry.clone())))
        .collect();
    all.sort_by_key(|(_, entry)| entry.at);
    let mut progress = Progress::new("sessions played", Some(all.len() as u64));
    for (done, (whose, entry)) in (1..).zip(&all) {
        let Part { stage, stories, .. } = &mut parts[*whose];
        stage.wait_until(entry.at).await?;
        let deed = act(stage, stories.of(entry.tale)?, entry).await;
        let slug = &stage.town.council.slug;
        deed.with_context(|| {
            format!("{slug}: {:?} of {:?}, {}", entry.deed, entry.tale, entry.at)
        })?;
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
