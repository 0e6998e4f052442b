CREATE TABLE point (
  id            TEXT   PRIMARY KEY,
  council_id    TEXT   NOT NULL REFERENCES council (id),
  session_id    TEXT   NOT NULL REFERENCES session (id),
  position      BIGINT NOT NULL,
  title_ar      TEXT   NOT NULL,
  title_fr      TEXT   NOT NULL,
  note_ar       TEXT   NOT NULL,
  note_fr       TEXT   NOT NULL,
  draft_ar      TEXT   NOT NULL,
  draft_fr      TEXT   NOT NULL,
  subject       TEXT   NOT NULL,
  origin        TEXT   NOT NULL CHECK (origin IN ('bureau', 'member', 'governor')),
  commission_id TEXT   REFERENCES commission (id),
  service_id    TEXT   REFERENCES service (id),
  sitting_id    TEXT   REFERENCES sitting (id),
  removed_at    TEXT
);
CREATE INDEX point_of_session ON point (session_id, position);

CREATE TABLE point_paper (
  point_id    TEXT   NOT NULL REFERENCES point (id),
  document_id TEXT   NOT NULL REFERENCES document (id),
  position    BIGINT NOT NULL,
  removed_at  TEXT,
  PRIMARY KEY (point_id, document_id)
);

CREATE TABLE point_report (
  point_id    TEXT    PRIMARY KEY REFERENCES point (id),
  studied     BOOLEAN NOT NULL,
  opinion_ar  TEXT    NOT NULL,
  opinion_fr  TEXT    NOT NULL,
  document_id TEXT    REFERENCES document (id),
  recorded_at TEXT    NOT NULL,
  recorded_by TEXT    NOT NULL REFERENCES person (id)
);

CREATE TABLE agenda_version (
  id         TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id),
  letter     TEXT NOT NULL,
  contents   TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  settled_at TEXT NOT NULL,
  settled_by TEXT NOT NULL REFERENCES person (id),
  UNIQUE (session_id, letter)
);
