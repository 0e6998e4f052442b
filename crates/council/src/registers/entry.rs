//! An act in a paper register: the pages that hold it, for ever.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::{Bilingual, Digest, Id};

kit::named! {
    /// A paper register.
    pub enum Register {
        /// سجل المحاضر
        Minutes = "minutes",
        /// سجل المقررات
        Deliberations = "deliberations",
    }
}

/// An act in a register.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its identifier.
    pub id: Id,
    /// Which register.
    pub register: Register,
    /// Of which year; each has pages of its own.
    pub year: i16,
    /// Its place, from 1.
    pub position: u32,
    /// The minutes, or the deliberation.
    pub subject_id: Id,
    /// The session it comes from.
    pub session_id: Id,
    /// What it is called.
    pub title: Bilingual,
    /// The number of its first page, from 1.
    pub first_page: u32,
    /// How many pages hold it.
    pub pages: u32,
    /// Those pages, as they were printed.
    pub sha256: Digest,
    /// When.
    pub printed_at: Timestamp,
    /// The day on which they were initialled, once they are.
    pub initialled_on: Option<Date>,
    /// Who initialled them as president.
    pub president_id: Option<Id>,
    /// Who initialled them as secretary.
    pub secretary_id: Option<Id>,
    /// The initialled pages, scanned.
    pub scan_sha256: Option<Digest>,
}

kit::row!(Entry {
    id,
    register,
    year,
    position,
    subject_id,
    session_id,
    title,
    first_page,
    pages,
    sha256,
    printed_at,
    initialled_on,
    president_id,
    secretary_id,
    scan_sha256
});

impl Entry {
    /// The number of its last page.
    pub fn last_page(&self) -> u32 {
        self.first_page.saturating_add(self.pages).saturating_sub(1)
    }
}
