//! Work left for later by a transaction: it exists if and only if the transaction committed, and
//! is tried until it succeeds.

use crate::db::{Db, Result, Tx};
use crate::id::Id;
use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};

/// A kind of work. It must bear being done twice: a process may die between doing and telling.
pub struct JobKind<S> {
    /// Its name in the `job` table.
    pub name: &'static str,
    /// Does it to the thing that the job names.
    pub work: fn(S, Id) -> BoxFuture<'static, anyhow::Result<()>>,
}

impl<S> Clone for JobKind<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for JobKind<S> {}

/// How long a worker may keep a job before another takes it over.
const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// After so many failures a job is laid aside for a person to look at.
const MOST_ATTEMPTS: u32 = 12;

impl Tx {
    /// Leaves the work `kind` on `subject` to be done once this transaction has committed.
    pub async fn leave_work(&mut self, kind: &'static str, subject: Id) -> Result<()> {
        let now = self.now();
        self.query(
            "INSERT INTO job (id, kind, subject, run_at, attempts, dead) \
             VALUES ($1, $2, $3, $4, 0, FALSE)",
        )
        .bind(Id::new(now))
        .bind(kind)
        .bind(subject)
        .bind(now)
        .run()
        .await
        .map(drop)
    }
}

struct Job {
    id: Id,
    kind: String,
    subject: Id,
    attempts: u32,
}

crate::row!(Job { id, kind, subject, attempts });

/// Does all the work that is due now, and returns how many jobs were tried.
pub async fn work_off<S: Clone>(db: &Db, state: &S, kinds: &[JobKind<S>]) -> anyhow::Result<usize> {
    let mut tried = 0;
    while let Some(job) = take(db).await? {
        tried += 1;
        let outcome = match kinds.iter().find(|kind| kind.name == job.kind) {
            Some(kind) => (kind.work)(state.clone(), job.subject).await,
            None => Err(anyhow::anyhow!("nobody knows this kind of work")),
        };
        match outcome {
            Ok(()) => finish(db, &job).await?,
            Err(error) => postpone(db, &job, &format!("{error:#}")).await?,
        }
    }
    Ok(tried)
}

/// Jobs laid aside after too many failures, for the health page.
pub async fn laid_aside(tx: &mut Tx) -> Result<i64> {
    tx.query("SELECT COUNT(*) FROM job WHERE dead").count().await
}

/// Jobs still to do, due or not.
pub async fn waiting(tx: &mut Tx) -> Result<i64> {
    tx.query("SELECT COUNT(*) FROM job WHERE NOT dead").count().await
}

/// Leases the next job that is due. If two workers choose the same row, the second finds the
/// condition no longer true and takes nothing this time.
async fn take(db: &Db) -> Result<Option<Job>> {
    let now = db.clock().now();
    if db
        .read()
        .await?
        .query(
            "SELECT COUNT(*) FROM job WHERE NOT dead AND run_at <= $1 \
             AND (leased_until IS NULL OR leased_until < $1)",
        )
        .bind(now)
        .count()
        .await?
        == 0
    {
        return Ok(None);
    }
    let mut tx = db.write().await?;
    let job = tx
        .query(
            "UPDATE job SET leased_until = $2, attempts = attempts + 1 \
             WHERE (leased_until IS NULL OR leased_until < $1) AND id = \
             (SELECT id FROM job WHERE NOT dead AND run_at <= $1 \
              AND (leased_until IS NULL OR leased_until < $1) ORDER BY run_at, id LIMIT 1) \
             RETURNING id, kind, subject, attempts",
        )
        .bind(now)
        .bind(later(now, LEASE))
        .optional()
        .await?;
    tx.commit_housekeeping().await?;
    Ok(job)
}

async fn finish(db: &Db, job: &Job) -> Result<()> {
    let mut tx = db.write().await?;
    tx.query("DELETE FROM job WHERE id = $1").bind(job.id).run().await?;
    tx.commit_housekeeping().await
}

/// Tries again after 10 seconds, then twice as long each time, at most an hour. The fault stays in
/// the table: a mail server's answer may name a person, and no log does.
async fn postpone(db: &Db, job: &Job, fault: &str) -> Result<()> {
    tracing::warn!(kind = job.kind, job = %job.id, "A job failed and will be tried again");
    let wait = SignedDuration::from_secs((10_i64 << job.attempts.min(9)).min(3600));
    let mut tx = db.write().await?;
    let run_at = later(tx.now(), wait);
    tx.query(
        "UPDATE job SET leased_until = NULL, run_at = $2, fault = $3, dead = $4 WHERE id = $1",
    )
    .bind(job.id)
    .bind(run_at)
    .bind(fault)
    .bind(job.attempts >= MOST_ATTEMPTS)
    .run()
    .await?;
    tx.commit_housekeeping().await
}

fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests;
