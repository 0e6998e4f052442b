//! The deadlines that run in a council, as its holidays count them: of its sessions, of its acts
//! before the authority, of the president's decisions, of requests, accounts and conferences.

use super::budget;
use crate::agenda;
use crate::allocations;
use crate::control;
use crate::councils::{Council, Level};
use crate::deliberations;
use crate::extraordinary;
use crate::house::House;
use crate::meetings::{self, Body};
use crate::orders;
use crate::sessions::{self, ClockLine, Sight, Watch, clock};
use anyhow::Context as _;
use jiff::ToSpan as _;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::language::Args;
use kit::{Bilingual, Id, Language};
use law::clock::{Deadline, Step, account_again, visa};
use law::conference;
use law::{Holidays, Profile};

/// A deadline that runs, and what is needed to tell it.
pub(super) struct Running {
    /// What it is about: a session, an act, a decision, a request.
    pub subject: Id,
    /// The same, in words.
    pub about: Bilingual,
    /// Its page, below the desk of the council.
    pub path: String,
    /// Which deadline.
    pub step: String,
    pub title: Bilingual,
    pub article: Bilingual,
    pub due: Date,
    /// Whether it is over, and nothing was done in time.
    pub missed: bool,
    /// Whether what it limits was done.
    pub done: bool,
    /// The authority that must act by then, where it is one.
    pub authority_id: Option<Id>,
}

/// Who counts: a council under its law, on a day, with its holidays.
pub(super) struct Count<'a> {
    pub house: &'a House,
    pub council: &'a Council,
    pub profile: &'a Profile,
    pub holidays: &'a Holidays,
    pub today: Date,
}

impl Count<'_> {
    /// Every deadline that runs.
    pub async fn running(&self, tx: &mut Tx) -> anyhow::Result<Vec<Running>> {
        let mut running = self.of_sessions(tx).await?;
        running.extend(self.of_acts(tx).await?);
        running.extend(self.of_orders(tx).await?);
        running.extend(self.of_requests(tx).await?);
        running.extend(self.of_accounts(tx).await?);
        running.extend(self.of_conferences(tx).await?);
        Ok(running)
    }

    /// Those of one thing, from the law's deadline about it.
    fn of(
        &self,
        (subject, about, path): (Id, Bilingual, String),
        it: &Deadline,
    ) -> Option<Running> {
        let both = |of: &dyn Fn(law::Language) -> String| {
            Bilingual::new(&of(law::Language::Arabic), &of(law::Language::French))
        };
        let due = it.last()?;
        Some(Running {
            subject,
            about,
            path,
            step: it.step.name().to_owned(),
            title: both(&|language| it.title(language)),
            article: both(&|language| it.source.short(language)),
            due,
            missed: due < self.today,
            done: false,
            authority_id: self.council.authority_id.filter(|_| is_of_authority(it.step)),
        })
    }

    async fn of_sessions(&self, tx: &mut Tx) -> anyhow::Result<Vec<Running>> {
        let since = self.today.saturating_sub(14.months());
        let mut running = Vec::new();
        let sessions = sessions::under_way(tx, self.council.id, Sight::FromPlanned, since).await?;
        for session in sessions {
            let reached = sessions::milestones(tx, session.id).await?;
            let acts = deliberations::of_session(tx, session.id).await?;
            let done = budget::done(tx, &session, (&reached, &acts)).await;
            let watch = Watch {
                profile: self.profile,
                holidays: self.holidays,
                subjects: agenda::subjects(tx, session.id).await?,
                adopted: acts.iter().map(|act| day(act.adopted_at)).min(),
                done: done.map_err(|error| anyhow::anyhow!("{error}"))?,
                today: self.today,
            };
            let lines = |language| clock(&session, &reached, &watch, language);
            let about = sessions::title(self.house, &session);
            for (ar, fr) in lines(Language::Arabic).iter().zip(&lines(Language::French)) {
                running.extend(of_line((session.id, &about, self.council.authority_id), ar, fr));
            }
        }
        Ok(running)
    }

    /// What only the ministry answers, from its own receipt; and the reasons of a refused budget.
    async fn of_acts(&self, tx: &mut Tx) -> anyhow::Result<Vec<Running>> {
        let mut running = Vec::new();
        for case in control::open_cases(tx, self.council.id).await? {
            let act = deliberations::find(tx, self.council.id, case.deliberation_id).await?;
            let what = || (act.id, act.title.clone(), format!("decisions/{}", act.reference()));
            let asked = case.visa_received_on.map(|on| visa(on, self.profile, self.holidays));
            let reasons = case.reasons(self.profile, self.holidays);
            let limits = [asked, reasons].into_iter().flatten();
            let authority_id = case.visa_authority_id.or(case.authority_id);
            for limit in limits.filter(|_| case.visa_answer.is_none()) {
                let one = self.of(what(), &limit);
                running.extend(one.map(|it| Running { authority_id, ..it }));
            }
        }
        Ok(running)
    }

    async fn of_orders(&self, tx: &mut Tx) -> anyhow::Result<Vec<Running>> {
        let signed = orders::awaiting(tx, self.council.id, orders::Stage::Signed).await?;
        let running = signed.into_iter().filter_map(|order| {
            let limit = order.limit(self.profile, self.holidays)?;
            self.of((order.id, order.title, format!("orders/{}", order.id)), &limit)
        });
        Ok(running.collect())
    }

    async fn of_requests(&self, tx: &mut Tx) -> anyhow::Result<Vec<Running>> {
        let about = self.house.words("session-request-title", |_| Args::none());
        let pending = extraordinary::pending(tx, self.council.id).await?;
        let running = pending.into_iter().filter_map(|request| {
            let limit = extraordinary::deadline(&request, self.profile, self.holidays)?;
            let path = format!("extraordinary/{}", request.id);
            self.of((request.id, about.clone(), path), &limit)
        });
        Ok(running.collect())
    }

    /// The second readings of accounts of allocations.
    async fn of_accounts(&self, tx: &mut Tx) -> anyhow::Result<Vec<Running>> {
        if self.council.level != Level::Arrondissement {
            return Ok(Vec::new());
        }
        let known = allocations::of_arrondissement(tx, self.council.id).await?;
        let open = |it: &allocations::Allocation| {
            matches!(it.stage, allocations::Stage::Again | allocations::Stage::Voted)
        };
        let running = known.into_iter().filter(open).filter_map(|it| {
            let limit = account_again(it.again_on?, self.profile, self.holidays)?;
            let year = |_| Args::none().text("what", it.year.to_string());
            let about = self.house.words("allocation-of-year", year);
            self.of((it.id, about, format!("allocations/{}", it.id)), &limit)
        });
        Ok(running.collect())
    }

    /// The copies of the minutes of conferences that the authority is owed.
    async fn of_conferences(&self, tx: &mut Tx) -> anyhow::Result<Vec<Running>> {
        let title = self.house.words("conference-copy", |_| Args::none());
        let mut running = Vec::new();
        for meeting in meetings::under_way(tx, self.council.id).await? {
            let owed = meeting.body == Body::Conference
                && meeting.stage == meetings::Stage::Concluded
                && meeting.copied_on.is_none();
            let due = conference::minutes_due(meeting.held_on, self.profile, self.holidays);
            let Some(due) = due.filter(|_| owed) else { continue };
            let rule = self.profile.law.conference.minutes.as_ref().context("a rule of the day")?;
            let short = |language| rule.source.short(language);
            running.push(Running {
                subject: meeting.id,
                about: self.house.words("meeting-body-conference", |_| Args::none()),
                path: format!("meetings/{}", meeting.id),
                step: "conference-copy".to_owned(),
                title: title.clone(),
                article: Bilingual::new(
                    &short(law::Language::Arabic),
                    &short(law::Language::French),
                ),
                due,
                missed: due < self.today,
                done: false,
                authority_id: None,
            });
        }
        Ok(running)
    }
}

fn of_line(
    (session, about, authority): (Id, &Bilingual, Option<Id>),
    ar: &ClockLine,
    fr: &ClockLine,
) -> Option<Running> {
    Some(Running {
        subject: session,
        about: about.clone(),
        path: format!("sessions/{session}"),
        step: fr.step.name().to_owned(),
        title: Bilingual::new(&ar.title, &fr.title),
        article: Bilingual::new(&ar.article, &fr.article),
        due: fr.due?,
        missed: fr.state == "missed",
        done: fr.done_on.is_some(),
        authority_id: authority.filter(|_| is_of_authority(fr.step)),
    })
}

/// Whether it is the authority that must act by then, or may no longer.
fn is_of_authority(step: Step) -> bool {
    matches!(
        step,
        Step::AuthorityPoints
            | Step::AgendaOpposition
            | Step::Opposition
            | Step::InternalRules
            | Step::Visa
            | Step::BudgetReasons
    )
}
