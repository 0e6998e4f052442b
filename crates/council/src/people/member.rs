//! What a person is in a council on a day: member, holder of an office, of a group, of a service.

use jiff::civil::Date;
use kit::language::sort_key;
use kit::{Bilingual, Id, Language};

kit::named! {
    /// An office of the council.
    pub enum OfficeKind {
        /// رئيس المجلس
        President = "president",
        /// نائب الرئيس, in an order.
        VicePresident = "vice-president",
        /// كاتب المجلس
        Secretary = "secretary",
        /// نائب كاتب المجلس
        DeputySecretary = "deputy-secretary",
    }
}

/// An office, as held.
#[derive(Debug, Clone)]
pub struct Office {
    /// Who holds it.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Which one.
    pub kind: OfficeKind,
    /// First, second… vice-president.
    pub rank: u8,
    /// Since when.
    pub since: Date,
}

kit::row!(Office { person_id, name, kind, rank, since });

/// A member of the council on some day.
#[derive(Debug, Clone)]
pub struct Member {
    /// The person.
    pub person_id: Id,
    /// The mandate by which they are a member.
    pub mandate_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// What their name sorts by.
    pub sort_key: String,
    /// Their group, if they have one.
    pub group_id: Option<Id>,
    /// Their first office, if they have one.
    pub office: Option<OfficeKind>,
    /// Its rank.
    pub rank: Option<u8>,
    /// The postal address they declared to the council.
    pub postal_address: String,
    /// The electronic address they declared to the council.
    pub email: String,
    /// Their telephone.
    pub phone: String,
    /// The day the mandate began.
    pub since: Date,
    /// The day it ended, if it has.
    pub until: Option<Date>,
}

kit::row!(Member {
    person_id,
    mandate_id,
    name,
    sort_key,
    group_id,
    office,
    rank,
    postal_address,
    email,
    phone,
    since,
    until
});

/// A group of members (art. 7: only in councils that have arrondissements).
#[derive(Debug, Clone)]
pub struct Group {
    /// Its identifier.
    pub id: Id,
    /// Its name.
    pub name: Bilingual,
}

kit::row!(Group { id, name });

/// An administrative service of the territory.
#[derive(Debug, Clone)]
pub struct Service {
    /// Its identifier.
    pub id: Id,
    /// Its name.
    pub name: Bilingual,
    /// The service it is part of, if of one.
    pub parent_id: Option<Id>,
}

kit::row!(Service { id, name, parent_id });

/// Puts `members` in the order of the dictionary of `language`; they come in the Arabic one.
pub fn in_dictionary_order(members: &mut [Member], language: Language) {
    if language == Language::French {
        members.sort_by_cached_key(|member| {
            let name = &member.name;
            sort_key(if name.fr.is_empty() { &name.ar } else { &name.fr })
        });
    }
}
