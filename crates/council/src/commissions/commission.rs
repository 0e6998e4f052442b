//! A commission and the seats in it.

use jiff::civil::Date;
use kit::{Bilingual, Id};

kit::named! {
    /// How long a commission lasts.
    pub enum CommissionKind {
        /// لجنة دائمة, as long as the council (113-14, art. 25).
        Permanent = "permanent",
        /// لجنة موضوعاتية مؤقتة: it ends when it hands in its report (113-14, art. 29).
        Thematic = "thematic",
    }
}

/// A commission of a council.
#[derive(Debug, Clone)]
pub struct Commission {
    /// Its identifier.
    pub id: Id,
    /// The council it belongs to.
    pub council_id: Id,
    /// Its name.
    pub name: Bilingual,
    /// Permanent, or for one task.
    pub kind: CommissionKind,
    /// The task of a thematic one.
    pub task: Bilingual,
    /// Whether its presidency is the one reserved for the opposition.
    pub opposition: bool,
    /// When it was created.
    pub since: Date,
    /// The first day without it, once it has ended.
    pub until: Option<Date>,
    /// The report with which a thematic one ended.
    pub report_id: Option<Id>,
}

kit::row!(Commission { id, council_id, name, kind, task, opposition, since, until, report_id });

impl Commission {
    /// Whether it is a permanent one.
    pub fn is_permanent(&self) -> bool {
        self.kind == CommissionKind::Permanent
    }

    /// Whether it is there on `day`.
    pub fn is_there(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}

kit::named! {
    /// What a member is in a commission.
    pub enum SeatKind {
        /// رئيس اللجنة
        President = "president",
        /// نائب رئيس اللجنة
        VicePresident = "vice-president",
        /// مقرر اللجنة
        Rapporteur = "rapporteur",
        /// عضو
        Member = "member",
    }
}

impl SeatKind {
    /// Whether whoever has it presides, or stands in for who does: it is elected outside the bureau.
    pub fn presides(self) -> bool {
        matches!(self, Self::President | Self::VicePresident)
    }
}

/// A member's seat in a commission.
#[derive(Debug, Clone)]
pub struct Seat {
    /// The commission.
    pub commission_id: Id,
    /// The member.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// What they are there.
    pub kind: SeatKind,
    /// Since when.
    pub since: Date,
}

kit::row!(Seat { commission_id, person_id, name, kind, since });
