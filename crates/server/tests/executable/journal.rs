//! `majlis journal verify` and `/health`, on both engines.

use crate::common::Place;
use crate::common::commune::{Commune, SLUG};
use crate::common::server::Server;
use kit::db::Db;
use kit::trial::on_both_engines;

#[tokio::test]
async fn an_altered_journal_is_found_with_its_council_and_its_entry() {
    on_both_engines(async |url| {
        let place = Place::new(&url);
        let commune = Commune::found(&place).await;
        let session = commune.ready_to_seal().await;
        place.verify();

        let scope = commune.council.id.to_string();
        let entry = entry_about(&place.db().await, &scope, &session.to_string()).await;
        let mut tx = place.db().await.write().await.unwrap();
        tx.query("UPDATE journal SET kind = 'journal-nothing' WHERE scope = $1 AND seq = $2")
            .bind(scope)
            .bind(entry)
            .run()
            .await
            .unwrap();
        tx.commit_housekeeping().await.unwrap();

        let run = place.run(&["journal", "verify"]).fails(1);
        let expected = format!("altered: {SLUG}, entry {entry}: its contents were changed\n");
        assert_eq!(run.out, expected);
    })
    .await;
}

struct Seq {
    seq: i64,
}

kit::row!(Seq { seq });

/// The first entry of the journal about `subject`.
async fn entry_about(db: &Db, scope: &str, subject: &str) -> i64 {
    let mut tx = db.read().await.unwrap();
    let found: Seq = tx
        .query("SELECT MIN(seq) AS seq FROM journal WHERE scope = $1 AND subject = $2")
        .bind(scope)
        .bind(subject)
        .one()
        .await
        .unwrap();
    found.seq
}

#[tokio::test]
async fn an_entry_that_was_taken_away_is_missed() {
    on_both_engines(async |url| {
        let place = Place::new(&url);
        let commune = Commune::found(&place).await;
        commune.planned().await;
        let mut tx = place.db().await.write().await.unwrap();
        tx.query("DELETE FROM journal WHERE scope = $1 AND seq = 2")
            .bind(commune.council.id)
            .run()
            .await
            .unwrap();
        tx.commit_housekeeping().await.unwrap();
        let run = place.run(&["journal", "verify"]).fails(1);
        assert_eq!(run.out, format!("altered: {SLUG}, entry 3: an entry is missing before it\n"));
    })
    .await;
}

#[tokio::test]
async fn health_tells_numbers_and_nothing_else() {
    on_both_engines(async |url| {
        let place = Place::new(&url);
        place.run(&["migrate"]).succeeds();
        let server = Server::start(&place, &[]);
        let health = server.get("/health", "");
        assert_eq!(health.status, 200);
        let told: serde_json::Value = serde_json::from_str(&health.body).unwrap();
        let mut keys: Vec<&str> = told.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(
            keys,
            ["database", "jobs_laid_aside", "jobs_waiting", "readers_behind", "version"]
        );
        assert_eq!(told["database"], "reachable");
        assert_eq!(told["jobs_laid_aside"], 0);
        server.stop();
    })
    .await;
}

#[tokio::test]
async fn health_says_so_when_the_database_is_gone() {
    let scratch = kit::trial::Scratch::postgres().await;
    let place = Place::new(&scratch.url);
    place.run(&["migrate"]).succeeds();
    let server = Server::start(&place, &["--no-work"]);
    scratch.remove().await;
    let health = server.get("/health", "");
    assert_eq!(health.status, 503);
    assert!(health.body.contains("unreachable"), "{}", health.body);
}
