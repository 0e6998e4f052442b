//! Who is asking, and what they are in which council.

use super::{Role, Roles};
use kit::{Bilingual, Id};

/// The person behind a request.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The account that signed in.
    pub account: Id,
    /// The person it belongs to.
    pub person: Id,
    /// Their name.
    pub name: Bilingual,
    /// Everything they are today.
    pub grants: Vec<Grant>,
}

/// One role in one council.
#[derive(Debug, Clone)]
pub struct Grant {
    /// The council.
    pub council_id: Id,
    /// The role.
    pub role: Role,
}

kit::row!(Grant { council_id, role });

impl Actor {
    /// What they are in `council`.
    pub fn roles_in(&self, council: Id) -> Roles {
        self.grants
            .iter()
            .filter(|grant| grant.council_id == council)
            .map(|grant| grant.role)
            .collect()
    }

    /// The councils in which they are something, each once.
    pub fn councils(&self) -> Vec<Id> {
        let mut councils: Vec<Id> = self.grants.iter().map(|grant| grant.council_id).collect();
        councils.sort_unstable();
        councils.dedup();
        councils
    }
}
