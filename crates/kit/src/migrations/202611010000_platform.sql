CREATE TABLE journal (
  scope    TEXT   NOT NULL,
  seq      BIGINT NOT NULL CHECK (seq > 0),
  at       TEXT   NOT NULL,
  actor    TEXT,
  kind     TEXT   NOT NULL,
  subject  TEXT   NOT NULL,
  within   TEXT,
  data     TEXT   NOT NULL,
  previous TEXT   NOT NULL,
  hash     TEXT   NOT NULL,
  PRIMARY KEY (scope, seq)
);
CREATE INDEX journal_of_subject ON journal (subject, seq);
CREATE INDEX journal_within ON journal (within, seq) WHERE within IS NOT NULL;

CREATE TABLE journal_head (
  scope TEXT   PRIMARY KEY,
  seq   BIGINT NOT NULL,
  hash  TEXT   NOT NULL
);

CREATE TABLE journal_cursor (
  reader TEXT   NOT NULL,
  scope  TEXT   NOT NULL,
  seq    BIGINT NOT NULL,
  PRIMARY KEY (reader, scope)
);

CREATE TABLE job (
  id           TEXT    PRIMARY KEY,
  kind         TEXT    NOT NULL,
  subject      TEXT    NOT NULL,
  run_at       TEXT    NOT NULL,
  attempts     BIGINT  NOT NULL,
  leased_until TEXT,
  fault        TEXT,
  dead         BOOLEAN NOT NULL
);
CREATE INDEX job_due ON job (run_at, id) WHERE NOT dead;

CREATE TABLE account (
  id            TEXT PRIMARY KEY,
  email         TEXT NOT NULL UNIQUE,
  password_hash TEXT,
  language      TEXT NOT NULL CHECK (language IN ('ar', 'fr')),
  created_at    TEXT NOT NULL,
  closed_at     TEXT
);

CREATE TABLE sign_in (
  token_hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  created_at TEXT NOT NULL,
  seen_at    TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  device     TEXT NOT NULL
);
CREATE INDEX sign_in_of_account ON sign_in (account_id);

CREATE TABLE link (
  token_hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  purpose    TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset', 'demonstration')),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at    TEXT
);

CREATE TABLE attempt (
  key TEXT NOT NULL,
  at  TEXT NOT NULL
);
CREATE INDEX attempt_by_key ON attempt (key, at);

CREATE TABLE series (
  name  TEXT   NOT NULL,
  owner TEXT   NOT NULL,
  year  BIGINT NOT NULL,
  last  BIGINT NOT NULL,
  PRIMARY KEY (name, owner, year)
);
