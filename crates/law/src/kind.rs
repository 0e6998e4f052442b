//! The four kinds of deliberating councils, and the two kinds of sessions they hold.

use crate::Language;
use crate::source::Text;
use crate::words::Sentence;

vocabulary! {
    /// A kind of council of the territorial tree.
    pub enum Kind ("kind") {
        /// Council of a commune (جماعة), organic law 113-14.
        Commune = "commune",
        /// Council of an arrondissement (مقاطعة), organic law 113-14, art. 216 to 262.
        Arrondissement = "arrondissement",
        /// Council of a prefecture or of a province (عمالة أو إقليم), organic law 112-14.
        Prefecture = "prefecture",
        /// Council of a region (جهة), organic law 111-14.
        Region = "region",
    }
}

vocabulary! {
    /// How a session came to be held.
    pub enum SessionKind ("session") {
        /// One of the three compulsory sessions of the year (دورة عادية).
        Ordinary = "ordinary",
        /// Held on request, on a determined agenda (دورة استثنائية).
        Extraordinary = "extraordinary",
    }
}

vocabulary! {
    /// Who controls the acts of a council, or gives a visa.
    pub enum Authority ("authority") {
        /// Governor of the prefecture or province (عامل العمالة أو الإقليم).
        Governor = "governor",
        /// Wali of the region (والي الجهة).
        Wali = "wali",
        /// The government authority in charge of the interior (السلطة الحكومية المكلفة بالداخلية).
        Interior = "interior",
    }
}

impl Authority {
    /// «par le gouverneur», «من لدن العامل».
    pub(crate) fn as_agent(self, language: Language) -> String {
        Sentence::new(language).say(&format!("{}-by", self.key()))
    }
}

impl Kind {
    /// The organic law that governs this kind of council.
    pub const fn organic_law(self) -> Text {
        match self {
            Self::Commune | Self::Arrondissement => Text::Communes,
            Self::Prefecture => Text::Prefectures,
            Self::Region => Text::Regions,
        }
    }

    /// Who receives its agenda, its minutes and its deliberations, and may oppose them.
    pub const fn authority(self) -> Authority {
        match self {
            Self::Commune | Self::Arrondissement | Self::Prefecture => Authority::Governor,
            Self::Region => Authority::Wali,
        }
    }
}
