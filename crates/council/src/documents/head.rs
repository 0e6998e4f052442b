//! The head of a document: what all its versions share.

use super::{Confidentiality, Document};
use jiff::{SignedDuration, Timestamp};
use kit::{Bilingual, Id, Language, Refusal};

kit::named! {
    /// What a document is.
    pub enum DocumentKind {
        /// تقرير
        Report = "report",
        /// مذكرة
        Note = "note",
        /// مشروع مقرر
        Draft = "draft",
        /// اتفاقية
        Agreement = "agreement",
        /// كناش التحملات
        Specifications = "specifications",
        /// تصميم
        Plan = "plan",
        /// وثيقة مالية
        Finance = "finance",
        /// مراسلة
        Letter = "letter",
        /// محضر
        Minutes = "minutes",
        /// نص قانوني
        Law = "law",
        /// صورة
        Picture = "picture",
        /// وثيقة أخرى
        Other = "other",
    }
}

/// The head of a document.
#[derive(Debug, Clone)]
pub struct Head {
    /// Its identifier: that of the first version.
    pub id: Id,
    /// The council it belongs to.
    pub council_id: Id,
    /// What it is.
    pub kind: DocumentKind,
    /// In which language it is written; nothing when in both, or in none.
    pub language: Option<Language>,
    /// The service it belongs to.
    pub service_id: Option<Id>,
    /// Who holds it, to work on it alone.
    pub locked_by: Option<Id>,
    /// Until when, unless they let go of it.
    pub locked_until: Option<Timestamp>,
    /// The version that stands.
    pub current_id: Id,
    /// The number of the last version.
    pub last_number: u32,
}

kit::row!(Head {
    id,
    council_id,
    kind,
    language,
    service_id,
    locked_by,
    locked_until,
    current_id,
    last_number
});

/// For how long somebody holds a document. Our choice: a working day, so that what was forgotten
/// is free the next morning.
pub const HELD_FOR: SignedDuration = SignedDuration::from_hours(8);

impl Head {
    /// Who holds it at `now`, and until when.
    pub fn held(&self, now: Timestamp) -> Option<(Id, Timestamp)> {
        let (by, until) = self.locked_by.zip(self.locked_until)?;
        (until > now).then_some((by, until))
    }

    /// Whether `person` may take it to work on it alone: nobody else holds it.
    pub fn may_take(&self, person: Id, now: Timestamp) -> Result<(), Refusal> {
        match self.held(now) {
            Some((by, _)) if by != person => Err(Refusal::because("document-held-by-another")),
            Some(_) | None => Ok(()),
        }
    }

    /// Whether what `person` saves, having worked from the version `based_on`, becomes the version
    /// that stands. If not, it is kept beside it: nobody's work is lost.
    pub fn takes(&self, person: Id, based_on: u32, current: u32, now: Timestamp) -> bool {
        self.may_take(person, now).is_ok() && based_on == current
    }
}

/// A document as lists show it: the last version that the reader may read.
#[derive(Debug, Clone)]
pub struct Shelved {
    /// That version.
    pub version: Document,
    /// What it is.
    pub kind: DocumentKind,
}

impl kit::db::FromRow for Shelved {
    fn from_row(row: kit::db::Row<'_>) -> kit::db::Result<Self> {
        Ok(Self { kind: row.get("kind")?, version: Document::from_row(row)? })
    }
}

/// What is said of a document when it is brought in.
#[derive(Debug, Clone)]
pub struct About {
    /// What it is called; by the name of its file, if nothing is said.
    pub title: Bilingual,
    /// What it is.
    pub kind: DocumentKind,
    /// In which language it is written.
    pub language: Option<Language>,
    /// The service it belongs to.
    pub service: Option<Id>,
    /// Who may read it.
    pub confidentiality: Confidentiality,
}

impl About {
    /// A paper of which only the title is known: for the office, until it is released.
    pub fn titled(title: Bilingual) -> Self {
        let kind = DocumentKind::Other;
        let confidentiality = Confidentiality::Office;
        Self { title, kind, language: None, service: None, confidentiality }
    }
}
