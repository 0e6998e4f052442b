//! How the agenda is made: written questions, and what the authority may add or oppose.
//!
//! These are time limits only; [`crate::clock`] counts them.

use crate::kind::Kind;
use crate::profile::Book;
use crate::rules::{Fault, Key, MonthTerm, Ruled, Term};

/// What the texts say of the agenda (113-14, art. 38 to 41 and 46; 112-14, art. 39 to 42 and 47;
/// 111-14, art. 41 to 44 and 49).
#[derive(Debug)]
pub struct Provisions {
    /// Months before the session by which a written question must be received. The texts do not
    /// name arrondissements.
    pub question_notice: Option<Ruled<MonthTerm>>,
    /// Days before the session by which the authority must have the agenda.
    pub to_authority: Ruled<Term>,
    /// Days the authority has, from receipt, to have points added.
    pub authority_points: Ruled<Term>,
    /// Days the authority has, from receipt, to oppose points.
    pub opposition: Ruled<Term>,
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let with_questions = [Kind::Commune, Kind::Prefecture, Kind::Region];
        Ok(Self {
            question_notice: book.find_for(&with_questions, Key::QuestionNotice)?,
            to_authority: book.find(Key::AgendaToAuthority)?,
            authority_points: book.find(Key::AuthorityPoints)?,
            opposition: book.find(Key::AgendaOpposition)?,
        })
    }
}
