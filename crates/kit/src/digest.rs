//! SHA-256, as printed on papers and in names of stored files.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::str::FromStr;

/// The SHA-256 of some bytes, written in 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_hash(&Sha256::digest(bytes))
    }

    /// The digest of several fields, each preceded by its length so that none can pass for
    /// another's end.
    pub fn of_fields(fields: &[&str]) -> Self {
        let mut hasher = Sha256::new();
        for field in fields {
            hasher.update((field.len() as u64).to_be_bytes());
            hasher.update(field.as_bytes());
        }
        Self::from_hash(&hasher.finalize())
    }

    /// The 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first digits, enough to tell two papers apart at a glance.
    pub fn short(&self) -> &str {
        &self.0[..12]
    }

    pub(crate) fn from_hash(hash: &[u8]) -> Self {
        let mut text = String::with_capacity(64);
        for byte in hash {
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }
}

impl std::fmt::Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Digest {
    type Err = crate::UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let hexadecimal = text.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it));
        if text.len() == 64 && hexadecimal {
            Ok(Self(text.to_owned()))
        } else {
            Err(crate::UnknownName)
        }
    }
}

crate::text_column!(Digest);
