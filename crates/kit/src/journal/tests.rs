//! The journal, on both engines: what it tells, and how it tells that it was touched.

use super::{Entry, Fault, Happened, Reader, Sound, read_all, verify};
use crate::clock::Clock;
use crate::db::{Db, migrate};
use crate::id::Id;
use crate::room::MIGRATIONS;
use crate::trial::on_both_engines;
use std::sync::{Arc, Mutex};

async fn house(url: &str) -> Db {
    let db = Db::open(url, Clock::real()).await.unwrap();
    migrate(&db, MIGRATIONS).await.unwrap();
    for scope in ["fes", "casablanca"] {
        for _ in 0..5 {
            tell(&db, scope).await;
        }
    }
    db
}

async fn tell(db: &Db, scope: &str) -> Id {
    let mut tx = db.write().await.unwrap();
    let subject = Id::new(tx.now());
    let facts = serde_json::json!({ "number": "2026/118" });
    tx.record(Happened::new("journal-test", scope, subject).by(subject).with(facts)).await.unwrap();
    tx.commit().await.unwrap();
    subject
}

#[tokio::test]
async fn an_untouched_journal_is_sound() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        assert_eq!(verify(&db, |_| ()).await.unwrap(), Sound { scopes: 2, entries: 10 });
    })
    .await;
}

#[tokio::test]
async fn any_change_to_the_journal_is_found_and_named() {
    let touches: &[(&'static str, i64)] = &[
        ("UPDATE journal SET kind = 'journal-other' WHERE scope = 'fes' AND seq = 3", 3),
        (
            "UPDATE journal SET at = '2020-01-01T00:00:00.000000Z' WHERE scope = 'fes' AND seq = 1",
            1,
        ),
        ("UPDATE journal SET at = 'yesterday' WHERE scope = 'fes' AND seq = 2", 2),
        ("UPDATE journal SET actor = NULL WHERE scope = 'fes' AND seq = 5", 5),
        ("UPDATE journal SET actor = 'x' WHERE scope = 'fes' AND seq = 4", 4),
        ("UPDATE journal SET subject = 'x' WHERE scope = 'fes' AND seq = 4", 4),
        ("UPDATE journal SET within = 'x' WHERE scope = 'fes' AND seq = 4", 4),
        ("UPDATE journal SET data = '{}' WHERE scope = 'fes' AND seq = 2", 2),
        ("UPDATE journal SET hash = previous WHERE scope = 'fes' AND seq = 2", 2),
        ("UPDATE journal SET previous = hash WHERE scope = 'fes' AND seq = 2", 2),
        ("UPDATE journal SET seq = 9 WHERE scope = 'fes' AND seq = 5", 9),
        ("DELETE FROM journal WHERE scope = 'fes' AND seq = 3", 4),
        ("DELETE FROM journal WHERE scope = 'fes' AND seq = 5", 4),
        ("DELETE FROM journal WHERE scope = 'fes'", 0),
        ("DELETE FROM journal_head WHERE scope = 'fes'", 5),
        ("UPDATE journal_head SET seq = 4 WHERE scope = 'fes'", 5),
        ("UPDATE journal SET scope = 'rabat' WHERE scope = 'fes' AND seq = 5", 4),
        (
            "INSERT INTO journal SELECT scope, 6, at, actor, kind, subject, within, data, \
             previous, hash FROM journal WHERE scope = 'fes' AND seq = 5",
            6,
        ),
    ];
    on_both_engines(async |url| {
        let db = house(&url).await;
        db.script("CREATE TABLE kept AS SELECT * FROM journal").await.unwrap();
        db.script("CREATE TABLE kept_head AS SELECT * FROM journal_head").await.unwrap();
        for (touch, entry) in touches {
            db.script(touch).await.unwrap();
            match verify(&db, |_| ()).await {
                Err(Fault::Altered(altered)) => {
                    assert_eq!((altered.scope.as_str(), altered.seq), ("fes", *entry), "{touch}");
                }
                outcome => panic!("{touch}: {outcome:?}"),
            }
            db.script("DELETE FROM journal; INSERT INTO journal SELECT * FROM kept").await.unwrap();
            db.script("DELETE FROM journal_head; INSERT INTO journal_head SELECT * FROM kept_head")
                .await
                .unwrap();
            assert!(verify(&db, |_| ()).await.is_ok(), "restored after {touch}");
        }
    })
    .await;
}

#[derive(Clone, Default)]
struct Ear {
    heard: Arc<Mutex<Vec<(String, i64)>>>,
    deaf: Arc<Mutex<bool>>,
}

const EAR: Reader<Ear> = Reader {
    name: "ear",
    kinds: &["journal-test"],
    hear: |ear, entry: Entry| {
        Box::pin(async move {
            anyhow::ensure!(!(*ear.deaf.lock().unwrap() && entry.seq == 3), "deaf");
            ear.heard.lock().unwrap().push((entry.scope, entry.seq));
            Ok(())
        })
    },
};

#[tokio::test]
async fn a_reader_hears_each_entry_in_order_and_again_until_it_copes() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        let ear = Ear::default();
        *ear.deaf.lock().unwrap() = true;
        read_all(&db, &ear, &[EAR]).await.unwrap();
        let places = |ear: &Ear| -> Vec<i64> {
            let heard = ear.heard.lock().unwrap();
            heard.iter().filter(|(scope, _)| scope == "fes").map(|(_, seq)| *seq).collect()
        };
        assert_eq!(places(&ear), [1, 2]);
        *ear.deaf.lock().unwrap() = false;
        read_all(&db, &ear, &[EAR]).await.unwrap();
        assert_eq!(places(&ear), [1, 2, 3, 4, 5]);
        assert_eq!(read_all(&db, &ear, &[EAR]).await.unwrap(), 0);
        tell(&db, "fes").await;
        read_all(&db, &ear, &[EAR]).await.unwrap();
        assert_eq!(places(&ear), [1, 2, 3, 4, 5, 6]);
    })
    .await;
}

#[tokio::test]
async fn the_history_of_a_thing_is_paged_from_the_latest() {
    on_both_engines(async |url| {
        let db = house(&url).await;
        let mut tx = db.read().await.unwrap();
        let first = super::of_scope(&mut tx, "fes", None, 3).await.unwrap();
        let places: Vec<i64> = first.entries.iter().map(|entry| entry.seq).collect();
        assert_eq!((places, first.before), (vec![5, 4, 3], Some(3)));
        let second = super::of_scope(&mut tx, "fes", first.before, 3).await.unwrap();
        let places: Vec<i64> = second.entries.iter().map(|entry| entry.seq).collect();
        assert_eq!((places, second.before), (vec![2, 1], None));
        let subject = second.entries[0].subject;
        let alone = super::of_subject(&mut tx, "fes", subject, None, 10).await.unwrap();
        assert_eq!(alone.entries.len(), 1);
    })
    .await;
}
