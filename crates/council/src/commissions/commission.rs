//! A commission and the seats in it.

use jiff::civil::Date;
use kit::{Bilingual, Id};

/// A permanent commission (art. 25 to 28 of 113-14).
#[derive(Debug, Clone)]
pub struct Commission {
    /// Its identifier.
    pub id: Id,
    /// The council it belongs to.
    pub council_id: Id,
    /// Its name.
    pub name: Bilingual,
    /// When it was created.
    pub since: Date,
}

kit::row!(Commission { id, council_id, name, since });

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
}

kit::row!(Seat { commission_id, person_id, name, kind });
