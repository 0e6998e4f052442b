//! One entry: who did what, to what, when, chained to the entry before it.

use crate::db::{Result, Tx};
use crate::digest::Digest;
use crate::id::Id;
use jiff::Timestamp;
use serde_json::{Value, json};

/// What a room tells the journal.
#[derive(Debug, Clone)]
pub struct Happened {
    scope: String,
    actor: Option<Id>,
    kind: &'static str,
    subject: Id,
    within: Option<Id>,
    data: Value,
}

impl Happened {
    /// `kind` happened to `subject`. `kind` is a message key of the room: `journal-…`.
    pub fn new(kind: &'static str, scope: impl Into<String>, subject: Id) -> Self {
        let data = json!({});
        Self { scope: scope.into(), actor: None, kind, subject, within: None, data }
    }

    /// The person who did it. Without one, the house did it by itself, by the clock.
    pub fn by(mut self, person: Id) -> Self {
        self.actor = Some(person);
        self
    }

    /// The person who did it, if it was one.
    pub fn by_maybe(mut self, person: Option<Id>) -> Self {
        self.actor = person;
        self
    }

    /// The larger thing it is part of: its session.
    pub fn within(mut self, whole: Id) -> Self {
        self.within = Some(whole);
        self
    }

    /// What else is worth telling: identifiers, numbers and digests, never contents.
    pub fn with(mut self, data: Value) -> Self {
        self.data = data;
        self
    }
}

/// An entry, as stored.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The council, or [`super::PLATFORM`].
    pub scope: String,
    /// Its place in that scope, from 1, without gaps.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// The person who did it.
    pub actor: Option<Id>,
    /// What happened.
    pub kind: String,
    /// To what.
    pub subject: Id,
    /// Inside what.
    pub within: Option<Id>,
    /// JSON, exactly as it was hashed.
    pub data: String,
    /// The hash of the entry before it.
    pub previous: Digest,
    /// Its own hash.
    pub hash: Digest,
}

crate::row!(Entry { scope, seq, at, actor, kind, subject, within, data, previous, hash });

impl Entry {
    /// The hash that its contents and the entry before it call for: SHA-256 over its nine other
    /// columns as they are stored, in this order.
    fn expected_hash(&self) -> Digest {
        Digest::of_fields(&[
            &self.scope,
            &self.seq.to_string(),
            &format!("{:.6}", self.at),
            &self.actor.map(|it| it.to_string()).unwrap_or_default(),
            &self.kind,
            &self.subject.to_string(),
            &self.within.map(|it| it.to_string()).unwrap_or_default(),
            &self.data,
            self.previous.as_str(),
        ])
    }

    /// Its data, read.
    pub fn facts(&self) -> Value {
        serde_json::from_str(&self.data).unwrap_or_default()
    }
}

impl Tx {
    /// Writes `happened` in the journal. The head of the scope stays locked to the end of the
    /// transaction, so the sequence has no gap and follows the order of the commits.
    pub async fn record(&mut self, happened: Happened) -> Result<()> {
        let head = self.next_place(&happened.scope).await?;
        let mut entry = Entry {
            scope: happened.scope,
            seq: head.seq,
            at: self.now(),
            actor: happened.actor,
            kind: happened.kind.to_owned(),
            subject: happened.subject,
            within: happened.within,
            data: happened.data.to_string(),
            previous: head.hash,
            hash: Digest::of(&[]),
        };
        entry.hash = entry.expected_hash();
        self.append(&entry).await?;
        self.mark_recorded();
        Ok(())
    }

    /// Takes the next sequence number of `scope`, with the hash of the last entry.
    async fn next_place(&mut self, scope: &str) -> Result<Head> {
        self.query(
            "INSERT INTO journal_head (scope, seq, hash) VALUES ($1, 1, $2) \
             ON CONFLICT (scope) DO UPDATE SET seq = journal_head.seq + 1 RETURNING seq, hash",
        )
        .bind(scope)
        .bind(Digest::of(scope.as_bytes()))
        .one()
        .await
    }

    async fn append(&mut self, entry: &Entry) -> Result<()> {
        self.query(
            "INSERT INTO journal \
             (scope, seq, at, actor, kind, subject, within, data, previous, hash) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(&entry.scope)
        .bind(entry.seq)
        .bind(entry.at)
        .bind(entry.actor)
        .bind(&entry.kind)
        .bind(entry.subject)
        .bind(entry.within)
        .bind(&entry.data)
        .bind(&entry.previous)
        .bind(&entry.hash)
        .run()
        .await?;
        self.query("UPDATE journal_head SET hash = $2 WHERE scope = $1")
            .bind(&entry.scope)
            .bind(&entry.hash)
            .run()
            .await
            .map(drop)
    }
}

struct Head {
    seq: i64,
    hash: Digest,
}

crate::row!(Head { seq, hash });
