//! Links that stand for a person once: an invitation, a forgotten password.

use super::token::Token;
use crate::db::{Result, Tx};
use crate::id::Id;
use jiff::{SignedDuration, Timestamp};

crate::named! {
    /// What a link is for.
    pub enum Purpose {
        /// A new account chooses its password.
        Invitation = "invitation",
        /// A forgotten password is replaced.
        Reset = "reset",
        /// A role of the demonstration is tried. Never made outside it; may be followed again.
        Demonstration = "demonstration",
    }
}

impl Purpose {
    fn lasts(self) -> SignedDuration {
        match self {
            Self::Invitation => SignedDuration::from_hours(14 * 24),
            Self::Reset => SignedDuration::from_hours(1),
            Self::Demonstration => SignedDuration::from_hours(20 * 366 * 24),
        }
    }
}

/// A link, as found.
#[derive(Debug, Clone)]
pub struct Link {
    /// Whom it stands for.
    pub account_id: Id,
    /// Since when it has been used.
    pub used_at: Option<Timestamp>,
}

crate::row!(Link { account_id, used_at });

/// Makes a link for `account`. Earlier ones of the same purpose no longer work.
pub async fn make(tx: &mut Tx, account: Id, purpose: Purpose) -> Result<Token> {
    let (token, now) = (Token::random(), tx.now());
    tx.query("DELETE FROM link WHERE account_id = $1 AND purpose = $2")
        .bind(account)
        .bind(purpose)
        .run()
        .await?;
    tx.query(
        "INSERT INTO link (token_hash, account_id, purpose, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(token.digest())
    .bind(account)
    .bind(purpose)
    .bind(now)
    .bind(now.checked_add(purpose.lasts()).unwrap_or(Timestamp::MAX))
    .run()
    .await?;
    Ok(token)
}

/// The link behind `token`, if it is for `purpose` and has neither expired nor been used.
pub async fn follow(tx: &mut Tx, token: &Token, purpose: Purpose) -> Result<Option<Link>> {
    let now = tx.now();
    tx.query(
        "SELECT account_id, used_at FROM link WHERE token_hash = $1 AND purpose = $2 \
         AND expires_at > $3 AND used_at IS NULL",
    )
    .bind(token.digest())
    .bind(purpose)
    .bind(now)
    .optional()
    .await
}

/// Notes that the link has served.
pub async fn use_up(tx: &mut Tx, token: &Token) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE link SET used_at = $2 WHERE token_hash = $1")
        .bind(token.digest())
        .bind(now)
        .run()
        .await
        .map(drop)
}
