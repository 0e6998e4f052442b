//! Sign-ins: a browser that proved itself, and is recognised by its cookie.

use super::token::Token;
use crate::db::{Result, Tx};
use crate::id::Id;
use crate::language::Language;
use jiff::{SignedDuration, Timestamp};

/// A sign-in that nobody uses ends after two weeks.
const IDLE: SignedDuration = SignedDuration::from_hours(14 * 24);

/// How often the time of the last visit is written down.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(10);

/// A recognised browser.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// Whose.
    pub account_id: Id,
    /// The language the account is spoken to in.
    pub language: Language,
    /// Its last visit is old enough to be written down again.
    pub seen_at: Timestamp,
}

crate::row!(SignIn { account_id, language, seen_at });

/// Where somebody is signed in, as told to themselves.
#[derive(Debug, Clone)]
pub struct Device {
    /// The browser's own description.
    pub device: String,
    /// Since when.
    pub created_at: Timestamp,
    /// Last visit.
    pub seen_at: Timestamp,
}

crate::row!(Device { device, created_at, seen_at });

/// Signs `account` in on `device` and returns what its cookie must hold.
pub async fn open(tx: &mut Tx, account: Id, device: &str) -> Result<Token> {
    let (token, now) = (Token::random(), tx.now());
    let device: String = device.chars().take(200).collect();
    tx.query("DELETE FROM sign_in WHERE expires_at < $1").bind(now).run().await?;
    tx.query(
        "INSERT INTO sign_in (token_hash, account_id, created_at, seen_at, expires_at, device) \
         VALUES ($1, $2, $3, $3, $4, $5)",
    )
    .bind(token.digest())
    .bind(account)
    .bind(now)
    .bind(now.checked_add(IDLE).unwrap_or(Timestamp::MAX))
    .bind(device)
    .run()
    .await?;
    Ok(token)
}

/// The sign-in behind a cookie, if it still holds.
pub async fn recognise(tx: &mut Tx, token: &Token) -> Result<Option<SignIn>> {
    let now = tx.now();
    tx.query(
        "SELECT sign_in.account_id, sign_in.seen_at, account.language FROM sign_in \
         JOIN account ON account.id = sign_in.account_id \
         WHERE sign_in.token_hash = $1 AND sign_in.expires_at > $2 AND account.closed_at IS NULL",
    )
    .bind(token.digest())
    .bind(now)
    .optional()
    .await
}

impl SignIn {
    /// Whether the visit is worth writing down: at most once in a while.
    pub fn is_stale(&self, now: Timestamp) -> bool {
        now.duration_since(self.seen_at) > SEEN_EVERY
    }
}

/// Writes down that the browser came again, which prolongs its sign-in.
pub async fn seen(tx: &mut Tx, token: &Token) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE sign_in SET seen_at = $2, expires_at = $3 WHERE token_hash = $1")
        .bind(token.digest())
        .bind(now)
        .bind(now.checked_add(IDLE).unwrap_or(Timestamp::MAX))
        .run()
        .await
        .map(drop)
}

/// Where `account` is signed in.
pub async fn list(tx: &mut Tx, account: Id) -> Result<Vec<Device>> {
    let now = tx.now();
    tx.query(
        "SELECT device, created_at, seen_at FROM sign_in \
         WHERE account_id = $1 AND expires_at > $2 ORDER BY seen_at DESC LIMIT 50",
    )
    .bind(account)
    .bind(now)
    .all()
    .await
}

/// Signs one browser out.
pub async fn close(tx: &mut Tx, token: &Token) -> Result<()> {
    tx.query("DELETE FROM sign_in WHERE token_hash = $1").bind(token.digest()).run().await.map(drop)
}

/// Signs `account` out everywhere.
pub async fn close_all(tx: &mut Tx, account: Id) -> Result<()> {
    tx.query("DELETE FROM sign_in WHERE account_id = $1").bind(account).run().await.map(drop)
}
