//! Who may do what with the president's decisions.

use super::Stage;
use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See the decisions: the council once they are signed, the authority once they were sent.
        See = "see-orders",
        /// Draft them, print them for signature, send, notify and publish them.
        Prepare = "prepare-orders",
        /// Sign them, as president or standing in of right.
        Sign = "sign-orders",
        /// Write down the receipt that the authority gave on paper.
        RecordReceipt = "record-order-receipt",
        /// Acknowledge receipt, at the authority's own desk.
        Acknowledge = "acknowledge-orders",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Prepare => roles.any(&[Role::Office, Role::President]),
        Action::Sign => roles.has(Role::President),
        Action::RecordReceipt => roles.has(Role::Office),
        Action::Acknowledge => roles.has(Role::Authority),
    }
}

kit::named! {
    /// From which stage somebody sees the president's decisions.
    pub enum Sight {
        /// From the draft.
        FromDraft = "draft",
        /// From the signature.
        FromSigned = "signed",
        /// From the sending to the authority.
        FromSent = "sent",
    }
}

impl Sight {
    /// What somebody with `roles` sees.
    pub fn of(roles: Roles) -> Self {
        if may(roles, Action::Prepare) {
            Self::FromDraft
        } else if roles.any(&[Role::Secretary, Role::Member, Role::Service, Role::Reader]) {
            Self::FromSigned
        } else {
            Self::FromSent
        }
    }

    /// Whether what stands at `stage` is seen.
    pub fn reaches(self, stage: Stage) -> bool {
        match self {
            Self::FromDraft => true,
            Self::FromSigned => stage >= Stage::Signed,
            Self::FromSent => stage >= Stage::Sent,
        }
    }
}
