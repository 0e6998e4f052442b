//! The roles that can be tried, each by one person of the demonstration.

use serde::{Deserialize, Serialize};

kit::named! {
    /// A role that can be tried.
    pub enum Role {
        /// The council's office.
        Office = "office",
        /// The president of the council.
        President = "president",
        /// The secretary of the council.
        Secretary = "secretary",
        /// A member who is nothing else there, and who also sits in an arrondissement's council.
        Member = "member",
        /// The governor's office.
        Authority = "authority",
        /// The ministry of the interior, for the visas that are its own.
        Interior = "interior",
        /// An administrative service.
        Service = "service",
        /// Somebody who may only look.
        Reader = "reader",
    }
}

impl Role {
    /// The roles that something awaits; the others are found on the page.
    pub const ANNOUNCED: [Self; 7] = [
        Self::Office,
        Self::President,
        Self::Secretary,
        Self::Member,
        Self::Authority,
        Self::Interior,
        Self::Service,
    ];
}

/// A role, and the secret of the address that signs in as it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Key {
    /// The council where it is played, unless it is Casablanca's.
    #[serde(default)]
    pub council: Option<Elsewhere>,
    /// The role.
    pub role: Role,
    /// The name of the person.
    pub name: kit::Bilingual,
    /// The electronic address with which the person signs in.
    pub email: String,
    /// The last part of `/demo/sign-in/…`.
    pub secret: String,
}

/// A council of the pilot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// Its place in addresses.
    pub slug: String,
    /// Its name in full.
    pub title: kit::Bilingual,
}

impl Key {
    /// The role as it is announced: `office`, or `region/office`.
    pub fn announced(&self) -> String {
        match &self.council {
            Some(council) => format!("{}/{}", council.slug, self.role),
            None => self.role.to_string(),
        }
    }
}
