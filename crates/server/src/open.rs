//! Opening the house: its database, its files, its words, its press, its mailer.

use crate::settings::{Settings, sqlite_path};
use anyhow::{Context as _, bail, ensure};
use council::house::{self, House};
use council::rooms::ROOMS;
use council::{calendar, councils};
use kit::clock::Clock;
use kit::db::{Db, Pending, migrate, pending};
use kit::files::Files;
use kit::language::{Messages, Words};
use kit::live::Live;
use kit::mail::Mailer;
use kit::room;
use kit::web::{self, App, Kept, Limits};
use paper::Press;
use std::sync::Arc;

/// The database, created if it is a file that is not there yet.
pub async fn database(settings: &Settings, clock: Clock) -> anyhow::Result<Db> {
    if let Some(folder) = sqlite_path(&settings.database).and_then(|path| path.parent()) {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("setting database: the folder {}", folder.display()))?;
    }
    let db = Db::open(&settings.database, clock).await;
    db.with_context(|| format!("setting database: {}", without_password(&settings.database)))
}

/// The database, which must be there and up to date.
pub async fn existing(settings: &Settings) -> anyhow::Result<Db> {
    if let Some(path) = sqlite_path(&settings.database) {
        ensure!(path.exists(), "setting database: there is no file {}", path.display());
    }
    let db = database(settings, Clock::real()).await?;
    must_be_current(&db).await?;
    Ok(db)
}

/// What the database lacks of the present schema.
pub async fn lacks(db: &Db) -> anyhow::Result<Pending> {
    pending(db, &room::migrations(ROOMS)).await
}

/// Brings the schema up to date, plants the tree of territories and the national holidays, and
/// returns how many migrations were applied.
pub async fn bring_up_to_date(db: &Db) -> anyhow::Result<usize> {
    let applied = migrate(db, &room::migrations(ROOMS)).await?;
    let mut tx = db.write().await?;
    councils::plant(&mut tx).await?;
    calendar::plant(&mut tx).await?;
    tx.commit().await?;
    Ok(applied)
}

/// Refuses a database that is behind the present schema.
pub async fn must_be_current(db: &Db) -> anyhow::Result<()> {
    let pending = lacks(db).await?;
    if pending.count > 0 {
        bail!("the database lacks {} migrations: run `majlis migrate` first", pending.count);
    }
    Ok(())
}

/// A database to serve: a new one is brought up to date at once, an old one only when asked.
pub async fn to_serve(settings: &Settings, clock: Clock) -> anyhow::Result<Db> {
    let db = database(settings, clock).await?;
    if lacks(&db).await?.is_new {
        bring_up_to_date(&db).await?;
    }
    must_be_current(&db).await?;
    Ok(db)
}

/// What distinguishes a demonstration from a house that works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A council works here.
    Work,
    /// Its clock may be moved, its roles may be tried.
    Demonstration,
}

/// The house that `settings` describe, on `db`.
pub async fn house(
    settings: &Settings,
    db: Db,
    purpose: Purpose,
    words: &[Words],
) -> anyhow::Result<House> {
    let mailer = match &settings.smtp {
        Some(url) => Some(Mailer::new(url, &settings.mail_from).context("setting smtp")?),
        None => None,
    };
    let app = App {
        db,
        messages: Arc::new(Messages::gather(&all_words(words))?),
        files: Files::open(&settings.files).await.context("setting files")?,
        mailer,
        live: Live::default(),
        limits: Limits::default(),
        kept: Kept::default(),
        settings: Arc::new(web::Settings {
            address: settings.address.clone(),
            behind_proxy: settings.behind_proxy,
            demonstration: purpose == Purpose::Demonstration,
        }),
    };
    let press = match purpose {
        Purpose::Demonstration => Press::of_specimens(),
        Purpose::Work => Press::open(),
    };
    Ok(House::new(app, press))
}

/// Everything that is said in this house.
fn all_words(more: &[Words]) -> Vec<Words> {
    let house = [room::WORDS, house::WORDS];
    let rooms = ROOMS.iter().map(kit::Room::words);
    house.into_iter().chain(rooms).chain(more.iter().copied()).collect()
}

/// The address of a database as it may be shown.
pub fn without_password(database: &str) -> String {
    let (Some((scheme, rest)), None) = (database.split_once("://"), sqlite_path(database)) else {
        return database.to_owned();
    };
    match rest.rsplit_once('@') {
        Some((person, place)) => {
            let name = person.split(':').next().unwrap_or_default();
            format!("{scheme}://{name}@{place}")
        }
        None => database.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn a_password_is_never_shown() {
        let shown = without_password("postgres://majlis:se:cr@t@db.example.ma/majlis");
        assert_eq!(shown, "postgres://majlis@db.example.ma/majlis");
        assert_eq!(without_password("sqlite:var/a@b.db"), "sqlite:var/a@b.db");
    }
}
