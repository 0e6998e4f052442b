//! The follow-up of a decision, and its life.

use jiff::civil::Date;
use kit::{Bilingual, Id, Refusal};

/// The follow-up of an enforceable decision.
#[derive(Debug, Clone)]
pub struct FollowUp {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The decision.
    pub deliberation_id: Id,
    /// The service charged with it.
    pub service_id: Id,
    /// How far it has come.
    pub state: State,
    /// Why it is blocked, if it is.
    pub reason: Bilingual,
    /// The day by which all of it is to be done, if one was set.
    pub due_on: Option<Date>,
    /// The next of its days; the end of time if none is left.
    pub next_on: Date,
    /// The day it was done.
    pub ended_on: Option<Date>,
}

kit::row!(FollowUp {
    id,
    council_id,
    deliberation_id,
    service_id,
    state,
    reason,
    due_on,
    next_on,
    ended_on
});

/// A step of the execution.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its identifier.
    pub id: Id,
    /// First, second…
    pub position: u32,
    /// What is to be done.
    pub title: Bilingual,
    /// By when, if a day was set.
    pub due_on: Option<Date>,
    /// The day it was done.
    pub done_on: Option<Date>,
}

kit::row!(Step { id, position, title, due_on, done_on });

/// A follow-up as a list shows it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its identifier.
    pub id: Id,
    /// The year of the decision's number.
    pub year: i16,
    /// The decision's number.
    pub number: u32,
    /// What the decision is called.
    pub title: Bilingual,
    /// The service charged with it.
    pub service: Bilingual,
    /// How far it has come.
    pub state: State,
    /// The next of its days.
    pub next_on: Date,
}

kit::row!(Listed { id, year, number, title, service, state, next_on });

kit::named! {
    /// How far the execution of a decision has come.
    pub enum State {
        /// Nothing was done yet.
        NotBegun = "not-begun",
        /// It is being done.
        UnderWay = "under-way",
        /// Something stands in its way.
        Blocked = "blocked",
        /// It is done.
        Done = "done",
    }
}

kit::named! {
    /// What may happen to the execution of a decision.
    pub enum Move {
        /// It begins.
        Begin = "begin",
        /// Something stands in its way.
        Block = "block",
        /// Nothing does any more.
        Resume = "resume",
        /// It is done.
        Finish = "finish",
    }
}

impl State {
    /// The whole life of an execution. What is not written here cannot happen.
    pub fn after(self, step: Move) -> Option<Self> {
        match (self, step) {
            (Self::NotBegun, Move::Begin) | (Self::Blocked, Move::Resume) => Some(Self::UnderWay),
            (Self::NotBegun | Self::UnderWay, Move::Block) => Some(Self::Blocked),
            (Self::UnderWay, Move::Finish) => Some(Self::Done),
            _ => None,
        }
    }

    /// The class of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            Self::NotBegun => "wait",
            Self::UnderWay => "soon",
            Self::Blocked => "missed",
            Self::Done => "done",
        }
    }
}

impl FollowUp {
    /// Where it goes by `step`, or why it cannot: what hides a button refuses the request.
    pub fn after(&self, step: Move) -> Result<State, Refusal> {
        self.state.after(step).ok_or_else(|| Refusal::because("execution-not-there"))
    }

    /// What may happen next.
    pub fn moves(&self) -> Vec<Move> {
        Move::ALL.iter().copied().filter(|step| self.after(*step).is_ok()).collect()
    }

    /// Whether one of its days is past and it is not done.
    pub fn is_late(&self, today: Date) -> bool {
        self.state != State::Done && self.next_on < today
    }
}

impl Listed {
    /// `2027/3`: the decision's number.
    pub fn reference(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }

    /// Whether one of its days is past and it is not done.
    pub fn is_late(&self, today: &Date) -> bool {
        self.state != State::Done && self.next_on < *today
    }

    /// The next of its days, if any is left.
    pub fn next(&self) -> Option<Date> {
        Some(self.next_on).filter(|day| *day != Date::MAX)
    }
}
