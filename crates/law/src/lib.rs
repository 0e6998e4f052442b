//! The law of Moroccan deliberating councils, as data and pure functions.
//!
//! What the texts say stands in `rules/*.toml`: value, article, validity, certainty, and a sentence
//! in Arabic and French. What it means is written once, in the module named after it. Nothing here
//! reads a file, a clock or a database: dates and facts come in as arguments.
//!
//! Begin with the [`Law`], ask it for the [`Profile`] of a kind of council on a day, and hand that
//! to the functions. They answer with a [`Verdict`], which says in both languages what was counted,
//! against what, and under which article.
//!
//! ```
//! use jiff::civil::date;
//! use law::quorum::{self, Attendance, Call};
//! use law::{Holidays, Kind, Language, Law, Readings};
//!
//! let opening = date(2027, 2, 3);
//! let law = Law::national();
//! let profile = law.profile(Kind::Commune, opening, &Readings::default()).expect("since 2015");
//! let attendance = Attendance { in_office: 131, in_room: 78, remote: 0 };
//! let verdict =
//!     quorum::at_opening(Call::First, opening, attendance, &profile, Holidays::seed());
//! assert!(verdict.allows());
//! assert!(verdict.sentence(Language::French).contains("78 membres présents"));
//! ```

#[macro_use]
mod vocabulary;

pub mod absence;
pub mod agenda;
pub mod arrondissements;
pub mod ballot;
pub mod budget;
pub mod bureau;
pub mod calendar;
pub mod clock;
pub mod commissions;
pub mod composition;
pub mod computation;
pub mod conference;
pub mod control;
pub mod convocation;
pub mod delegates;
pub mod dispute;
pub mod extraordinary;
pub mod holidays;
pub mod majority;
pub mod minutes;
pub mod office;
pub mod order;
pub mod petitions;
pub mod profile;
pub mod quorum;
pub mod readings;
pub mod rules;
pub mod sessions;
pub mod source;
pub mod substitution;
pub mod verdict;

mod kind;
mod language;
mod subject;
mod words;

#[cfg(test)]
mod tests;

pub use calendar::WorkingDays;
pub use holidays::Holidays;
pub use kind::{Authority, Kind, SessionKind};
pub use language::Language;
pub use profile::Profile;
pub use readings::{Reading, Readings};
pub use rules::Law;
pub use source::Source;
pub use subject::Subject;
pub use verdict::{Outcome, Verdict};
