//! The door, on both engines.

use super::{Db, Migration, Tx, migrate};
use crate::clock::Clock;
use crate::id::Id;
use crate::journal::Happened;
use crate::language::{Bilingual, Language};
use crate::room::MIGRATIONS;
use crate::trial::on_both_engines;
use jiff::Timestamp;
use jiff::civil::{Date, Time, date, time};

const THINGS: Migration = Migration {
    name: "202611010001_things",
    sql: "CREATE TABLE thing (id TEXT PRIMARY KEY, title_ar TEXT NOT NULL, title_fr TEXT NOT NULL,
          day TEXT, hour TEXT, at TEXT, size BIGINT NOT NULL, done BOOLEAN NOT NULL,
          tongue TEXT NOT NULL);
          CREATE TABLE counter (name TEXT PRIMARY KEY, last BIGINT NOT NULL);",
};

async fn house(url: &str) -> Db {
    let db = Db::open(url, Clock::real()).await.unwrap();
    let all: Vec<Migration> = MIGRATIONS.iter().copied().chain([THINGS]).collect();
    migrate(&db, &all).await.unwrap();
    db
}

#[derive(Debug, PartialEq)]
struct Thing {
    id: Id,
    title: Bilingual,
    day: Option<Date>,
    hour: Option<Time>,
    at: Option<Timestamp>,
    size: u32,
    done: bool,
    tongue: Language,
}

crate::row!(Thing { id, title, day, hour, at, size, done, tongue });

async fn keep(tx: &mut Tx, thing: &Thing) -> super::Result<()> {
    tx.query("INSERT INTO thing VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(thing.id)
        .bind(&thing.title.ar)
        .bind(&thing.title.fr)
        .bind(thing.day)
        .bind(thing.hour)
        .bind(thing.at)
        .bind(thing.size)
        .bind(thing.done)
        .bind(thing.tongue)
        .run()
        .await
        .map(drop)
}

fn thing(now: Timestamp) -> Thing {
    Thing {
        id: Id::new(now),
        title: Bilingual::new("الميزانية", "Budget"),
        day: Some(date(2027, 2, 3)),
        hour: Some(time(9, 0, 0, 0)),
        at: Some(now),
        size: 131,
        done: true,
        tongue: Language::Arabic,
    }
}

#[tokio::test]
async fn what_is_stored_comes_back_alike_on_both_engines() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        let mut tx = db.write().await.unwrap();
        let full = thing(tx.now());
        let bare =
            Thing { id: Id::new(tx.now()), day: None, hour: None, at: None, ..thing(tx.now()) };
        keep(&mut tx, &full).await.unwrap();
        keep(&mut tx, &bare).await.unwrap();
        tx.record(Happened::new("journal-test", "council", full.id)).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.read().await.unwrap();
        let all: Vec<Thing> = tx.query("SELECT * FROM thing ORDER BY id").all().await.unwrap();
        assert!(all.contains(&full) && all.contains(&bare));
    })
    .await;
}

#[tokio::test]
async fn a_change_that_the_journal_does_not_tell_is_not_kept() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        let mut tx = db.write().await.unwrap();
        let first = thing(tx.now());
        keep(&mut tx, &first).await.unwrap();
        assert!(tx.commit().await.is_err(), "nothing was recorded");

        let mut tx = db.write().await.unwrap();
        keep(&mut tx, &first).await.unwrap();
        tx.record(Happened::new("journal-test", "council", first.id)).await.unwrap();
        let second = thing(tx.now());
        keep(&mut tx, &second).await.unwrap();
        assert!(tx.commit().await.is_err(), "the second change was not recorded");

        let mut tx = db.read().await.unwrap();
        assert_eq!(tx.query("SELECT COUNT(*) FROM thing").count().await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn two_hundred_at_once_lose_nothing() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..200 {
            let db = db.clone();
            tasks.spawn(async move {
                let mut tx = db.write().await.unwrap();
                tx.lock("counter").await.unwrap();
                tx.query(
                    "INSERT INTO counter (name, last) VALUES ('n', 1) \
                     ON CONFLICT (name) DO UPDATE SET last = counter.last + 1",
                )
                .run()
                .await
                .unwrap();
                let id = Id::new(tx.now());
                tx.record(Happened::new("journal-test", "council", id)).await.unwrap();
                tx.commit().await.unwrap();
            });
        }
        while let Some(outcome) = tasks.join_next().await {
            outcome.unwrap();
        }
        let mut tx = db.read().await.unwrap();
        assert_eq!(tx.query("SELECT last FROM counter").count().await.unwrap(), 200);
        assert_eq!(tx.query("SELECT MAX(seq) FROM journal").count().await.unwrap(), 200);
    })
    .await;
}

#[tokio::test]
async fn migrations_are_applied_once_and_never_edited() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        assert_eq!(migrate(&db, &[THINGS]).await.unwrap(), 0);
        let edited = Migration { sql: "CREATE TABLE thing (id TEXT)", ..THINGS };
        assert!(migrate(&db, &[edited]).await.unwrap_err().to_string().contains("was edited"));
        let broken = Migration {
            name: "202611010002_broken",
            sql: "CREATE TABLE half (id TEXT); CREATE TABLE half (id TEXT);",
        };
        assert!(migrate(&db, &[broken]).await.is_err());
        let mut tx = db.read().await.unwrap();
        assert!(tx.query("SELECT COUNT(*) FROM half").count().await.is_err(), "nothing half done");
    })
    .await;
}

#[tokio::test]
async fn a_copy_is_taken_while_the_house_is_in_use() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        let folder = tempfile::tempdir().unwrap();
        let copy = db.copy_into(folder.path()).await.unwrap();
        assert!(std::fs::metadata(&copy).unwrap().len() > 1000);
        assert!(db.copy_into(folder.path()).await.is_err(), "a copy is never overwritten");
    })
    .await;
}

/// A reader who leaves drops the request wherever it stands, even in the middle of a `BEGIN`.
#[tokio::test]
async fn a_transaction_that_is_given_up_while_it_begins_leaves_no_trace() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        for patience in 0..300 {
            let given_up = async {
                for _ in 0..patience * 20 {
                    tokio::task::yield_now().await;
                }
            };
            tokio::select! {
                biased;
                () = given_up => {}
                begun = db.read() => drop(begun.unwrap()),
            }
            // Whoever takes the same connection next may write.
            let mut tx = db.write().await.unwrap();
            let now = tx.now();
            keep(&mut tx, &thing(now)).await.unwrap();
            tx.record(Happened::new("journal-test", "fes", Id::new(now))).await.unwrap();
            tx.commit().await.unwrap();
        }
    })
    .await;
}
