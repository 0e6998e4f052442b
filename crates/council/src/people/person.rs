//! A person: one human being, whatever they are in how many councils.

use jiff::civil::Date;
use kit::language::sort_key;
use kit::{Bilingual, Id};

/// A person.
#[derive(Debug, Clone)]
pub struct Person {
    /// Their identifier. It signs journal entries.
    pub id: Id,
    /// The account they sign in with, once they have one.
    pub account_id: Option<Id>,
    /// Their name.
    pub name: Bilingual,
    /// What their name sorts by.
    pub sort_key: String,
    /// Needed where age decides between equals.
    pub born_on: Option<Date>,
    /// Their telephone, or nothing.
    pub phone: String,
}

kit::row!(Person { id, account_id, name, sort_key, born_on, phone });

/// What is known of a person who is added.
#[derive(Debug, Clone, Default)]
pub struct NewPerson {
    /// Their name.
    pub name: Bilingual,
    /// Needed where age decides between equals.
    pub born_on: Option<Date>,
    /// Their telephone, or nothing.
    pub phone: String,
}

impl NewPerson {
    /// A person of that name.
    pub fn named(ar: &str, fr: &str) -> Self {
        Self { name: Bilingual::new(ar, fr), ..Self::default() }
    }

    pub(super) fn sort_key(&self) -> String {
        sort_key(if self.name.ar.is_empty() { &self.name.fr } else { &self.name.ar })
    }
}
