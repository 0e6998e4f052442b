//! The dates that the budget imposes; [`crate::clock`] counts them.

use crate::kind::Kind;
use crate::profile::Book;
use crate::rules::{Fault, Key, Ruled, Term, YearDay};

/// What the texts say of the dates of the budget (113-14, art. 185 and 189; 112-14, art. 176 and
/// 180; 111-14, art. 198 and 202). An arrondissement votes no budget: it has an account of spending
/// on its allocation.
#[derive(Debug)]
pub struct Provisions {
    /// Days before the session by which the draft goes to the budget commission.
    pub in_commission: Option<Ruled<Term>>,
    /// Last day of the year to adopt it.
    pub adoption: Option<Ruled<YearDay>>,
    /// Last day of the year to submit it to visa.
    pub to_visa: Option<Ruled<YearDay>>,
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let with_budget = [Kind::Commune, Kind::Prefecture, Kind::Region];
        Ok(Self {
            in_commission: book.find_for(&with_budget, Key::BudgetInCommission)?,
            adoption: book.find_for(&with_budget, Key::BudgetAdoption)?,
            to_visa: book.find_for(&with_budget, Key::BudgetToVisa)?,
        })
    }
}
