CREATE TABLE convocation (
  id            TEXT   PRIMARY KEY,
  council_id    TEXT   NOT NULL REFERENCES council (id),
  session_id    TEXT   NOT NULL REFERENCES session (id),
  call          BIGINT NOT NULL CHECK (call BETWEEN 1 AND 3),
  version_id    TEXT   NOT NULL REFERENCES agenda_version (id),
  manifest      TEXT   NOT NULL,
  sha256        TEXT   NOT NULL,
  notice_sha256 TEXT   NOT NULL,
  list_sha256   TEXT   NOT NULL,
  sealed_at     TEXT   NOT NULL,
  sealed_by     TEXT   NOT NULL REFERENCES person (id),
  reminded_at   TEXT,
  UNIQUE (session_id, call)
);

CREATE TABLE sealed_paper (
  convocation_id TEXT   NOT NULL REFERENCES convocation (id),
  position       BIGINT NOT NULL,
  enclosure      TEXT   NOT NULL,
  title_ar       TEXT   NOT NULL,
  title_fr       TEXT   NOT NULL,
  sha256         TEXT   NOT NULL,
  media_type     TEXT   NOT NULL,
  size           BIGINT NOT NULL,
  file_name      TEXT   NOT NULL,
  PRIMARY KEY (convocation_id, position)
);

CREATE TABLE summons (
  id             TEXT   PRIMARY KEY,
  convocation_id TEXT   NOT NULL REFERENCES convocation (id),
  council_id     TEXT   NOT NULL REFERENCES council (id),
  session_id     TEXT   NOT NULL REFERENCES session (id),
  person_id      TEXT   NOT NULL REFERENCES person (id),
  number         BIGINT NOT NULL,
  letter_sha256  TEXT   NOT NULL,
  email          TEXT   NOT NULL,
  postal_address TEXT   NOT NULL,
  answer         TEXT   CHECK (answer IN ('attends', 'excused')),
  reason         TEXT   NOT NULL,
  answered_at    TEXT,
  UNIQUE (convocation_id, person_id)
);
CREATE INDEX summons_of_person ON summons (person_id, session_id);

CREATE TABLE delivery (
  id             TEXT PRIMARY KEY,
  summons_id     TEXT NOT NULL REFERENCES summons (id),
  channel        TEXT NOT NULL CHECK (channel IN ('application', 'mail', 'paper')),
  purpose        TEXT NOT NULL CHECK (purpose IN ('convocation', 'reminder')),
  queued_at      TEXT NOT NULL,
  sent_at        TEXT,
  sent_proof     TEXT NOT NULL,
  received_at    TEXT,
  received_proof TEXT NOT NULL,
  opened_at      TEXT,
  opened_proof   TEXT NOT NULL,
  slip_sha256    TEXT
);
CREATE INDEX delivery_of_summons ON delivery (summons_id);

CREATE TABLE papers_link (
  token_hash TEXT PRIMARY KEY,
  summons_id TEXT NOT NULL REFERENCES summons (id),
  expires_at TEXT NOT NULL
);
