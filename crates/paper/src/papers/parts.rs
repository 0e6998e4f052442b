//! What several papers share: the imprint, the letterhead, people, sittings and sealed papers.

use crate::Text;
use serde::{Deserialize, Serialize};
use typst::foundations::Bytes;

/// What the file says of itself, beside what its pages show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imprint {
    /// Where it stands in a register whose pages are numbered and initialled, if it does.
    #[serde(default)]
    pub register: Option<RegisterPlace>,
    /// Title of the file, also the running header from the second page on.
    pub title: Text,
    /// Names this paper for ever, in any form; only its hash goes into the file.
    pub identifier: String,
    /// Day the paper is dated, written in the file as its date of creation.
    pub date: Date,
}

/// The place of a paper in a register: its pages are numbered after those before it, and leave room
/// for the initials of the president and of the secretary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterPlace {
    /// Which register: « Registre des délibérations 2027 ».
    pub name: Text,
    /// The number of its first page.
    pub first_page: u32,
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Date {
    /// Year, such as 2026.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// The head of a paper, under « Royaume du Maroc / المملكة المغربية ». The languages in which the
/// council has a name are those the whole paper speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letterhead {
    /// Ministry, wilaya, prefecture or province, from the highest down.
    pub above: Vec<Text>,
    /// The council, or the collectivity it deliberates for.
    pub council: Text,
    /// Its coat of arms; an eight-pointed star stands where there is none.
    #[serde(skip_deserializing)]
    pub arms: Option<Arms>,
}

/// A coat of arms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arms {
    /// How the picture is encoded.
    pub format: ArmsFormat,
    /// What it shows, for those who do not see it; one language is enough.
    pub alt: Text,
    #[serde(skip)]
    picture: Bytes,
}

impl Arms {
    /// The arms from the content of a picture file.
    pub fn new(format: ArmsFormat, picture: Vec<u8>, alt: Text) -> Self {
        Self { format, alt, picture: Bytes::new(picture) }
    }

    /// Where the template finds them.
    pub(crate) fn path(&self) -> String {
        match self.format {
            ArmsFormat::Svg => "/arms.svg".to_owned(),
            ArmsFormat::Png => "/arms.png".to_owned(),
            ArmsFormat::Jpg => "/arms.jpg".to_owned(),
        }
    }

    /// The content of the picture file; cheap.
    pub(crate) fn picture(&self) -> Bytes {
        self.picture.clone()
    }
}

/// How a coat of arms is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ArmsFormat {
    /// Scalable vector graphics, without text.
    Svg,
    /// Portable network graphics.
    Png,
    /// A photograph's format.
    Jpg,
}

/// Somebody, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Full name.
    pub name: Text,
    /// Office in the council, if any.
    pub office: Option<Text>,
}

/// When and where the council sits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    /// Which sitting: « Séance d’ouverture / الجلسة الافتتاحية ».
    pub label: Text,
    /// Day and hour.
    pub when: Text,
    /// The place, if it is to be said.
    pub place: Option<Text>,
}

/// A paper that is enclosed, transmitted or posted, known by its fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedPaper {
    /// Number in the list.
    pub number: String,
    /// Title.
    pub title: Text,
    /// How much of it there is: pages, copies.
    pub extent: Option<Text>,
    /// SHA-256 of the file, 64 hexadecimal digits, if it is sealed.
    pub sha256: Option<String>,
}
