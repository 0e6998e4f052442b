//! What an open page hears, on both engines: what it missed, what happens, and nothing of others.

use super::{Live, Watch, head};
use crate::clock::Clock;
use crate::db::{Db, migrate};
use crate::error::Error;
use crate::id::Id;
use crate::journal::Happened;
use crate::room::MIGRATIONS;
use crate::trial::on_both_engines;
use axum::body::BodyDataStream;
use axum::response::IntoResponse as _;
use std::time::Duration;
use tokio_stream::StreamExt as _;

/// How long a page may wait for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

async fn house(url: &str) -> (Db, Live) {
    let db = Db::open(url, Clock::real()).await.unwrap();
    migrate(&db, MIGRATIONS).await.unwrap();
    let live = Live::default();
    tokio::spawn(live.clone().follow(db.clone()).await.unwrap());
    (db, live)
}

async fn tell(db: &Db, scope: &str, subject: Id, within: Option<Id>) {
    let mut tx = db.write().await.unwrap();
    let happened = Happened::new("journal-test", scope, subject);
    tx.record(within.into_iter().fold(happened, Happened::within)).await.unwrap();
    tx.commit().await.unwrap();
}

async fn listen(db: &Db, live: &Live, subject: Id, since: i64) -> BodyDataStream {
    let stream = live.about(db, watch(subject, subject, since)).await.unwrap();
    stream.into_response().into_body().into_data_stream()
}

fn watch(reader: Id, subject: Id, since: i64) -> Watch {
    Watch { reader, scope: "casablanca".to_owned(), subject, since }
}

/// The next event, as it travels.
async fn next(stream: &mut BodyDataStream) -> String {
    let bytes = tokio::time::timeout(PATIENCE, stream.next()).await.expect("an event").unwrap();
    String::from_utf8(bytes.unwrap().to_vec()).unwrap()
}

fn somebody(db: &Db) -> Id {
    Id::new(db.clock().now())
}

#[tokio::test]
async fn a_page_is_told_what_happened_between_its_writing_and_its_listening() {
    on_both_engines(async |url| {
        let (db, live) = house(&url).await;
        let session = somebody(&db);
        tell(&db, "casablanca", session, None).await;
        let since = head(&mut db.read().await.unwrap(), "casablanca").await.unwrap();
        tell(&db, "casablanca", somebody(&db), Some(session)).await;
        let mut late = listen(&db, &live, session, since).await;
        assert_eq!(next(&mut late).await, "event: changed\ndata: look again\nid: 2\n\n");
    })
    .await;
}

#[tokio::test]
async fn a_page_that_knows_everything_hears_only_what_comes_about_its_own_subject() {
    on_both_engines(async |url| {
        let (db, live) = house(&url).await;
        let (session, other) = (somebody(&db), somebody(&db));
        tell(&db, "casablanca", session, None).await;
        let since = head(&mut db.read().await.unwrap(), "casablanca").await.unwrap();
        let mut page = listen(&db, &live, session, since).await;
        tell(&db, "casablanca", other, None).await;
        tell(&db, "fes", session, None).await;
        tell(&db, "casablanca", other, Some(session)).await;
        assert_eq!(next(&mut page).await, "event: changed\ndata: look again\nid: 3\n\n");
    })
    .await;
}

#[tokio::test]
async fn one_person_keeps_forty_pages_open_and_no_more_until_one_is_closed() {
    on_both_engines(async |url| {
        let (db, live) = house(&url).await;
        let (session, other) = (somebody(&db), somebody(&db));
        let mut pages = Vec::new();
        for _ in 0..40 {
            pages.push(listen(&db, &live, session, 0).await);
        }
        let more = live.about(&db, watch(session, session, 0)).await;
        assert!(matches!(more.err(), Some(Error::TooMany)));
        assert!(live.about(&db, watch(other, session, 0)).await.is_ok());
        pages.pop();
        assert!(live.about(&db, watch(session, session, 0)).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_council_without_a_journal_has_its_head_at_zero() {
    on_both_engines(async |url| {
        let (db, _) = house(&url).await;
        assert_eq!(head(&mut db.read().await.unwrap(), "casablanca").await.unwrap(), 0);
    })
    .await;
}
