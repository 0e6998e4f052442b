//! What the demonstration holds, made on its first start.

mod after;
mod ballots;
mod before;
mod caller;
mod days;
mod deed;
mod hall;
mod names;
mod paper;
mod past;
mod player;
mod script;
mod tale;
mod town;

use super::role::Key;
use crate::open;
use anyhow::Context as _;
use caller::Caller;
use council::house::House;
use days::Almanac;
use jiff::{SignedDuration, Timestamp};
use kit::clock::{Clock, day};
use kit::db::Tx;
use kit::sign_in::{self, Purpose};
use player::{Stage, moment, play};
use town::Town;

/// Everybody's password: those who sign are asked for it. It is shown on the page.
pub const PASSWORD: &str = "salle-des-seances";

/// When the story begins that ends `today`.
pub fn begins(today: Timestamp) -> anyhow::Result<Timestamp> {
    let first = almanac(today)?.begins().context("the almanac has entries")?;
    Ok(moment(first)? - SignedDuration::from_hours(1))
}

fn almanac(today: Timestamp) -> anyhow::Result<Almanac> {
    let today = day(today);
    Almanac::of(today, past::latest_opening(today)?)
}

/// Makes everything in `house`, on a `clock` that begins when the story does and ends `shift`
/// seconds ahead of the machine's. Returns who can be tried.
pub async fn build(house: &House, clock: &Clock, shift: i64) -> anyhow::Result<Vec<Key>> {
    open::bring_up_to_date(&house.db).await?;
    let mut tx = house.db.write().await?;
    let town = town::found(&mut tx).await?;
    tx.commit().await?;
    let mut tx = house.db.write().await?;
    let keys = keys(&mut tx, &town).await?;
    tx.commit_housekeeping().await?;
    let today = Clock::shifted(shift).now();
    let caller = Caller::at(house, town::SLUG);
    let stage = Stage { house, clock, town: &town, caller };
    play(&stage, &almanac(today)?).await?;
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
