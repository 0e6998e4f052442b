//! The papers of a council, as PDF.
//!
//! A paper is a struct ([`Letter`], [`Agenda`], [`Minutes`]…) that says everything its page shows;
//! a [`Press`] prints it with a Typst template of the same name. French stands at the left and
//! Arabic at the right; a text that exists in one language only takes the whole width. What comes
//! out is PDF/A-2b and PDF/UA-1 at once, its fonts embedded, the same bytes for the same data.
//!
//! [`reading`] goes the other way: it judges and reads the files that people send.
//!
//! This crate knows no database, no web, no calendar and no law: dates and numbers arrive as the
//! text to print, in each language. It reads no clock, and no template reads a file: it sees the
//! data it is given and nothing else. Printing takes a processor for some milliseconds and waits
//! for nothing: the caller decides on threads.

mod desk;
mod legible;
mod papers;
mod press;
pub mod reading;
mod text;
mod type_case;
mod zipped;

pub use papers::{
    Agenda, AgendaPoint, AgendaSitting, Arms, ArmsFormat, Article, AttendanceSheet, Choice, Date,
    Delivery, Document, EarlierVote, ElectronicSignature, Extract, HandList, Imprint, Letter,
    Letterhead, MemberAddress, Minutes, MinutesPoint, NamedVote, Note, Notice, Person,
    PostingCertificate, Receipt, RegisterPlace, SealedPaper, Sheet, Signature, SignatureLevel,
    SignedBy, Sitting, Tally, Template, TransmissionSlip,
};
pub use press::{Fault, Pdf, Press};
pub use text::{Language, Text};
