//! Work left for later, on both engines.

use super::{JobKind, laid_aside, waiting, work_off};
use crate::clock::Clock;
use crate::db::{Db, migrate};
use crate::id::Id;
use crate::journal::Happened;
use crate::room::MIGRATIONS;
use crate::trial::on_both_engines;
use jiff::SignedDuration;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

#[derive(Clone, Default)]
struct Desk {
    done: Arc<AtomicUsize>,
    closed: Arc<AtomicBool>,
}

const SEND: JobKind<Desk> = JobKind {
    name: "send",
    work: |desk, _| {
        Box::pin(async move {
            anyhow::ensure!(!desk.closed.load(Ordering::SeqCst), "the post office is closed");
            desk.done.fetch_add(1, Ordering::SeqCst);
            Ok(())
        })
    },
};

async fn house(url: &str, clock: Clock) -> Db {
    let db = Db::open(url, clock).await.unwrap();
    migrate(&db, MIGRATIONS).await.unwrap();
    db
}

async fn leave(db: &Db, letters: usize, committed: bool) {
    let mut tx = db.write().await.unwrap();
    for _ in 0..letters {
        let letter = Id::new(tx.now());
        tx.leave_work("send", letter).await.unwrap();
    }
    let subject = Id::new(tx.now());
    tx.record(Happened::new("journal-test", "council", subject)).await.unwrap();
    if committed {
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn work_exists_only_if_its_transaction_committed() {
    on_both_engines(async |url| {
        let db = house(&url, Clock::real()).await;
        leave(&db, 3, false).await;
        leave(&db, 2, true).await;
        let desk = Desk::default();
        assert_eq!(work_off(&db, &desk, &[SEND]).await.unwrap(), 2);
        assert_eq!(desk.done.load(Ordering::SeqCst), 2);
    })
    .await;
}

#[tokio::test]
async fn four_workers_do_each_job_once() {
    on_both_engines(async |url| {
        let db = house(&url, Clock::real()).await;
        leave(&db, 60, true).await;
        let desk = Desk::default();
        let mut workers = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (db, desk) = (db.clone(), desk.clone());
            workers.spawn(async move { work_off(&db, &desk, &[SEND]).await.unwrap() });
        }
        while let Some(outcome) = workers.join_next().await {
            outcome.unwrap();
        }
        work_off(&db, &desk, &[SEND]).await.unwrap();
        assert_eq!(desk.done.load(Ordering::SeqCst), 60);
    })
    .await;
}

#[tokio::test]
async fn what_fails_is_tried_again_later_and_laid_aside_in_the_end() {
    on_both_engines(async |url| {
        let clock = Clock::real();
        let db = house(&url, clock.clone()).await;
        let desk = Desk::default();
        desk.closed.store(true, Ordering::SeqCst);
        leave(&db, 1, true).await;
        assert_eq!(work_off(&db, &desk, &[SEND]).await.unwrap(), 1);
        assert_eq!(work_off(&db, &desk, &[SEND]).await.unwrap(), 0, "not at once");
        clock.advance(SignedDuration::from_secs(30));
        desk.closed.store(false, Ordering::SeqCst);
        assert_eq!(work_off(&db, &desk, &[SEND]).await.unwrap(), 1);
        assert_eq!(waiting(&mut db.read().await.unwrap()).await.unwrap(), 0);

        desk.closed.store(true, Ordering::SeqCst);
        leave(&db, 1, true).await;
        for _ in 0..20 {
            work_off(&db, &desk, &[SEND]).await.unwrap();
            clock.advance(SignedDuration::from_hours(2));
        }
        assert_eq!(laid_aside(&mut db.read().await.unwrap()).await.unwrap(), 1);
        assert_eq!(desk.done.load(Ordering::SeqCst), 1);
    })
    .await;
}
