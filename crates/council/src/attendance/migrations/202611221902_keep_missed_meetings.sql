ALTER TABLE quorum_count ADD COLUMN hour TEXT;

CREATE TABLE missed_roll (
  session_id TEXT   NOT NULL REFERENCES session (id),
  call       BIGINT NOT NULL CHECK (call BETWEEN 1 AND 3),
  person_id  TEXT   NOT NULL REFERENCES person (id),
  presence   TEXT   NOT NULL CHECK (presence IN ('present', 'excused', 'absent')),
  marked_at  TEXT   NOT NULL,
  marked_by  TEXT   NOT NULL REFERENCES person (id),
  PRIMARY KEY (session_id, call, person_id)
);
