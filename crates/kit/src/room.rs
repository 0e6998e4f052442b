//! A room: everything one business capability brings to the platform.

use crate::db::Migration;
use crate::jobs::JobKind;
use crate::journal::Reader;
use crate::language::Words;
use crate::work::{Crew, Ticker};
use axum::Router;

/// One capability, in a house whose handlers share the state `S`.
pub struct Room<S: 'static> {
    /// The folder's name.
    pub name: &'static str,
    /// Its pages.
    pub routes: fn() -> Router<S>,
    /// Its tables.
    pub migrations: &'static [Migration],
    /// Its words in Arabic.
    pub arabic: &'static str,
    /// Its words in French.
    pub french: &'static str,
    /// What it does when something happened, here or elsewhere.
    pub readers: &'static [Reader<S>],
    /// The work it leaves for later.
    pub jobs: &'static [JobKind<S>],
    /// What it does as time passes.
    pub tickers: &'static [Ticker<S>],
}

impl<S> Room<S> {
    /// Its words.
    pub fn words(&self) -> Words {
        Words { of: self.name, arabic: self.arabic, french: self.french }
    }
}

/// The platform's own tables.
pub const MIGRATIONS: &[Migration] = crate::migrations!["202611010000_platform"];

/// The platform's own words.
pub const WORDS: Words =
    Words { of: "kit", arabic: include_str!("ar.ftl"), french: include_str!("fr.ftl") };

/// Every room's pages.
pub fn routes<S: Clone + Send + Sync>(rooms: &[Room<S>]) -> Router<S> {
    rooms.iter().fold(Router::new(), |router, room| router.merge((room.routes)()))
}

/// Every migration, the platform's first.
pub fn migrations<S>(rooms: &[Room<S>]) -> Vec<Migration> {
    MIGRATIONS.iter().chain(rooms.iter().flat_map(|room| room.migrations)).copied().collect()
}

/// Everything that works in the background.
pub fn crew<S>(rooms: &[Room<S>]) -> Crew<S> {
    Crew {
        readers: rooms.iter().flat_map(|room| room.readers).copied().collect(),
        jobs: rooms.iter().flat_map(|room| room.jobs).copied().collect(),
        tickers: rooms.iter().flat_map(|room| room.tickers).copied().collect(),
    }
}
