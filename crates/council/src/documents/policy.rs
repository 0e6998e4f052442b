//! Who may do what with documents, within what they may read.

use crate::people::{Role, Roles};

kit::named! {
    /// What may be done here.
    pub enum Action {
        /// See the list of documents, each as far as one may read it, and be told when one changes.
        See = "see-documents",
        /// Keep any document: bring it in, save versions, say who may read it.
        Keep = "keep-documents",
        /// The same for the documents of one’s own service.
        KeepOwn = "keep-documents-of-own-service",
        /// Comment on a version.
        Comment = "comment-documents",
        /// Free a document that somebody else holds.
        Free = "free-documents",
    }
}

/// Whether somebody with `roles` may do `action`.
pub fn may(roles: Roles, action: Action) -> bool {
    let keeps = roles.any(&[Role::Office, Role::President, Role::Secretary]);
    match action {
        Action::See => !roles.is_empty(),
        Action::Keep => keeps,
        Action::KeepOwn => keeps || roles.has(Role::Service),
        Action::Comment => keeps || roles.any(&[Role::Member, Role::Service]),
        Action::Free => roles.has(Role::Office),
    }
}
