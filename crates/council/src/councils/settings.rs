//! What a council has chosen, where the law leaves it the choice or is discussed.

use kit::Bilingual;
use law::Readings;
use serde::{Deserialize, Serialize};

/// A council's settings. A setting that was not written down has its default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How it reads the law where the law is discussed.
    pub readings: Readings,
    /// Whether the public pages show how each member voted. The minutes always do.
    pub publish_named_votes: bool,
    /// The lines of its letterhead, below the Kingdom's.
    pub letterhead: Vec<Bilingual>,
}
