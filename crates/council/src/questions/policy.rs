//! Who may do what with written questions.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// Read the list of a session within sight, with its answers.
        See = "see-questions",
        /// Follow written questions: members their own, those who prepare the agenda all.
        Follow = "follow-questions",
        /// Put a written question, or write down one that came on paper.
        Ask = "put-question",
        /// Choose the sitting that is kept for the answers.
        ChooseSitting = "choose-question-sitting",
        /// Write down what was answered in that sitting.
        Answer = "record-answer",
        /// Have a question that got no answer carried over: its author, or the office for them.
        Carry = "carry-question-over",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    match action {
        Action::See => !roles.is_empty(),
        Action::Follow => {
            roles.any(&[Role::Office, Role::President, Role::Secretary, Role::Member])
        }
        Action::Ask | Action::Carry => roles.any(&[Role::Office, Role::Member]),
        Action::ChooseSitting => roles.any(&[Role::Office, Role::President]),
        Action::Answer => roles.any(&[Role::Office, Role::Secretary]),
    }
}
