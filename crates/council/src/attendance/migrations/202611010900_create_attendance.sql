CREATE TABLE attendance (
  sitting_id TEXT NOT NULL REFERENCES sitting (id),
  person_id  TEXT NOT NULL REFERENCES person (id),
  presence   TEXT NOT NULL CHECK (presence IN ('present', 'excused', 'absent')),
  marked_at  TEXT NOT NULL,
  marked_by  TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (sitting_id, person_id)
);

CREATE TABLE quorum_count (
  id         TEXT    PRIMARY KEY,
  session_id TEXT    NOT NULL REFERENCES session (id),
  call       BIGINT  NOT NULL,
  present    BIGINT  NOT NULL,
  in_office  BIGINT  NOT NULL,
  met        BOOLEAN NOT NULL,
  verdict    TEXT    NOT NULL,
  counted_at TEXT    NOT NULL,
  counted_by TEXT    NOT NULL REFERENCES person (id),
  UNIQUE (session_id, call)
);
