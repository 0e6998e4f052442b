//! A council, its level in the tree, and who controls the legality of its acts.

use super::Settings;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Json;
use kit::{Bilingual, Id};
use law::rules::Entry;
use law::{Kind, Law, Profile, Readings};

kit::named! {
    /// A level of the territorial tree.
    pub enum Level {
        /// The root. It has no council here.
        State = "state",
        /// جهة
        Region = "region",
        /// عمالة
        Prefecture = "prefecture",
        /// إقليم
        Province = "province",
        /// جماعة
        Commune = "commune",
        /// مقاطعة
        Arrondissement = "arrondissement",
    }
}

impl Level {
    /// The kind of council whose law applies at this level, if one deliberates there.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::State => None,
            Self::Region => Some(Kind::Region),
            Self::Prefecture | Self::Province => Some(Kind::Prefecture),
            Self::Commune => Some(Kind::Commune),
            Self::Arrondissement => Some(Kind::Arrondissement),
        }
    }

    /// The level that a council of this level stands under.
    pub fn parent(self) -> Option<&'static [Level]> {
        match self {
            Self::State => None,
            Self::Region => Some(&[Self::State]),
            Self::Prefecture | Self::Province => Some(&[Self::Region]),
            Self::Commune => Some(&[Self::Prefecture, Self::Province]),
            Self::Arrondissement => Some(&[Self::Commune]),
        }
    }
}

kit::named! {
    /// Who controls legality (art. 115 to 118 of 113-14 and their likes).
    pub enum AuthorityKind {
        /// The governor of the prefecture or province: عامل
        Governor = "governor",
        /// The wali of the region: والي
        Wali = "wali",
        /// The government authority in charge of the interior.
        Interior = "interior",
    }
}

/// A control authority. It may control many councils.
#[derive(Debug, Clone)]
pub struct Authority {
    /// Its identifier.
    pub id: Id,
    /// What it is.
    pub kind: AuthorityKind,
    /// What it is called.
    pub name: Bilingual,
}

kit::row!(Authority { id, kind, name });

/// A council, or a territory that has none yet.
#[derive(Debug, Clone)]
pub struct Council {
    /// Its identifier, and its scope in the journal.
    pub id: Id,
    /// Its place in addresses.
    pub slug: String,
    /// Its level.
    pub level: Level,
    /// The council above it.
    pub parent_id: Option<Id>,
    /// Who controls its acts.
    pub authority_id: Option<Id>,
    /// Its code in the national list (HCP), if known.
    pub code: String,
    /// The short name: «Casablanca».
    pub name: Bilingual,
    /// The name in full: «Commune de Casablanca».
    pub title: Bilingual,
    /// Where it usually sits.
    pub place: Bilingual,
    /// Inhabitants at the last census, if known.
    pub population: Option<i64>,
    /// What it has chosen.
    pub settings: Json<Settings>,
    /// Since when it works here. Without a date it is only a place in the tree.
    pub opened_at: Option<Timestamp>,
}

kit::row!(Council {
    id,
    slug,
    level,
    parent_id,
    authority_id,
    code,
    name,
    title,
    place,
    population,
    settings,
    opened_at
});

impl Council {
    /// The law that applies to it on `day`, in its own readings. Nothing at the level of the
    /// State, or before the organic laws of 2015.
    pub fn law(&self, day: Date) -> Option<Profile> {
        self.law_read(day, &self.settings.readings)
    }

    /// The same, under other readings of what is discussed.
    pub fn law_read(&self, day: Date, readings: &Readings) -> Option<Profile> {
        Law::national().profile(self.level.kind()?, day, readings)
    }

    /// The rule of its own law that puts `entry` of the register of rules in force on `day`.
    pub fn rule(&self, entry: &str, day: Date) -> Option<Entry<'static>> {
        Law::national().entry(entry, self.level.kind()?, day)
    }
}
