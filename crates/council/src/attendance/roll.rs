//! The roll of a sitting: everybody in office that day, and who came.

use crate::people::Member;
use kit::Id;
use law::quorum;

kit::named! {
    /// Whether a member is there.
    pub enum Presence {
        /// حاضر
        Present = "present",
        /// غائب بعذر
        Excused = "excused",
        /// غائب
        Absent = "absent",
    }
}

/// One member of the roll.
#[derive(Debug, Clone)]
pub struct RollLine {
    /// The member.
    pub member: Member,
    /// Whether they are there, once they were called.
    pub presence: Option<Presence>,
    /// Whether they are in office that day. Somebody who was called and turns out not to have been
    /// stays on the roll, as they were called, and counts for nothing more.
    pub in_office: bool,
}

/// The roll of a sitting: everybody in office on its day, and whoever was called at it.
#[derive(Debug, Clone, Default)]
pub struct Roll {
    /// Everybody on it, by name.
    pub lines: Vec<RollLine>,
}

impl Roll {
    /// How many are marked so.
    pub fn count(&self, presence: Presence) -> usize {
        self.lines.iter().filter(|line| line.presence == Some(presence)).count()
    }

    /// How many were not called yet.
    pub fn uncalled(&self) -> usize {
        self.lines.iter().filter(|line| line.presence.is_none()).count()
    }

    /// The names of those who are marked so.
    pub fn those(&self, presence: Presence) -> impl Iterator<Item = &Member> {
        self.lines
            .iter()
            .filter(move |line| line.presence == Some(presence))
            .map(|line| &line.member)
    }

    /// Whether `person` is there.
    pub fn is_present(&self, person: Id) -> bool {
        self.lines
            .iter()
            .any(|it| it.member.person_id == person && it.presence == Some(Presence::Present))
    }

    /// What the law counts: the members in office who are in the room, and nobody from afar.
    pub fn attendance(&self) -> quorum::Attendance {
        let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
        let in_office = || self.lines.iter().filter(|line| line.in_office);
        let present = in_office().filter(|line| line.presence == Some(Presence::Present));
        quorum::Attendance {
            in_office: number(in_office().count()),
            in_room: number(present.count()),
            remote: 0,
        }
    }
}
