//! The papers, one file each, and what they have in common.

mod agenda;
mod attendance;
mod certificate;
mod extract;
mod hand_list;
mod letter;
mod minutes;
mod note;
mod parts;
mod signatures;
mod transmission;
mod votes;

pub use agenda::{Agenda, AgendaPoint, AgendaSitting, Notice, Sheet};
pub use attendance::AttendanceSheet;
pub use certificate::PostingCertificate;
pub use extract::{Article, Extract};
pub use hand_list::{Delivery, HandList};
pub use letter::{Letter, MemberAddress};
pub use minutes::{EarlierVote, Minutes, MinutesPoint};
pub use note::Note;
pub use parts::{
    Arms, ArmsFormat, Date, Imprint, Letterhead, Person, RegisterPlace, SealedPaper, Sitting,
};
pub use signatures::{ElectronicSignature, Signature, SignatureLevel, SignedBy};
pub use transmission::{Receipt, TransmissionSlip};
pub use votes::{Choice, NamedVote, Tally};

use serde::Serialize;

/// A paper that a [`Press`](crate::Press) can print.
pub trait Document: Serialize {
    /// The template that sets it.
    const TEMPLATE: Template;

    /// What the file says of itself.
    fn imprint(&self) -> &Imprint;

    /// Whose paper it is.
    fn letterhead(&self) -> &Letterhead;
}

/// The templates, by the paper they set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// The convocation letter to one member.
    Letter,
    /// The agenda of a session.
    Agenda,
    /// The agenda posted for the public.
    Notice,
    /// The list of members convened by hand, and register of delivery.
    HandList,
    /// The roll of a sitting, to be signed.
    Attendance,
    /// The minutes of a session.
    Minutes,
    /// A deliberation, extracted from its register.
    Extract,
    /// The slip that carries acts to the authority.
    Transmission,
    /// The certificate that acts were posted.
    Certificate,
    /// A note that comes with a point.
    Note,
}

impl Template {
    /// Its file among the templates, without extension.
    pub fn name(self) -> &'static str {
        match self {
            Template::Letter => "letter",
            Template::Agenda => "agenda",
            Template::Notice => "notice",
            Template::HandList => "hand_list",
            Template::Attendance => "attendance",
            Template::Minutes => "minutes",
            Template::Extract => "extract",
            Template::Transmission => "transmission",
            Template::Certificate => "certificate",
            Template::Note => "note",
        }
    }
}

/// Says which template prints a paper whose `imprint` and `letterhead` are its own fields.
macro_rules! printed_with {
    ($paper:ty, $template:ident) => {
        impl crate::Document for $paper {
            const TEMPLATE: crate::Template = crate::Template::$template;

            fn imprint(&self) -> &crate::Imprint {
                &self.imprint
            }

            fn letterhead(&self) -> &crate::Letterhead {
                &self.letterhead
            }
        }
    };
}
use printed_with;
