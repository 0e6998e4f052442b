//! The fictional sessions, as far as they have come.

use super::days::{Almanac, Tale};
use super::script::{PointScript, Script};
use super::town::MEMBERS;
use anyhow::Context as _;
use council::attendance::Presence;
use jiff::civil::Date;
use kit::Id;
use law::SessionKind;

/// So many of those who are missing have said why.
const EXCUSED: usize = 9;

pub(super) const ORDINARY: &str = include_str!("../data/ordinary.toml");
pub(super) const EXTRAORDINARY: &str = include_str!("../data/extraordinary.toml");
pub(super) const NEXT: &str = include_str!("../data/next.toml");

/// A fictional session.
pub struct Story {
    planned: Option<Id>,
    pub kind: SessionKind,
    /// The days of its sittings.
    pub days: Vec<Date>,
    pub script: Script,
    /// Its points, in the order of the script, once they were added.
    pub points: Vec<Id>,
    /// Whether the public sees it once the members were convened.
    pub is_public: bool,
    /// How many of the members come to each sitting.
    pub present: [usize; 2],
}

/// The three of them.
pub struct Stories {
    ordinary: Story,
    extraordinary: Story,
    next: Story,
}

impl Stories {
    /// As they are before anything was done.
    pub fn unbegun(almanac: &Almanac) -> anyhow::Result<Self> {
        let story = |kind, days: &[Date], text: &str, present| {
            anyhow::Ok(Story {
                planned: None,
                kind,
                days: days.to_vec(),
                script: Script::read(text)?,
                points: Vec::new(),
                is_public: true,
                present,
            })
        };
        let (ordinary, extraordinary) = (SessionKind::Ordinary, SessionKind::Extraordinary);
        Ok(Self {
            ordinary: story(ordinary, &almanac.ordinary, ORDINARY, [106, 95])?,
            extraordinary: Story {
                is_public: almanac.shows_extraordinary,
                ..story(extraordinary, &[almanac.extraordinary], EXTRAORDINARY, [98, 98])?
            },
            next: story(ordinary, &almanac.next, NEXT, [0, 0])?,
        })
    }

    /// One of them.
    pub fn of(&mut self, tale: Tale) -> &mut Story {
        match tale {
            Tale::Ordinary => &mut self.ordinary,
            Tale::Extraordinary => &mut self.extraordinary,
            Tale::Next => &mut self.next,
        }
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

    /// Whether the member of that number comes to a sitting. Those who are missing are spread over
    /// the whole list; the president and the secretary come.
    pub fn presence(&self, sitting: u8, number: usize) -> Presence {
        let rank = number * 53 % MEMBERS;
        let present = self.present[usize::from(sitting > 1)];
        match rank {
            rank if rank < present => Presence::Present,
            rank if rank >= MEMBERS - EXCUSED => Presence::Excused,
            _ => Presence::Absent,
        }
    }

    /// Its points with what the script says of each.
    pub fn points(&self) -> impl Iterator<Item = (Id, &PointScript)> {
        self.points.iter().copied().zip(&self.script.points)
    }
}
