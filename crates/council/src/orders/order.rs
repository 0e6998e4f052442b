//! A decision of the president, and its life.

use crate::house::refuse_under;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Word;
use kit::{Bilingual, Digest, Id, Refusal};
use law::clock::{self, Deadline};
use law::rules::Entry;
use law::substitution::Capacity;
use law::{Holidays, Profile};

kit::named! {
    /// What a decision rules.
    pub enum OrderKind {
        /// Everybody: it goes to the authority, and is published.
        Regulatory = "regulatory",
        /// What one person may do in town planning: it goes to the authority too.
        Planning = "planning",
        /// One person or one thing: it is notified to whom it concerns.
        Individual = "individual",
    }
}

kit::named! {
    /// Where a decision stands.
    pub enum Stage {
        /// It is being written.
        Draft = "draft",
        /// It has its number, and its paper waits for the president.
        Prepared = "prepared",
        /// The president has signed.
        Signed = "signed",
        /// It went to the control authority.
        Sent = "sent",
        /// The authority gave a receipt.
        Received = "received",
        /// Everybody reads it.
        Published = "published",
    }
}

kit::named! {
    /// What may happen to a decision.
    pub enum Step {
        /// Its text is written anew.
        Amend = "amend",
        /// Its paper is printed, under its number.
        Prepare = "prepare",
        /// The president signs.
        Sign = "sign",
        /// It goes to the authority.
        Send = "send",
        /// The authority acknowledges it.
        Receive = "receive",
        /// Whom it concerns is told.
        Notify = "notify",
        /// It is posted and published.
        Publish = "publish",
    }
}

/// What somebody writes of a decision.
pub(super) struct Written {
    pub title: Bilingual,
    pub basis: Bilingual,
    pub text: Bilingual,
}

/// A decision of the president.
#[derive(Debug, Clone)]
pub struct Order {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// What it rules.
    pub kind: OrderKind,
    /// The year of its number, once it has one.
    pub year: Option<i16>,
    /// Its number in that year, without gaps.
    pub number: Option<u32>,
    /// What it is called.
    pub title: Bilingual,
    /// What it rests on: laws, deliberations.
    pub basis: Bilingual,
    /// What is decided.
    pub text: Bilingual,
    /// Where it stands.
    pub stage: Stage,
    /// When it was drafted.
    pub drafted_at: Timestamp,
    /// The paper that is signed.
    pub paper_sha256: Option<Digest>,
    /// The paper with its signature.
    pub signed_sha256: Option<Digest>,
    /// Who signed.
    pub signed_by: Option<Id>,
    /// In what capacity: as president, or standing in.
    pub signed_as: Option<Word<Capacity>>,
    /// When it was signed.
    pub signed_at: Option<Timestamp>,
    /// The last day to send it to the authority, as it was counted.
    pub send_by: Option<Date>,
    /// Which authority it went to.
    pub authority_id: Option<Id>,
    /// The number of the slip it went with, among the council's slips of that year.
    pub slip_number: Option<String>,
    /// That slip, printed.
    pub slip_sha256: Option<Digest>,
    /// When it went to the authority.
    pub sent_at: Option<Timestamp>,
    /// The number of the authority's receipt.
    pub receipt_number: Option<String>,
    /// The day of that receipt.
    pub received_on: Option<Date>,
    /// The slip with that receipt, printed or scanned.
    pub receipt_sha256: Option<Digest>,
    /// Who was told of it, as the office wrote it down.
    pub notified_to: String,
    /// The day they were told.
    pub notified_on: Option<Date>,
    /// Since when everybody reads it.
    pub published_at: Option<Timestamp>,
    /// Where the official bulletin published it, as its issue is cited.
    pub gazette: String,
}

kit::row!(Order {
    id,
    council_id,
    kind,
    year,
    number,
    title,
    basis,
    text,
    stage,
    drafted_at,
    paper_sha256,
    signed_sha256,
    signed_by,
    signed_as,
    signed_at,
    send_by,
    authority_id,
    slip_number,
    slip_sha256,
    sent_at,
    receipt_number,
    received_on,
    receipt_sha256,
    notified_to,
    notified_on,
    published_at,
    gazette
});

impl OrderKind {
    /// As the law sees its way to the authority; decisions on one person stay with the council.
    fn controlled(self) -> Option<clock::OrderKind> {
        match self {
            Self::Regulatory => Some(clock::OrderKind::Regulatory),
            Self::Planning => Some(clock::OrderKind::Planning),
            Self::Individual => None,
        }
    }

    /// The time limit to send one that was taken on the day `taken`, where the law sets any.
    pub fn limit(self, taken: Date, profile: &Profile, holidays: &Holidays) -> Option<Deadline> {
        clock::order(self.controlled()?, taken, profile, holidays)
    }

    /// The kinds that a council under `profile` takes: its law may know no town planning of its own.
    pub fn of(profile: &Profile) -> Vec<Self> {
        let known =
            |kind: &&Self| **kind != Self::Planning || profile.law.minutes.planning.is_some();
        Self::ALL.iter().filter(known).copied().collect()
    }
}

impl Stage {
    /// The class of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            Self::Draft | Self::Signed => "wait",
            Self::Prepared | Self::Sent => "soon",
            Self::Received | Self::Published => "done",
        }
    }
}

impl Order {
    /// The whole life of a decision. What is not written here cannot happen.
    pub fn after(&self, step: Step) -> Option<Stage> {
        let told = self.notified_on.is_some();
        match (self.stage, step, self.kind) {
            (Stage::Draft, Step::Amend, _) => Some(Stage::Draft),
            (Stage::Draft, Step::Prepare, _) => Some(Stage::Prepared),
            (Stage::Prepared, Step::Sign, _) => Some(Stage::Signed),
            (Stage::Signed, Step::Send, OrderKind::Regulatory | OrderKind::Planning) => {
                Some(Stage::Sent)
            }
            (Stage::Sent, Step::Receive, _) => Some(Stage::Received),
            // What the law publishes does not wait for the authority's receipt, which may come later.
            (Stage::Published, Step::Receive, _) if self.received_on.is_none() => {
                Some(Stage::Published)
            }
            (Stage::Sent | Stage::Received, Step::Publish, OrderKind::Regulatory) => {
                Some(Stage::Published)
            }
            (
                stage @ (Stage::Signed | Stage::Sent | Stage::Received),
                Step::Notify,
                OrderKind::Planning | OrderKind::Individual,
            ) if !told => Some(stage),
            _ => None,
        }
    }

    /// Where it goes by `step`, or why it cannot: what hides a button refuses the request.
    pub fn step(&self, step: Step) -> Result<Stage, Refusal> {
        self.after(step).ok_or_else(|| Refusal::because("order-not-there"))
    }

    /// Whether `step` may be taken now.
    pub fn awaits(&self, step: Step) -> bool {
        self.after(step).is_some()
    }

    /// `2027/3`, once it has its number.
    pub fn reference(&self) -> String {
        match (self.year, self.number) {
            (Some(year), Some(number)) => format!("{year}/{number}"),
            _ => String::new(),
        }
    }

    /// The paper as it now stands: signed, or prepared for signing.
    pub fn paper(&self) -> Option<&Digest> {
        self.signed_sha256.as_ref().or(self.paper_sha256.as_ref())
    }

    /// The time limit to send it, from the day it was signed.
    pub fn limit(&self, profile: &Profile, holidays: &Holidays) -> Option<Deadline> {
        self.kind.limit(day(self.signed_at?), profile, holidays)
    }

    /// Refused where the law of the council knows no such decision; `rule` is where another's does.
    pub(super) fn known(
        kind: OrderKind,
        profile: &Profile,
        rule: Option<Entry<'_>>,
    ) -> Result<(), Refusal> {
        if OrderKind::of(profile).contains(&kind) {
            Ok(())
        } else {
            Err(refuse_under("order-kind-not-here", rule))
        }
    }
}
