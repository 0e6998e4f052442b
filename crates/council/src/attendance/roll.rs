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
}

/// The roll of a sitting.
#[derive(Debug, Clone, Default)]
pub struct Roll {
    /// Everybody in office that day, by name.
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

    /// What the law counts: the room, and nobody from afar.
    pub fn attendance(&self) -> quorum::Attendance {
        let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
        quorum::Attendance {
            in_office: number(self.lines.len()),
            in_room: number(self.count(Presence::Present)),
            remote: 0,
        }
    }
}
