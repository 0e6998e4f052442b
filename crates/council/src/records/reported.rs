//! The numbers that decisions of the past were reported to bear, and which of them repealed which:
//! the link is read from both sides.

use kit::{Bilingual, Id, Refusal};

/// An official number, as everybody cites it: the year of the register, and the number in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficialNumber {
    /// The year.
    pub year: i16,
    /// The number, from 1.
    pub number: u32,
}

impl OfficialNumber {
    /// What was typed, `2021/120`; nothing, if nothing was.
    ///
    /// # Errors
    /// Refused if it cannot be read.
    pub(super) fn read(typed: &str) -> Result<Option<Self>, Refusal> {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let read = typed.trim().split_once('/').and_then(|(year, number)| {
            Some(Self { year: year.parse().ok()?, number: number.parse().ok()? })
        });
        let read = read.filter(|it| it.number > 0 && (1976..=9999).contains(&it.year));
        read.map(Some).ok_or_else(|| Refusal::because("record-number-unreadable"))
    }

    /// As everybody cites it.
    pub fn reference(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }
}

/// A link between two decisions of the past, seen from one of them.
#[derive(Debug, Clone)]
pub struct Repeal {
    /// The point from which it is seen.
    pub point_id: Id,
    /// The number of the earlier decision.
    pub year: i16,
    /// The same.
    pub number: u32,
    /// The session of the other one, if it is written down here.
    pub session_id: Option<Id>,
    /// What the other one is called.
    pub title_ar: Option<String>,
    /// The same.
    pub title_fr: Option<String>,
}

kit::row!(Repeal { point_id, year, number, session_id, title_ar, title_fr });

impl Repeal {
    /// The number of the earlier decision, as everybody cites it.
    pub fn reference(&self) -> String {
        OfficialNumber { year: self.year, number: self.number }.reference()
    }

    /// What the other decision is called; nothing, if it is not written down here.
    pub fn title(&self) -> Bilingual {
        Bilingual {
            ar: self.title_ar.clone().unwrap_or_default(),
            fr: self.title_fr.clone().unwrap_or_default(),
        }
    }
}

/// What was reported of the decisions of a session of the past.
#[derive(Debug, Clone, Default)]
pub struct Reported {
    /// The numbers they bear, by point.
    pub numbers: Vec<(Id, OfficialNumber)>,
    /// Those that they repealed.
    pub repeals: Vec<Repeal>,
    /// Those of a later session that repealed them.
    pub repealed: Vec<Repeal>,
}

impl Reported {
    /// The number of the decision on `point`.
    pub fn number(&self, point: &Id) -> Option<String> {
        let found = self.numbers.iter().find(|(id, _)| id == point);
        found.map(|(_, number)| number.reference())
    }

    /// What the decision on `point` repealed.
    pub fn repeals_by<'r>(&'r self, point: &'r Id) -> impl Iterator<Item = &'r Repeal> {
        self.repeals.iter().filter(move |it| it.point_id == *point)
    }

    /// What repealed the decision on `point`.
    pub fn repealing<'r>(&'r self, point: &'r Id) -> impl Iterator<Item = &'r Repeal> {
        self.repealed.iter().filter(move |it| it.point_id == *point)
    }
}
