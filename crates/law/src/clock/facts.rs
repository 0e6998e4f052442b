//! What has happened so far in a session.

use crate::kind::SessionKind;
use crate::rules::Initiative;
use crate::subject::Subject;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the clock is told. Whatever has not happened is `None`, and its time limits have no date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Facts {
    /// What kind of session it is.
    pub session: SessionKind,
    /// On whose initiative it is held.
    #[serde(default = "president")]
    pub asked_by: Initiative,
    /// The day on which it was asked for, if a request is behind it.
    #[serde(default)]
    pub requested: Option<Date>,
    /// The day of its opening: the one set, or that of the later meeting that opens it.
    pub opening: Date,
    /// What its points are about: a programme, a budget and matters for visa add time limits.
    pub subjects: Vec<Subject>,
    /// The day the authority received the agenda.
    pub agenda_received: Option<Date>,
    /// The day of the first meeting, if it lacked its quorum.
    pub first_meeting_failed: Option<Date>,
    /// The day of the second meeting, if it lacked its quorum too.
    pub second_meeting_failed: Option<Date>,
    /// The day of the first adoption.
    pub adopted: Option<Date>,
    /// The day the session was closed.
    pub closing: Option<Date>,
    /// The day the president of the commune received the minutes of an arrondissement.
    pub minutes_with_commune: Option<Date>,
    /// The day the authority received the deliberations.
    pub deliberations_received: Option<Date>,
}

impl Facts {
    /// A session of that kind to be opened on that day, of which nothing more is known.
    pub fn of(session: SessionKind, opening: Date) -> Self {
        Self {
            session,
            asked_by: Initiative::President,
            requested: None,
            opening,
            subjects: Vec::new(),
            agenda_received: None,
            first_meeting_failed: None,
            second_meeting_failed: None,
            adopted: None,
            closing: None,
            minutes_with_commune: None,
            deliberations_received: None,
        }
    }

    /// The day for which members were convened first: what comes before a session is counted from
    /// there, even when a later meeting opens it.
    pub fn convened_for(&self) -> Date {
        self.first_meeting_failed.unwrap_or(self.opening)
    }
}

fn president() -> Initiative {
    Initiative::President
}
