//! A point of an agenda.

use kit::db::Word;
use kit::{Bilingual, Id, Refusal};
use law::Subject;
use law::agenda::Right;

kit::named! {
    /// Who put a point on the agenda.
    pub enum Origin {
        /// The president with the bureau (art. 38).
        Bureau = "bureau",
        /// Members, on their written request (113-14, art. 40).
        Member = "member",
        /// A group, on its written request.
        Group = "group",
        /// Half of the members: the point is compulsory.
        Half = "half",
        /// The governor or the wali, of right (113-14, art. 39).
        Governor = "governor",
        /// A petition that the bureau accepted: the point is compulsory (113-14, art. 38).
        Petition = "petition",
        /// A deliberation that the authority opposed (113-14, art. 117).
        Reexamination = "reexamination",
        /// The budget, once it was rejected or refused its visa (113-14, art. 187 and 191).
        BudgetAgain = "budget-again",
        /// A third of the members, with their request for the session (113-14, art. 36).
        SessionOfThird = "session-of-third",
        /// The absolute majority, with its request for the session (113-14, art. 36).
        SessionOfMajority = "session-of-majority",
        /// The governor or the wali, with the request for the session (113-14, art. 37).
        SessionOfAuthority = "session-of-authority",
    }
}

impl Origin {
    /// The right by which such a point stands on the agenda, if nobody may take it off.
    pub fn right(self) -> Option<Right> {
        match self {
            Self::Bureau | Self::Member | Self::Group | Self::SessionOfThird => None,
            Self::Half => Some(Right::Half),
            Self::Governor => Some(Right::Authority),
            Self::Petition => Some(Right::Petition),
            Self::Reexamination => Some(Right::NewExamination),
            Self::BudgetAgain => Some(Right::BudgetAgain),
            Self::SessionOfMajority => Some(Right::SessionOfMajority),
            Self::SessionOfAuthority => Some(Right::SessionOfAuthority),
        }
    }
}

/// A point.
#[derive(Debug, Clone)]
pub struct Point {
    /// Its identifier, which lasts through all versions of the agenda.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session it is dealt with in.
    pub session_id: Id,
    /// Its number, from 1, as the agenda now stands.
    pub position: u32,
    /// What it is called.
    pub title: Bilingual,
    /// The explanatory note.
    pub note: Bilingual,
    /// The draft of the deliberation: it becomes what is voted on.
    pub draft: Bilingual,
    /// What it is about, which decides majority and visa.
    pub subject: Word<Subject>,
    /// Who put it there.
    pub origin: Origin,
    /// The request, petition or deliberation it comes from, if it comes from one.
    pub origin_subject: Option<Id>,
    /// The permanent commission that studies it.
    pub commission_id: Option<Id>,
    /// The service that prepares its papers.
    pub service_id: Option<Id>,
    /// The sitting it is planned for.
    pub sitting_id: Option<Id>,
}

kit::row!(Point {
    id,
    council_id,
    session_id,
    position,
    title,
    note,
    draft,
    subject,
    origin,
    origin_subject,
    commission_id,
    service_id,
    sitting_id
});

/// What is known of a point that is added or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPoint {
    /// What it is called.
    pub title: Bilingual,
    /// The explanatory note.
    pub note: Bilingual,
    /// The draft of the deliberation.
    pub draft: Bilingual,
    /// What it is about.
    pub subject: Subject,
    /// Who put it there.
    pub origin: Origin,
    /// The permanent commission that studies it.
    pub commission_id: Option<Id>,
    /// The service that prepares its papers.
    pub service_id: Option<Id>,
    /// The sitting it is planned for.
    pub sitting_id: Option<Id>,
}

/// A title longer than this is a text.
const LONGEST_TITLE: usize = 600;

/// A text longer than this is a document.
const LONGEST_TEXT: usize = 40_000;

/// Refused if `text` is longer than a title may be.
pub(super) fn check_title(text: &Bilingual) -> Result<(), Refusal> {
    if longest(text) > LONGEST_TITLE {
        return Err(Refusal::because("point-title-too-long"));
    }
    Ok(())
}

/// Refused if nobody could read `text` out.
pub(super) fn check_text(text: &Bilingual) -> Result<(), Refusal> {
    if longest(text) > LONGEST_TEXT {
        return Err(Refusal::because("point-text-too-long"));
    }
    Ok(())
}

fn longest(text: &Bilingual) -> usize {
    text.ar.chars().count().max(text.fr.chars().count())
}

impl NewPoint {
    /// Refused without a title, or with texts that nobody could read out.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.title.is_empty() {
            return Err(Refusal::because("point-without-title"));
        }
        check_title(&self.title)?;
        check_text(&self.note)?;
        check_text(&self.draft)
    }
}

impl Point {
    /// What it says, as a form would say it.
    pub fn said(&self) -> NewPoint {
        NewPoint {
            title: self.title.clone(),
            note: self.note.clone(),
            draft: self.draft.clone(),
            subject: self.subject.0,
            origin: self.origin,
            commission_id: self.commission_id,
            service_id: self.service_id,
            sitting_id: self.sitting_id,
        }
    }

    /// Whether the council votes on it: a report is heard and noted.
    pub fn is_voted(&self) -> bool {
        !matches!(self.subject.0, Subject::PresidentReport | Subject::Report)
    }

    /// Whether a commission reports on it before it is voted (art. 28).
    pub fn is_studied(&self) -> bool {
        self.is_voted() && self.commission_id.is_some()
    }

    /// What has still to be written before members can be asked to deliberate on it.
    pub fn missing(&self, papers: usize) -> Vec<&'static str> {
        let mut missing = Vec::new();
        if self.title.ar.is_empty() || self.title.fr.is_empty() {
            missing.push("point-missing-translation");
        }
        if self.is_voted() && self.draft.is_empty() {
            missing.push("point-missing-draft");
        }
        if self.is_voted() && self.commission_id.is_none() {
            missing.push("point-missing-commission");
        }
        if papers == 0 {
            missing.push("point-missing-papers");
        }
        missing
    }
}
