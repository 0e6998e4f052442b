CREATE TABLE vote (
  id         TEXT   PRIMARY KEY,
  council_id TEXT   NOT NULL REFERENCES council (id),
  session_id TEXT   NOT NULL REFERENCES session (id),
  sitting_id TEXT   NOT NULL REFERENCES sitting (id),
  point_id   TEXT   NOT NULL REFERENCES point (id),
  question   TEXT   NOT NULL CHECK (question IN ('text', 'whether')),
  round      BIGINT NOT NULL CHECK (round IN (1, 2)),
  text_ar    TEXT   NOT NULL,
  text_fr    TEXT   NOT NULL,
  opened_at  TEXT   NOT NULL,
  opened_by  TEXT   NOT NULL REFERENCES person (id),
  closed_at  TEXT,
  closed_by  TEXT   REFERENCES person (id),
  tally      TEXT,
  in_office  BIGINT,
  verdict    TEXT,
  UNIQUE (point_id, question, round)
);
CREATE INDEX vote_of_session ON vote (session_id);

CREATE TABLE ballot (
  vote_id   TEXT NOT NULL REFERENCES vote (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  choice    TEXT CHECK (choice IN ('for', 'against', 'abstain', 'not-taking-part', 'absent')),
  cast_at   TEXT,
  cast_by   TEXT REFERENCES person (id),
  PRIMARY KEY (vote_id, person_id)
);
CREATE INDEX ballot_of_person ON ballot (person_id);

CREATE TABLE point_outcome (
  point_id    TEXT PRIMARY KEY REFERENCES point (id),
  session_id  TEXT NOT NULL REFERENCES session (id),
  outcome     TEXT NOT NULL CHECK (outcome IN ('noted', 'adopted', 'rejected', 'not-deliberated', 'second-sitting', 'deferred', 'withdrawn')),
  reported    BOOLEAN NOT NULL,
  reason_ar   TEXT NOT NULL,
  reason_fr   TEXT NOT NULL,
  at          TEXT NOT NULL,
  by_person   TEXT REFERENCES person (id)
);
CREATE INDEX outcome_of_session ON point_outcome (session_id);
