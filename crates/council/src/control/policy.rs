//! Who may do what about the control of legality.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See what went to the authority, and where each decision stands.
        See = "see-control",
        /// Read the papers that went to the authority.
        ReadPieces = "read-transmitted-papers",
        /// Send the agenda, the register, the minutes and the deliberations.
        Send = "send-to-authority",
        /// See the acts that the arrondissements handed to the commune.
        SeeRelays = "see-relayed-acts",
        /// Acknowledge them for the commune, and pass them on to the governor.
        Relay = "relay-acts",
        /// Write down the receipt that the authority gave on paper.
        RecordReceipt = "record-paper-receipt",
        /// Acknowledge receipt, at the authority's own desk.
        Acknowledge = "acknowledge-receipt",
        /// Oppose a deliberation, with reasons.
        Oppose = "oppose-deliberation",
        /// Write down what the council made of what was opposed or refused its visa.
        NoteExamination = "note-new-examination",
        /// Write down what a judge said, with the ruling.
        NoteRuling = "note-ruling",
        /// Give or refuse the visa, if it is that authority's to give.
        AnswerVisa = "answer-visa",
        /// Write down the visa that another than the control authority gave or refused on paper.
        RecordVisa = "record-paper-visa",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::ReadPieces => {
            roles.any(&[Role::Office, Role::President, Role::Secretary, Role::Authority])
        }
        Action::NoteRuling => roles.any(&[Role::Office, Role::Authority]),
        Action::SeeRelays => roles.any(&[Role::Office, Role::President, Role::Secretary]),
        Action::NoteExamination | Action::Send | Action::Relay => {
            roles.any(&[Role::Office, Role::President])
        }
        Action::RecordReceipt | Action::RecordVisa => roles.has(Role::Office),
        Action::Acknowledge | Action::Oppose | Action::AnswerVisa => roles.has(Role::Authority),
    }
}
