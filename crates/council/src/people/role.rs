//! What a person may be in a council, and tables of who may do what.

use std::fmt;

kit::named! {
    /// A role in a council. A person may have several there, and others elsewhere.
    pub enum Role {
        /// The council's office: it runs the paperwork.
        Office = "office",
        /// The president of the council, by office held.
        President = "president",
        /// The secretary of the council, by office held.
        Secretary = "secretary",
        /// A member in office.
        Member = "member",
        /// An administrative service of the territory.
        Service = "service",
        /// The control authority's own office.
        Authority = "authority",
        /// Somebody who may look, and nothing else.
        Reader = "reader",
    }
}

/// The roles that a person has in one council.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u8);

impl Roles {
    /// None at all.
    pub const NONE: Self = Self(0);

    /// Adds `role`.
    pub fn with(self, role: Role) -> Self {
        Self(self.0 | Self::bit(role))
    }

    /// Whether `role` is one of them.
    pub fn has(self, role: Role) -> bool {
        self.0 & Self::bit(role) != 0
    }

    /// Whether one of `roles` is one of them.
    pub fn any(self, roles: &[Role]) -> bool {
        roles.iter().any(|&role| self.has(role))
    }

    /// Whether the person has no role there: for them, the council's desk does not exist.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |&role| self.has(role))
    }

    fn bit(role: Role) -> u8 {
        1 << (role as u8)
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        roles.into_iter().fold(Self::NONE, Self::with)
    }
}

impl fmt::Debug for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// A line of a room's table: a step, and the roles that may take it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission {
    /// The step.
    pub step: String,
    /// Who may take it.
    pub roles: Vec<Role>,
}

/// The table of a room: each of its steps, and who may take it.
pub fn permissions<S: Copy + fmt::Display>(
    steps: &[S],
    may: impl Fn(Roles, S) -> bool,
) -> Vec<Permission> {
    steps
        .iter()
        .map(|&step| Permission {
            step: step.to_string(),
            roles: Role::ALL
                .iter()
                .copied()
                .filter(|&role| may(Roles::NONE.with(role), step))
                .collect(),
        })
        .collect()
}
