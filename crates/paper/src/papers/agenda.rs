//! The agenda of a session, and its posting for the public.

use super::{Document, Imprint, Letterhead, Signature, Template, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// The agenda of a session, in one of its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agenda {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Whose agenda it is.
    pub letterhead: Letterhead,
    /// Its number among the papers of the council, if it has one.
    pub reference: Option<String>,
    /// Which session.
    pub session: Text,
    /// Which version: « Version B / الصيغة ب ».
    pub version: Text,
    /// Who settled it, and when.
    pub settled: Option<Text>,
    /// The sittings, each with its points.
    pub sittings: Vec<AgendaSitting>,
    /// The articles it is made under.
    pub law: Vec<Text>,
    /// The president's signature.
    pub signature: Signature,
}

/// A sitting and the points it will take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaSitting {
    /// Which sitting.
    pub label: Text,
    /// Day and hour.
    pub when: Text,
    /// The place, if it is to be said.
    pub place: Option<Text>,
    /// The points, in order.
    pub points: Vec<AgendaPoint>,
    /// The written questions that are answered in it, in order, each with its author.
    #[serde(default)]
    pub questions: Vec<AgendaPoint>,
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaPoint {
    /// Its number in the session.
    pub number: String,
    /// What the council will deliberate on.
    pub title: Text,
    /// The commission that reports, or who asked for the point.
    pub note: Option<Text>,
}

/// The agenda as posted at the seat of the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// What is posted; its imprint is that of the notice.
    pub agenda: Agenda,
    /// On what it will be printed.
    pub sheet: Sheet,
    /// What the public is told before the points.
    pub announcement: Vec<Text>,
    /// When and where it was posted.
    pub posted: Option<Text>,
}

/// The sheet of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sheet {
    /// 297 mm by 420 mm: to be read from a step away.
    A3,
    /// 210 mm by 297 mm, for a council that prints nothing larger.
    A4,
}

printed_with!(Agenda, Agenda);

impl Document for Notice {
    const TEMPLATE: Template = Template::Notice;

    fn imprint(&self) -> &Imprint {
        &self.agenda.imprint
    }

    fn letterhead(&self) -> &Letterhead {
        &self.agenda.letterhead
    }
}
