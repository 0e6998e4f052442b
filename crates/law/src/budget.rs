//! The dates that the budget imposes, which [`crate::clock`] counts, and the order of its votes.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Fault, Key, Principle, Ruled, Term, YearDay};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of the budget (113-14, art. 185 to 191; 112-14, art. 176 to 182; 111-14,
/// art. 198 to 204). An arrondissement votes no budget: it has an account of spending on its
/// allocation.
#[derive(Debug)]
pub struct Provisions {
    /// Days before the session by which the draft goes to the budget commission.
    pub in_commission: Option<Ruled<Term>>,
    /// Last day of the year to adopt it.
    pub adoption: Option<Ruled<YearDay>>,
    /// Last day of the year to submit it to visa.
    pub to_visa: Option<Ruled<YearDay>>,
    /// That receipts are voted before expenses.
    pub order: Option<Ruled<Principle>>,
    /// Days from its rejection to the extraordinary session that takes it up again.
    pub rejected: Option<Ruled<Term>>,
    /// Days the authority has, from receipt, to give the reasons of a refused visa.
    pub refusal_reasons: Option<Ruled<Term>>,
    /// Days from those reasons to the new vote.
    pub new_vote: Option<Ruled<Term>>,
}

vocabulary! {
    /// A part of the budget, as it is put to the vote.
    pub enum Side ("budget-side") {
        /// All receipts, in one vote.
        Receipts = "receipts",
        /// The expenses of a chapter.
        Expenses = "expenses",
    }
}

/// What was found of the order of votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// That side may be voted now.
    MayBeVoted(Side),
    /// Receipts have not been voted yet.
    ReceiptsFirst,
}

/// Whether `side` of the budget may be put to the vote, receipts having been voted or not.
pub fn vote(side: Side, receipts_voted: bool, profile: &Profile) -> Option<Verdict> {
    let order = profile.law.budget.order.as_ref()?;
    let finding = match side {
        Side::Expenses if !receipts_voted => Finding::ReceiptsFirst,
        Side::Receipts | Side::Expenses => Finding::MayBeVoted(side),
    };
    Some(Verdict::new(verdict::Finding::Budget(finding), &order.source))
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let with_budget = [Kind::Commune, Kind::Prefecture, Kind::Region];
        let receipts_first = Principle::ReceiptsFirst;
        Ok(Self {
            in_commission: book.find_for(&with_budget, Key::BudgetInCommission)?,
            adoption: book.find_for(&with_budget, Key::BudgetAdoption)?,
            to_visa: book.find_for(&with_budget, Key::BudgetToVisa)?,
            order: book.principle_for(&with_budget, Key::BudgetOrder, receipts_first)?,
            rejected: book.find_for(&with_budget, Key::BudgetRejected)?,
            refusal_reasons: book.find_for(&with_budget, Key::BudgetRefusalReasons)?,
            new_vote: book.find_for(&with_budget, Key::BudgetNewVote)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::MayBeVoted(_) => Outcome::Granted,
            Self::ReceiptsFirst => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        match self {
            Self::MayBeVoted(side) => {
                let side = side.words(sentence.language());
                sentence.text("side", &side).say("budget-may-be-voted")
            }
            Self::ReceiptsFirst => sentence.say("budget-receipts-first"),
        }
    }
}
