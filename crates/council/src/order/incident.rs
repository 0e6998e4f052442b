//! An act about the order of a sitting, and what all of them make of the sitting.

use jiff::Timestamp;
use kit::db::{Json, Word};
use kit::{Bilingual, Id, Refusal};
use law::Verdict;
use law::order::ClosingAsker;

kit::named! {
    /// What was done.
    pub enum IncidentKind {
        /// رفع الجلسة مؤقتا: the president suspends the sitting.
        Suspended = "suspended",
        /// استئناف الجلسة: it goes on.
        Resumed = "resumed",
        /// إنذار: a member who disturbs the order is warned.
        Warned = "warned",
        /// طرد: the council puts a member out.
        Expelled = "expelled",
        /// The council was asked to put a member out, and did not.
        Kept = "kept",
        /// جلسة غير مفتوحة للعموم: the council closes its sitting to the public.
        Closed = "closed",
        /// The council was asked to close its sitting, and did not.
        StaysPublic = "stays-public",
        /// The sitting is public again.
        Reopened = "reopened",
    }
}

impl IncidentKind {
    /// The class of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            Self::Suspended | Self::Warned | Self::Closed => "soon",
            Self::Expelled => "missed",
            Self::Resumed | Self::Reopened => "done",
            Self::Kept | Self::StaysPublic => "info",
        }
    }

    /// The entry of the journal that tells it.
    pub(super) fn journal(self) -> &'static str {
        match self {
            Self::Suspended => "journal-sitting-suspended",
            Self::Resumed => "journal-sitting-resumed",
            Self::Warned => "journal-member-warned",
            Self::Expelled => "journal-member-expelled",
            Self::Kept => "journal-member-kept",
            Self::Closed => "journal-sitting-closed",
            Self::StaysPublic => "journal-sitting-stays-public",
            Self::Reopened => "journal-sitting-reopened",
        }
    }
}

kit::named! {
    /// What a member said when the council decided without debate.
    pub enum Voice {
        /// موافق
        For = "for",
        /// معارض
        Against = "against",
        /// ممتنع
        Abstain = "abstain",
        /// One of the members who asked that the sitting be closed.
        Asks = "asks",
    }
}

/// An act about the order of a sitting.
#[derive(Debug, Clone)]
pub struct Incident {
    /// Its identifier.
    pub id: Id,
    /// The sitting.
    pub sitting_id: Id,
    /// What was done.
    pub kind: IncidentKind,
    /// The member it concerns, if it concerns one.
    pub person_id: Option<Id>,
    /// Who asked that the sitting be closed.
    pub asker: Option<Word<ClosingAsker>>,
    /// Why, if somebody said so.
    pub reason: Bilingual,
    /// Whether the council could be asked.
    pub asked: Option<Json<Verdict>>,
    /// What the vote without debate gave.
    pub verdict: Option<Json<Verdict>>,
    /// When.
    pub at: Timestamp,
}

kit::row!(Incident { id, sitting_id, kind, person_id, asker, reason, asked, verdict, at });

/// What one member said.
#[derive(Debug, Clone)]
pub struct Voiced {
    /// The act it belongs to.
    pub incident_id: Id,
    /// The member.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// What they said.
    pub voice: Voice,
}

kit::row!(Voiced { incident_id, person_id, name, voice });

/// What the acts of one sitting, in order, make of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// Nothing is deliberated until it goes on.
    pub is_suspended: bool,
    /// The public is not admitted.
    pub is_closed: bool,
    /// Those who were warned.
    pub warned: Vec<Id>,
    /// Those who were put out.
    pub expelled: Vec<Id>,
}

impl Order {
    /// What `incidents` make of their sitting.
    pub fn of(incidents: &[Incident]) -> Self {
        let mut order = Self::default();
        for it in incidents {
            match it.kind {
                IncidentKind::Suspended => order.is_suspended = true,
                IncidentKind::Resumed => order.is_suspended = false,
                IncidentKind::Closed => order.is_closed = true,
                IncidentKind::Reopened => order.is_closed = false,
                IncidentKind::Warned => order.warned.extend(it.person_id),
                IncidentKind::Expelled => order.expelled.extend(it.person_id),
                IncidentKind::Kept | IncidentKind::StaysPublic => {}
            }
        }
        order
    }

    /// Whether anything may be deliberated or decided now.
    ///
    /// # Errors
    /// Refused while the sitting is suspended.
    pub fn may_go_on(&self) -> Result<(), Refusal> {
        if self.is_suspended { Err(Refusal::because("sitting-is-suspended")) } else { Ok(()) }
    }
}
