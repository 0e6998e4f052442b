//! Asking somebody who is signed in for their password once more, before a grave deed.

use super::{Account, Limit, forget, is_right, too_many};
use crate::db::Db;
use crate::error::{Error, Refusal, Result};

/// Whether `password` is that of `account`. Refused after too many wrong ones.
pub async fn confirm(db: &Db, account: &Account, password: &str) -> Result<bool> {
    let key = format!("confirm {}", account.id);
    let mut tx = db.write().await?;
    let many = too_many(&mut tx, &key, Limit::PASSWORD).await?;
    tx.commit_housekeeping().await?;
    if many {
        return Err(Error::from(Refusal::because("sign-in-too-often")));
    }
    let right = is_right(password, account.password_hash.as_deref()).await?;
    if right {
        let mut tx = db.write().await?;
        forget(&mut tx, &key).await?;
        tx.commit_housekeeping().await?;
    }
    Ok(right)
}
