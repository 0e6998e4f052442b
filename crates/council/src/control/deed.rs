//! What follows an opposition or a refused visa, deed by deed.

use super::Case;
use crate::deliberations::Step;
use jiff::civil::Date;
use kit::{Bilingual, Digest, Id};
use law::dispute::{Dispute, Examination, Ruling};

kit::named! {
    /// What is done about a deliberation that was opposed, or whose visa was refused.
    pub enum Deed {
        /// The council adopted another in its place.
        Changed = "changed",
        /// The council gave it up.
        Dropped = "dropped",
        /// The council maintains it.
        Maintained = "maintained",
        /// The authority gives its opposition up.
        Lifted = "lifted",
        /// The authority goes to the administrative tribunal.
        Referred = "referred",
        /// The urgent judge stays its execution.
        Stayed = "stayed",
        /// The urgent judge does not stay its execution.
        StayDismissed = "stay-dismissed",
        /// The tribunal annuls it.
        Annulled = "annulled",
        /// The tribunal does not annul it.
        Upheld = "upheld",
    }
}

/// Who does a deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doer {
    /// The council, by a deliberation.
    Council,
    /// The control authority.
    Authority,
    /// A judge.
    Judge,
}

impl Deed {
    /// Whose deed it is.
    pub fn doer(self) -> Doer {
        match self {
            Self::Changed | Self::Dropped | Self::Maintained => Doer::Council,
            Self::Lifted | Self::Referred => Doer::Authority,
            Self::Stayed | Self::StayDismissed | Self::Annulled | Self::Upheld => Doer::Judge,
        }
    }

    /// The step that the deliberation takes by it; some leave it where it stands.
    pub fn step(self) -> Option<Step> {
        match self {
            Self::Changed => Some(Step::Replace),
            Self::Dropped => Some(Step::Withdraw),
            Self::Maintained => Some(Step::Maintain),
            Self::Lifted | Self::StayDismissed | Self::Upheld => Some(Step::Clear),
            Self::Referred => Some(Step::Refer),
            Self::Annulled => Some(Step::Annul),
            Self::Stayed => None,
        }
    }

    /// Whether it is done by a later deliberation, which must be named.
    pub fn needs_successor(self) -> bool {
        matches!(self, Self::Changed | Self::Maintained)
    }

    /// Whether the paper that does it must be kept: the request to the court, its rulings.
    pub fn needs_paper(self) -> bool {
        self.doer() == Doer::Judge || self == Self::Referred
    }

    /// Whether whoever does it must say why here.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Dropped | Self::Lifted | Self::Referred)
    }
}

/// A deed that was done.
#[derive(Debug, Clone)]
pub struct Done {
    /// Its identifier.
    pub id: Id,
    /// The deliberation.
    pub deliberation_id: Id,
    /// What was done.
    pub deed: Deed,
    /// The day.
    pub done_on: Date,
    /// The number of the court's file, of the letter.
    pub reference: String,
    /// Why.
    pub reason: Bilingual,
    /// The paper that did it.
    pub paper_sha256: Option<Digest>,
    /// The later deliberation by which the council did it.
    pub successor_id: Option<Id>,
}

kit::row!(Done {
    id,
    deliberation_id,
    deed,
    done_on,
    reference,
    reason,
    paper_sha256,
    successor_id
});

/// What happened to a deliberation since it was opposed, as the law looks at it; nothing if it was
/// not opposed.
pub(super) fn dispute(case: &Case, done: &[Done]) -> Option<Dispute> {
    let on = |deed| done.iter().find(|it| it.deed == deed).map(|it| it.done_on);
    let ruled = |granted, dismissed| {
        let granted = on(granted).map(|on| (Ruling::Granted, on));
        granted.or_else(|| on(dismissed).map(|on| (Ruling::Dismissed, on)))
    };
    let examined = |deed, how| on(deed).map(|on| (how, on));
    Some(Dispute {
        opposed: case.opposed_on?,
        lifted: on(Deed::Lifted),
        examined: examined(Deed::Changed, Examination::Changed)
            .or_else(|| examined(Deed::Dropped, Examination::Dropped))
            .or_else(|| examined(Deed::Maintained, Examination::Maintained)),
        referred: on(Deed::Referred),
        stay: ruled(Deed::Stayed, Deed::StayDismissed),
        judged: ruled(Deed::Annulled, Deed::Upheld),
    })
}
