//! A session, its life, and its sittings.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::db::Word;
use kit::{Args, Bilingual, Id, Refusal};
use law::SessionKind;
use law::clock::Facts;
use law::rules::Initiative;

/// A session of the council.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// Ordinary or extraordinary.
    pub kind: Word<SessionKind>,
    /// On whose initiative it is held.
    pub asked_by: Word<Initiative>,
    /// The day its request was received, if one is behind it.
    pub requested_on: Option<Date>,
    /// The year it belongs to.
    pub year: i16,
    /// The month it is named after.
    pub month: u8,
    /// The day it opens. Only a recorded session may lack it: it was not reported.
    pub opens_on: Option<Date>,
    /// Where it stands.
    pub stage: Stage,
    /// It was held before it was written here: facts, not steps.
    pub recorded: bool,
    /// Where it sits.
    pub place: Bilingual,
    /// What readers must know of it: why it was put off, that it is an example.
    pub note: Bilingual,
    /// Since when the public sees it.
    pub published_at: Option<Timestamp>,
}

kit::row!(Session {
    id,
    council_id,
    kind,
    asked_by,
    requested_on,
    year,
    month,
    opens_on,
    stage,
    recorded,
    place,
    note,
    published_at
});

/// A sitting of a session.
#[derive(Debug, Clone)]
pub struct Sitting {
    /// Its identifier.
    pub id: Id,
    /// The session.
    pub session_id: Id,
    /// First, second…
    pub number: u8,
    /// The day, unless it was not reported.
    pub day: Option<Date>,
    /// The hour, unless it was not reported.
    pub hour: Option<Time>,
    /// What readers must know of it.
    pub note: Bilingual,
}

kit::row!(Sitting { id, session_id, number, day, hour, note });

kit::named! {
    /// Where a session stands.
    pub enum Stage {
        /// On the calendar.
        Planned = "planned",
        /// Its agenda has a version.
        Settled = "settled",
        /// The authority was sent the agenda.
        Submitted = "submitted",
        /// The members were convened; the agenda no longer changes.
        Convened = "convened",
        /// It was opened with its quorum: the council deliberates.
        Open = "open",
        /// It is over.
        Closed = "closed",
    }
}

kit::named! {
    /// What may happen to a session.
    pub enum Step {
        /// The president settles the agenda; later ones make version B, C…
        SettleAgenda = "settle-agenda",
        /// The agenda goes to the control authority.
        SendAgenda = "send-agenda",
        /// The members are called.
        Convene = "convene",
        /// The quorum was found; the session opens.
        Open = "open",
        /// The agenda is exhausted, or the time is.
        Close = "close",
    }
}

impl Stage {
    /// The whole life of a session. What is not written here cannot happen.
    pub fn after(self, step: Step) -> Option<Stage> {
        match (self, step) {
            (Self::Planned | Self::Settled, Step::SettleAgenda) => Some(Self::Settled),
            (Self::Settled, Step::SendAgenda)
            | (Self::Submitted, Step::SendAgenda | Step::SettleAgenda) => Some(Self::Submitted),
            (Self::Submitted, Step::Convene) => Some(Self::Convened),
            (Self::Convened, Step::Open) => Some(Self::Open),
            (Self::Open, Step::Close) => Some(Self::Closed),
            _ => None,
        }
    }
}

impl Session {
    /// What the clock knows of a session with its own opening, before anything has happened.
    pub fn facts(&self, opening: Date) -> Facts {
        let (asked_by, requested) = (self.asked_by.0, self.requested_on);
        Facts { asked_by, requested, ..Facts::of(self.kind.0, opening) }
    }

    /// Where it stands in a list, as addresses say it.
    pub fn place_in_list(&self) -> String {
        let day = self.opens_on.map_or_else(
            || format!("{:04}-{:02}-01", self.year, self.month),
            |day| day.to_string(),
        );
        format!("{day}_{}", self.id)
    }

    /// Moves the session one step along its life, or says that it is not there.
    pub fn step(&self, step: Step) -> Result<Stage, Refusal> {
        self.stage.after(step).ok_or_else(|| {
            let reason = if self.is_past(step) { "session-already" } else { "session-not-yet" };
            Refusal::about(reason, Args::none().text("step", step.name()))
        })
    }

    /// Whether the agenda may still be changed.
    pub fn agenda_is_open(&self) -> bool {
        matches!(self.stage, Stage::Planned | Stage::Settled | Stage::Submitted) && !self.recorded
    }

    /// Whether `step` was taken long ago: a second click, or a second officer.
    fn is_past(&self, step: Step) -> bool {
        let reached = match step {
            Step::SettleAgenda => Stage::Settled,
            Step::SendAgenda => Stage::Submitted,
            Step::Convene => Stage::Convened,
            Step::Open => Stage::Open,
            Step::Close => Stage::Closed,
        };
        self.stage >= reached
    }
}
