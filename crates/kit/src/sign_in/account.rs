//! An account: how a person proves to be that person. What they may do is not its business.

use crate::db::{Result, Tx, is_duplicate};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::language::Language;
use jiff::Timestamp;

/// An account.
#[derive(Debug, Clone)]
pub struct Account {
    /// Its identifier.
    pub id: Id,
    /// The address that signs in, in lower case.
    pub email: String,
    /// Argon2id in PHC form, once a password was chosen.
    pub password_hash: Option<String>,
    /// The language it is spoken to in.
    pub language: Language,
    /// Since when nobody may use it any more.
    pub closed_at: Option<Timestamp>,
}

crate::row!(Account { id, email, password_hash, language, closed_at });

/// Creates an account without a password. Refused if the address has one already.
pub async fn create(tx: &mut Tx, email: &str, language: Language) -> Result<Id, Error> {
    let email = normal(email)?;
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query("INSERT INTO account (id, email, language, created_at) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(email)
        .bind(language)
        .bind(now)
        .run()
        .await
        .map_err(|error| {
            if is_duplicate(&error) {
                Refusal::because("account-address-taken").into()
            } else {
                Error::from(error)
            }
        })?;
    Ok(id)
}

/// The account `id`.
pub async fn find(tx: &mut Tx, id: Id) -> Result<Account> {
    tx.query("SELECT * FROM account WHERE id = $1").bind(id).one().await
}

/// The open account that signs in with `email`.
pub async fn find_by_email(tx: &mut Tx, email: &str) -> Result<Option<Account>> {
    tx.query("SELECT * FROM account WHERE email = $1 AND closed_at IS NULL")
        .bind(email.trim().to_lowercase())
        .optional()
        .await
}

/// Replaces the password.
pub async fn set_password(tx: &mut Tx, id: Id, hash: &str) -> Result<()> {
    tx.query("UPDATE account SET password_hash = $2 WHERE id = $1")
        .bind(id)
        .bind(hash)
        .run()
        .await
        .map(drop)
}

/// Changes the language the account is spoken to in.
pub async fn set_language(tx: &mut Tx, id: Id, language: Language) -> Result<()> {
    tx.query("UPDATE account SET language = $2 WHERE id = $1")
        .bind(id)
        .bind(language)
        .run()
        .await
        .map(drop)
}

fn normal(email: &str) -> Result<String, Refusal> {
    let email = email.trim().to_lowercase();
    match email.parse::<lettre::Address>() {
        Ok(_) if email.len() <= 254 => Ok(email),
        _ => Err(Refusal::because("account-address-unreadable")),
    }
}
