//! What goes to the authority: a slip with its number, the papers it lists, the receipt.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::{Bilingual, Digest, Id};

kit::named! {
    /// What is sent.
    pub enum Parcel {
        /// The settled agenda, 20 days before the session at the latest.
        Agenda = "agenda",
        /// The register of attendance, after the closing.
        Register = "register",
        /// Minutes and deliberations, after the closing.
        Acts = "acts",
        /// The deliberations whose visa another than the control authority gives, with them.
        Visa = "visa",
    }
}

/// One sending to the authority.
#[derive(Debug, Clone)]
pub struct Transmission {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session it is about.
    pub session_id: Id,
    /// To whom.
    pub authority_id: Id,
    /// The commune that passed on the acts of an arrondissement, where one did.
    pub sender_id: Option<Id>,
    /// What was sent.
    pub parcel: Parcel,
    /// The year of its number.
    pub year: i16,
    /// Its number among the council's slips of that year, without gaps.
    pub number: u32,
    /// The slip, printed.
    pub slip_sha256: Digest,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// The number of the receipt, once the authority gave it.
    pub receipt_number: Option<String>,
    /// The day it was received: every time limit of control runs from there.
    pub received_on: Option<Date>,
    /// The slip with its receipt, printed or scanned.
    pub receipt_sha256: Option<Digest>,
}

kit::row!(Transmission {
    id,
    council_id,
    session_id,
    authority_id,
    sender_id,
    parcel,
    year,
    number,
    slip_sha256,
    sent_at,
    receipt_number,
    received_on,
    receipt_sha256
});

impl Transmission {
    /// The number of its slip: `2027/3`.
    pub fn reference(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }
}

/// A paper that was sent.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Its number on the slip.
    pub position: u32,
    /// What it is.
    pub title: Bilingual,
    /// Its bytes.
    pub sha256: Digest,
    /// The name under which it is saved.
    pub file_name: String,
}

kit::row!(Piece { position, title, sha256, file_name });
