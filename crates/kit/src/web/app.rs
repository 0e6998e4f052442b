//! What every handler can reach.

use crate::db::Db;
use crate::files::Files;
use crate::language::Messages;
use crate::live::Live;
use crate::mail::Mailer;
use crate::web::{Kept, Limits};
use std::sync::Arc;

/// How this house is reached and what it may do.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address printed in mails and letters, without a final slash.
    pub address: String,
    /// A reverse proxy in front of us names the client in `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// This house is a demonstration: its clock may be moved, its roles may be tried.
    pub demonstration: bool,
}

/// What every handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// What to say, in which language.
    pub messages: Arc<Messages>,
    /// The contents of documents.
    pub files: Files,
    /// Where mails go, if an SMTP server is configured.
    pub mailer: Option<Mailer>,
    /// Announces changes to open pages.
    pub live: Live,
    /// How often anybody may ask for what is dear.
    pub limits: Limits,
    /// Public pages, ready for whoever asks next.
    pub kept: Kept,
    /// How this house is reached.
    pub settings: Arc<Settings>,
}

impl App {
    /// Whether people reach us over HTTPS.
    pub fn is_secure(&self) -> bool {
        self.settings.address.starts_with("https://")
    }
}
