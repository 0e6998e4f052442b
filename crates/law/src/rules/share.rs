//! «More than half of the members in office»: a fraction, and the whole it is taken of.

use serde::{Deserialize, Serialize};

vocabulary! {
    /// The whole of which a quorum or a majority is a part.
    pub enum Base ("base") {
        /// Members in office (الأعضاء المزاولون مهامهم).
        MembersInOffice = "members-in-office",
        /// Votes cast, for or against (الأصوات المعبر عنها): abstentions are not.
        VotesCast = "votes-cast",
        /// Members present (الأعضاء الحاضرون), whether they vote or not.
        MembersPresent = "members-present",
    }
}

/// A part of a whole, as texts write it: `"1/2"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

/// Strictly more than a fraction of a whole: `{ more-than = "1/2", of = "votes-cast" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Share {
    /// The fraction that must be exceeded.
    pub more_than: Fraction,
    /// The whole.
    pub of: Base,
}

impl Share {
    /// The smallest number that is more than the fraction of `whole`.
    pub fn required(self, whole: u32) -> u32 {
        let Fraction { numerator, denominator } = self.more_than;
        let part = u64::from(whole) * u64::from(numerator) / u64::from(denominator);
        u32::try_from(part + 1).unwrap_or(u32::MAX)
    }
}

impl Fraction {
    /// The smallest number that is at least the fraction of `whole`.
    pub(super) fn at_least_of(self, whole: u32) -> u32 {
        let part = u64::from(whole) * u64::from(self.numerator);
        u32::try_from(part.div_ceil(u64::from(self.denominator))).unwrap_or(u32::MAX)
    }

    /// One half: «absolute majority» is its usual name.
    pub(crate) const HALF: Self = Self { numerator: 1, denominator: 2 };

    /// The smallest whole number that is at least this part of `whole`.
    pub(super) fn rounded_up(self, whole: u32) -> u32 {
        let part = u64::from(whole) * u64::from(self.numerator);
        u32::try_from(part.div_ceil(u64::from(self.denominator))).unwrap_or(u32::MAX)
    }
}

impl TryFrom<String> for Fraction {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let parts = written.split_once('/').and_then(|(numerator, denominator)| {
            Some((numerator.parse().ok()?, denominator.parse().ok()?))
        });
        match parts {
            Some((numerator, denominator)) if denominator > 0 => {
                Ok(Self { numerator, denominator })
            }
            Some(_) | None => Err(format!("{written} is not a fraction such as 1/2")),
        }
    }
}

impl From<Fraction> for String {
    fn from(fraction: Fraction) -> Self {
        format!("{}/{}", fraction.numerator, fraction.denominator)
    }
}
