//! Minutes and their life.

use jiff::Timestamp;
use kit::{Bilingual, Digest, Id, Refusal};

/// The minutes of a session.
#[derive(Debug, Clone)]
pub struct Minutes {
    /// Their identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session.
    pub session_id: Id,
    /// Where they stand.
    pub stage: Stage,
    /// The paper that is signed.
    pub paper_sha256: Option<Digest>,
    /// The paper with its signatures.
    pub signed_sha256: Option<Digest>,
    /// The original signed by hand, scanned.
    pub scan_sha256: Option<Digest>,
    /// When its text was approved.
    pub approved_at: Option<Timestamp>,
}

impl Minutes {
    /// The paper that is handed out, as it now stands: signed, or approved for signing.
    pub fn paper(&self) -> Option<&Digest> {
        self.signed_sha256.as_ref().or(self.paper_sha256.as_ref())
    }
}

kit::row!(Minutes {
    id,
    council_id,
    session_id,
    stage,
    paper_sha256,
    signed_sha256,
    scan_sha256,
    approved_at
});

kit::named! {
    /// Where minutes stand.
    pub enum Stage {
        /// The secretary writes.
        Draft = "draft",
        /// The text was approved, printed, and no longer changes.
        Approved = "approved",
        /// President and secretary have signed.
        Signed = "signed",
    }
}

kit::named! {
    /// What may happen to minutes.
    pub enum Step {
        /// The text is approved.
        Approve = "approve",
        /// The last of the two signs.
        Sign = "sign",
    }
}

impl Stage {
    /// The whole life of minutes. What is not written here cannot happen.
    pub fn after(self, step: Step) -> Option<Stage> {
        match (self, step) {
            (Self::Draft, Step::Approve) => Some(Self::Approved),
            (Self::Approved, Step::Sign) => Some(Self::Signed),
            _ => None,
        }
    }

    /// The class of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            Self::Draft => "wait",
            Self::Approved => "soon",
            Self::Signed => "done",
        }
    }
}

impl Minutes {
    /// Where they go by `step`, or why they cannot.
    pub fn step(&self, step: Step) -> Result<Stage, Refusal> {
        self.stage.after(step).ok_or_else(|| Refusal::because("minutes-not-there"))
    }
}

/// What somebody wrote in a place of the minutes: at the opening, under a point, at the closing.
/// What was recorded is not written here: it stands by itself.
#[derive(Debug, Clone)]
pub struct Note {
    /// `opening`, `closing`, or the identifier of a point.
    pub slot: String,
    /// What was written.
    pub text: Bilingual,
}

kit::row!(Note { slot, text });

/// A note longer than this belongs into an annex.
pub const LONGEST_NOTE: usize = 20_000;
