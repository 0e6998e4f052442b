//! What the demonstration holds, made on its first start.

mod after;
mod ballots;
mod before;
mod caller;
mod days;
mod deed;
mod founding;
mod hall;
mod names;
mod paper;
mod past;
mod player;
mod script;
mod tale;
mod town;

use super::role::{Elsewhere, Key};
use crate::open;
use anyhow::Context as _;
use caller::Caller;
use council::house::House;
use days::{Almanac, Wanted};
use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use kit::clock::{Clock, day};
use kit::db::Tx;
use kit::sign_in::{self, Purpose};
use player::{Part, Stage, moment, play};
use script::{Programme, programmes};
use tale::Stories;
use town::Town;

/// Everybody's password: those who sign are asked for it. It is shown on the page.
pub const PASSWORD: &str = "salle-des-seances";

/// When the story begins that ends `today`.
pub fn begins(today: Timestamp, pilot: bool) -> anyhow::Result<Timestamp> {
    let mut first = None;
    for programme in programmes(pilot)? {
        let begins = almanac(&programme, today)?.begins().context("the almanac has entries")?;
        first = Some(first.map_or(begins, |first: DateTime| first.min(begins)));
    }
    Ok(moment(first.context("a council")?)? - SignedDuration::from_hours(1))
}

fn almanac(programme: &Programme, today: Timestamp) -> anyhow::Result<Almanac> {
    let today = day(today);
    let council = &programme.council;
    let known = if council.has_past { past::latest_opening(today)? } else { None };
    let kind = council.level.kind().context("a council that deliberates")?;
    let sessions = programme.sessions.iter();
    let wanted: Vec<Wanted<'_>> =
        sessions.map(|script| (script.tale, script.sittings.as_slice())).collect();
    Almanac::of(kind, today, known, &wanted)
}

/// What is made, and when it ends.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// The story ends so many seconds ahead of the machine's clock.
    pub shift: i64,
    /// Whether other councils than Casablanca are there.
    pub pilot: bool,
}

/// Makes everything in `house`, on a `clock` that begins when the story does. Returns who can be
/// tried.
pub async fn build(house: &House, clock: &Clock, extent: Extent) -> anyhow::Result<Vec<Key>> {
    open::bring_up_to_date(&house.db).await?;
    let programmes = programmes(extent.pilot)?;
    let mut towns: Vec<Town> = Vec::new();
    let mut tx = house.db.write().await?;
    for programme in &programmes {
        let town = town::found(&mut tx, &programme.council, &towns).await?;
        towns.push(town);
    }
    tx.commit().await?;
    let mut tx = house.db.write().await?;
    let mut all = Vec::new();
    let hash = sign_in::hash(PASSWORD).await?;
    for (number, town) in towns.iter().enumerate() {
        let more = keys(&mut tx, (town, number > 0), (&all, &hash)).await?;
        all.extend(more);
    }
    tx.commit_housekeeping().await?;
    let today = Clock::shifted(extent.shift).now();
    let mut parts = Vec::new();
    for (programme, town) in programmes.into_iter().zip(&towns) {
        let almanac = almanac(&programme, today)?;
        let caller = Caller::at(house, &town.council.slug);
        let stories = Stories::unbegun(&almanac, programme.sessions);
        let stage = Stage { house, clock, town, caller };
        parts.push(Part { stage, stories, entries: almanac.entries });
    }
    play(&mut parts).await?;
    clock.advance(SignedDuration::from_secs(extent.shift - clock.shift()));
    Ok(all)
}

/// An address that signs in, and the password, for each role. Those of Casablanca name no council.
/// Somebody who has one in `known` keeps it: a new address would put an end to the first.
async fn keys(
    tx: &mut Tx,
    (town, is_elsewhere): (&Town, bool),
    (known, hash): (&[Key], &str),
) -> anyhow::Result<Vec<Key>> {
    let (slug, title) = (town.council.slug.clone(), town.council.title.clone());
    let council = is_elsewhere.then_some(Elsewhere { slug, title });
    let mut keys = Vec::new();
    for (role, person, invented) in &town.roles {
        let account = town::account(tx, *person).await?;
        let secret = if let Some(key) = known.iter().find(|key| key.email == account.email) {
            key.secret.clone()
        } else {
            sign_in::set_password(tx, account.id, hash).await?;
            let token = sign_in::make(tx, account.id, Purpose::Demonstration).await?;
            token.secret().to_owned()
        };
        keys.push(Key {
            council: council.clone(),
            role: *role,
            name: invented.name.clone(),
            email: account.email,
            secret,
        });
    }
    Ok(keys)
}
