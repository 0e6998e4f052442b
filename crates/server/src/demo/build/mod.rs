//! What the demonstration holds, made on its first start.

mod names;
mod town;

use super::role::Key;
use crate::open;
use council::house::House;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kit::clock::{Clock, MOROCCO, in_morocco};
use kit::db::Tx;
use kit::sign_in::{self, Purpose};
use town::Town;

/// Everybody's password: those who sign are asked for it. It is shown on the page.
pub const PASSWORD: &str = "salle-des-seances";

/// When the story begins that ends `today`.
pub fn first_day(today: Timestamp) -> anyhow::Result<Timestamp> {
    let day: Date = in_morocco(today).date().saturating_sub(jiff::Span::new().days(200));
    Ok(day.at(8, 30, 0, 0).to_zoned(MOROCCO.clone())?.timestamp())
}

/// Makes everything in `house`, on a `clock` that begins on the first day and ends `shift`
/// seconds ahead of the machine's. Returns who can be tried.
pub async fn build(house: &House, clock: &Clock, shift: i64) -> anyhow::Result<Vec<Key>> {
    open::bring_up_to_date(&house.db).await?;
    let mut tx = house.db.write().await?;
    let town = town::found(&mut tx).await?;
    tx.commit().await?;
    let mut tx = house.db.write().await?;
    let keys = keys(&mut tx, &town).await?;
    tx.commit_housekeeping().await?;
    clock.advance(SignedDuration::from_secs(shift - clock.shift()));
    Ok(keys)
}

/// An address that signs in, and the password, for each role.
async fn keys(tx: &mut Tx, town: &Town) -> anyhow::Result<Vec<Key>> {
    let hash = sign_in::hash(PASSWORD).await?;
    let mut keys = Vec::new();
    for (role, person, invented) in &town.roles {
        let account = town::account(tx, *person).await?;
        sign_in::set_password(tx, account.id, &hash).await?;
        let token = sign_in::make(tx, account.id, Purpose::Demonstration).await?;
        keys.push(Key {
            role: *role,
            name: invented.name.clone(),
            email: account.email,
            secret: token.secret().to_owned(),
        });
    }
    Ok(keys)
}
