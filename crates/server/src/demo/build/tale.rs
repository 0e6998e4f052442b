//! The fictional sessions of a council, as far as they have come.

use super::days::{Almanac, Tale};
use super::script::{PointScript, Script};
use anyhow::Context as _;
use council::attendance::Presence;
use jiff::civil::Date;
use kit::Id;
use law::SessionKind;

/// A fictional session.
pub struct Story {
    planned: Option<Id>,
    tale: Tale,
    pub kind: SessionKind,
    /// The days of its sittings.
    pub days: Vec<Date>,
    pub script: Script,
    /// Its points, in the order of the script, once they were added.
    pub points: Vec<Id>,
    /// Whether the public sees it once the members were convened.
    pub is_public: bool,
}

/// All those of a council.
pub struct Stories(Vec<Story>);

impl Stories {
    /// As they are before anything was done.
    pub fn unbegun(almanac: &Almanac, scripts: Vec<Script>) -> Self {
        let story = |script: Script| Story {
            planned: None,
            tale: script.tale,
            kind: match script.tale {
                Tale::Ordinary | Tale::Next => SessionKind::Ordinary,
                Tale::Extraordinary | Tale::InCourse => SessionKind::Extraordinary,
            },
            days: almanac.days(script.tale).to_vec(),
            is_public: script.tale != Tale::Extraordinary || almanac.shows_extraordinary,
            points: Vec::new(),
            script,
        };
        Self(scripts.into_iter().map(story).collect())
    }

    /// One of them.
    pub fn of(&mut self, tale: Tale) -> anyhow::Result<&mut Story> {
        let found = self.0.iter_mut().find(|story| story.tale == tale);
        found.with_context(|| format!("a session that is {tale:?}"))
    }
}

impl Story {
    /// The office planned it as the session `id`.
    pub fn is_planned_as(&mut self, id: Id) {
        self.planned = Some(id);
    }

    /// Its identifier, once it was planned.
    pub fn id(&self) -> anyhow::Result<Id> {
        self.planned.context("the session was planned")
    }

    /// Whether the member of that number, of so many, comes to a sitting. Those who are missing are
    /// spread over the whole list, and some of them have said why; the president and the secretary
    /// come.
    pub fn presence(&self, sitting: u8, (number, members): (usize, usize)) -> Presence {
        let excused = (members * 7 / 100).max(1);
        let rank = number * 53 % members;
        let present = self.script.present.get(usize::from(sitting.saturating_sub(1)));
        match rank {
            rank if rank < present.copied().unwrap_or_default() => Presence::Present,
            rank if rank >= members - excused => Presence::Excused,
            _ => Presence::Absent,
        }
    }

    /// Its points with what the script says of each.
    pub fn points(&self) -> impl Iterator<Item = (Id, &PointScript)> {
        self.points.iter().copied().zip(&self.script.points)
    }
}
