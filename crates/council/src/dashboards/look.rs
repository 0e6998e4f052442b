//! One person looking at one council: what every search for tasks needs to know.

use super::Task;
use crate::agenda;
use crate::calendar::holidays;
use crate::councils::Council;
use crate::deliberations::{self, Deliberation};
use crate::house::{Frame, House};
use crate::people::{Actor, Desk, Role, Roles};
use crate::sessions::{self, ClockLine, Reached, Session, Watch, title};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Id, Result};
use law::clock::Step;
use law::{Holidays, Profile};

/// One person looking at one council.
pub(super) struct Look<'a> {
    pub house: &'a House,
    pub frame: &'a Frame,
    pub council: &'a Council,
    pub person: Id,
    pub roles: Roles,
    pub today: Date,
    profile: Profile,
    holidays: Holidays,
}

/// A session with what is read of it for every role.
pub(super) struct Seen {
    pub session: Session,
    pub reached: Vec<Reached>,
    pub acts: Vec<Deliberation>,
    pub clock: Vec<ClockLine>,
}

impl<'a> Look<'a> {
    /// `actor` looks at `council`.
    pub async fn at(
        tx: &mut Tx,
        (house, frame): (&'a House, &'a Frame),
        actor: &Actor,
        council: &'a Council,
    ) -> Result<Self> {
        let today = day(tx.now());
        Ok(Self {
            house,
            frame,
            council,
            person: actor.person,
            roles: actor.roles_in(council.id),
            today,
            profile: council.law(today).ok_or(Error::NotFound)?,
            holidays: holidays(tx, council.id).await?,
        })
    }

    /// The person at this desk looks at its council.
    pub async fn from_desk(tx: &mut Tx, desk: &'a Desk) -> Result<Self> {
        Self::at(tx, (&desk.house, &desk.frame), &desk.actor, &desk.council).await
    }

    /// Everything about `session` that tasks and clocks look at.
    pub async fn see(&self, tx: &mut Tx, session: Session) -> Result<Seen> {
        let reached = sessions::milestones(tx, session.id).await?;
        let acts = deliberations::of_session(tx, session.id).await?;
        let watch = Watch {
            profile: &self.profile,
            holidays: &self.holidays,
            subjects: agenda::subjects(tx, session.id).await?,
            adopted: acts.iter().map(|act| day(act.adopted_at)).min(),
            done: super::budget::done(tx, &session, (&reached, &acts)).await?,
            today: self.today,
        };
        let clock = sessions::clock(&session, &reached, &watch, self.frame.language);
        Ok(Seen { session, reached, acts, clock })
    }

    /// The law that applies, and the days that are not worked.
    pub fn law(&self) -> (&Profile, &Holidays) {
        (&self.profile, &self.holidays)
    }

    /// Whether one of `roles` is the person's here.
    pub fn is(&self, roles: &[Role]) -> bool {
        self.roles.any(roles)
    }

    /// A task about `session`, done on its page `page`.
    pub fn task(&self, what: &'static str, session: &Session, page: &str) -> Task {
        let language = self.frame.language;
        let slug = &self.council.slug;
        Task {
            what,
            count: 0,
            about: title(self.house, session),
            council: self.council.title.clone(),
            url: format!("/{language}/{slug}/desk/sessions/{}{page}", session.id),
            due: None,
            why: String::new(),
        }
    }

    /// The address of another page of this council's desk.
    pub fn at_desk(&self, path: &str) -> String {
        format!("/{}/{}/desk/{path}", self.frame.language, self.council.slug)
    }
}

impl Seen {
    /// `task`, limited by the law's `step`.
    pub fn until(&self, step: Step, task: Task) -> Task {
        match self.clock.iter().find(|line| line.step == step) {
            Some(line) => {
                let why = format!("{} ({})", line.rule, line.article);
                Task { due: line.due, why, ..task }
            }
            None => task,
        }
    }

    /// `task`, to be done by the opening.
    pub fn until_opening(&self, task: Task) -> Task {
        Task { due: self.session.opens_on, ..task }
    }

    /// Whether the session has reached `milestone`.
    pub fn has(&self, milestone: sessions::Milestone) -> bool {
        sessions::first(&self.reached, milestone).is_some()
    }
}
