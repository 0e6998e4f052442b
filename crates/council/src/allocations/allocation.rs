//! An allocation and the life of its account.

use jiff::civil::Date;
use kit::{Bilingual, Digest, Id, Refusal};

kit::named! {
    /// Where the account of an allocation stands.
    pub enum Stage {
        /// The arrondissement was notified of the amount.
        Notified = "notified",
        /// Its council voted the account, in balance.
        Voted = "voted",
        /// The account was sent to the commune.
        Sent = "sent",
        /// The communal council asks for a second reading.
        Again = "again",
        /// The commune took it.
        Taken = "taken",
        /// The communal council fixed it of its own motion.
        Imposed = "imposed",
    }
}

kit::named! {
    /// What may happen to the account.
    pub enum Step {
        /// Its chapters are written.
        Write = "write",
        /// The council of the arrondissement votes it.
        Vote = "vote",
        /// It is sent to the commune.
        Send = "send",
        /// A second reading is asked for.
        AskAgain = "ask-again",
        /// The commune takes it.
        Take = "take",
        /// The communal council fixes it of its own motion.
        Impose = "impose",
    }
}

impl Stage {
    /// The whole life of an account. What is not written here cannot happen.
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Notified | Self::Again, Step::Write) => Some(self),
            (Self::Notified | Self::Again, Step::Vote) => Some(Self::Voted),
            (Self::Voted, Step::Send) => Some(Self::Sent),
            (Self::Sent, Step::AskAgain) => Some(Self::Again),
            (Self::Sent, Step::Take) => Some(Self::Taken),
            (Self::Notified | Self::Voted, Step::Impose) => Some(Self::Imposed),
            _ => None,
        }
    }

    /// The class of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            Self::Notified | Self::Again => "soon",
            Self::Voted | Self::Sent => "wait",
            Self::Taken | Self::Imposed => "done",
        }
    }
}

/// An allocation proposed to an arrondissement for a year, with its account.
#[derive(Debug, Clone)]
pub struct Allocation {
    /// Its identifier.
    pub id: Id,
    /// The commune.
    pub commune_id: Id,
    /// The arrondissement.
    pub arrondissement_id: Id,
    /// The name of the arrondissement.
    pub name: Bilingual,
    /// The year it is spent in; it is notified in the year before.
    pub year: i16,
    /// The amount, in centimes of a dirham.
    pub amount: i64,
    /// The day it was notified.
    pub notified_on: Date,
    /// The letter that notifies it.
    pub notice_sha256: Digest,
    /// Where its account stands.
    pub stage: Stage,
    /// The number of the deliberation that voted the account, or that fixed it.
    pub reference: String,
    /// The day the account was voted, the last time.
    pub voted_on: Option<Date>,
    /// The day the account was first sent to the commune.
    pub sent_on: Option<Date>,
    /// The day a second reading was asked for.
    pub again_on: Option<Date>,
    /// Why.
    pub again_reason: Bilingual,
    /// The day it was sent after that reading.
    pub again_sent_on: Option<Date>,
    /// The day the commune took the account, or fixed it.
    pub ended_on: Option<Date>,
}

kit::row!(Allocation {
    id,
    commune_id,
    arrondissement_id,
    name,
    year,
    amount,
    notified_on,
    notice_sha256,
    stage,
    reference,
    voted_on,
    sent_on,
    again_on,
    again_reason,
    again_sent_on,
    ended_on
});

/// A chapter of the account.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// Its identifier.
    pub id: Id,
    /// Its place, from 1.
    pub position: u32,
    /// What it is for.
    pub title: Bilingual,
    /// What it spends, in centimes.
    pub amount: i64,
}

kit::row!(Chapter { id, position, title, amount });

impl Allocation {
    /// The first day on which a vote of the account answers it: that of the notice, or of the second
    /// reading that was asked for.
    pub fn voted_from(&self) -> Date {
        self.again_on.unwrap_or(self.notified_on)
    }

    /// Where the account goes by `step`, or why it cannot.
    pub fn step(&self, step: Step) -> Result<Stage, Refusal> {
        self.stage.after(step).ok_or_else(|| Refusal::because("allocation-not-there"))
    }

    /// Whether `step` may be taken now.
    pub fn awaits(&self, step: Step) -> bool {
        self.stage.after(step).is_some()
    }

    /// The year in which it is notified, and its account is sent.
    pub fn prepared_in(&self) -> i16 {
        self.year - 1
    }
}
