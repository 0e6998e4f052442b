//! What became of a point.

use kit::{Bilingual, Id};

kit::named! {
    /// What became of a point in the session.
    pub enum Outcome {
        /// A report was heard and noted.
        Noted = "noted",
        /// The council adopted it.
        Adopted = "adopted",
        /// The council rejected it.
        Rejected = "rejected",
        /// Its commission had not studied it, and the council chose not to deliberate.
        NotDeliberated = "not-deliberated",
        /// It lacked the members in office that it needs: it is voted again in a second sitting.
        SecondSitting = "second-sitting",
        /// It was put off to a later sitting.
        Deferred = "deferred",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
    }
}

impl Outcome {
    /// Whether nothing more can happen to the point in this session.
    pub fn is_final(self) -> bool {
        match self {
            Self::Noted
            | Self::Adopted
            | Self::Rejected
            | Self::NotDeliberated
            | Self::Withdrawn => true,
            Self::SecondSitting | Self::Deferred => false,
        }
    }
}

/// The outcome of one point.
#[derive(Debug, Clone)]
pub struct PointOutcome {
    /// The point.
    pub point_id: Id,
    /// What became of it.
    pub outcome: Outcome,
    /// It is a fact that was reported, not one that was recorded here.
    pub reported: bool,
    /// Why, if somebody said so.
    pub reason: Bilingual,
}

kit::row!(PointOutcome { point_id, outcome, reported, reason });
