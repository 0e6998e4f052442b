//! Passwords: Argon2id with the parameters OWASP recommends (19 MiB, 2 passes).

use crate::error::Refusal;
use anyhow::Context as _;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Each computation takes 19 MiB and a core: a few at a time, whoever knocks.
static BUSY: Semaphore = Semaphore::const_new(4);

/// What is compared when there is no account, so that the answer takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| compute("nobody").unwrap_or_default());

const SHORTEST: usize = 10;
const LONGEST: usize = 200;

/// Why `password` cannot be taken for the account `email`, if it cannot.
pub fn weakness(password: &str, email: &str) -> Option<Refusal> {
    let length = password.chars().count();
    let name = email.split('@').next().unwrap_or_default();
    let distinct = password.chars().collect::<std::collections::HashSet<_>>().len();
    if length < SHORTEST {
        Some(Refusal::because("password-too-short"))
    } else if length > LONGEST {
        Some(Refusal::because("password-too-long"))
    } else if distinct < 5 || password.to_lowercase().contains(name) && name.len() > 3 {
        Some(Refusal::because("password-too-easy"))
    } else {
        None
    }
}

/// The hash to store for `password`.
pub async fn hash(password: &str) -> anyhow::Result<String> {
    let password = password.to_owned();
    let _turn = BUSY.acquire().await?;
    tokio::task::spawn_blocking(move || compute(&password)).await?
}

/// Whether `password` is the one behind `hash`. Without a hash the answer is no, after as long.
pub async fn is_right(password: &str, hash: Option<&str>) -> anyhow::Result<bool> {
    let (password, known) = (password.to_owned(), hash.is_some());
    let hash = hash.map_or_else(|| NOBODY.clone(), str::to_owned);
    let _turn = BUSY.acquire().await?;
    tokio::task::spawn_blocking(move || {
        let hash = PasswordHash::new(&hash).context("a stored password")?;
        Ok(argon2()?.verify_password(password.as_bytes(), &hash).is_ok() && known)
    })
    .await?
}

fn compute(password: &str) -> anyhow::Result<String> {
    Ok(argon2()?.hash_password(password.as_bytes())?.to_string())
}

fn argon2() -> anyhow::Result<Argon2<'static>> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}
