//! Secrets that are given out once and stored only as their digest.

use crate::digest::Digest;
use rand::Rng as _;

/// 160 random bits in 32 letters and digits. The database holds only its SHA-256.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A new one.
    pub fn random() -> Self {
        const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
        let mut random = rand::rng();
        Self((0..32).map(|_| char::from(LETTERS[random.random_range(0..32)])).collect())
    }

    /// One that a browser or an address brought back.
    pub fn brought(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// What to give out.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// What to store.
    pub fn digest(&self) -> Digest {
        Digest::of(self.0.as_bytes())
    }
}
