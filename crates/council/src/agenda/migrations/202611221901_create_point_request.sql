CREATE TABLE point_request (
  id          TEXT PRIMARY KEY,
  council_id  TEXT NOT NULL REFERENCES council (id),
  session_id  TEXT NOT NULL REFERENCES session (id),
  group_id    TEXT REFERENCES council_group (id),
  title_ar    TEXT NOT NULL,
  title_fr    TEXT NOT NULL,
  note_ar     TEXT NOT NULL,
  note_fr     TEXT NOT NULL,
  received_on TEXT NOT NULL,
  filed_at    TEXT NOT NULL,
  filed_by    TEXT NOT NULL REFERENCES person (id),
  answer      TEXT NOT NULL CHECK (answer IN ('awaited', 'inscribed', 'refused')),
  reason_ar   TEXT NOT NULL DEFAULT '',
  reason_fr   TEXT NOT NULL DEFAULT '',
  answered_at TEXT,
  point_id    TEXT REFERENCES point (id)
);
CREATE INDEX point_request_of_council ON point_request (council_id, filed_at);
CREATE INDEX point_request_of_session ON point_request (session_id, filed_at);

CREATE TABLE point_request_signatory (
  id          TEXT PRIMARY KEY,
  request_id  TEXT NOT NULL REFERENCES point_request (id),
  person_id   TEXT NOT NULL REFERENCES person (id),
  name_ar     TEXT NOT NULL,
  name_fr     TEXT NOT NULL,
  email       TEXT NOT NULL,
  notified_at TEXT,
  proof       TEXT NOT NULL DEFAULT '',
  UNIQUE (request_id, person_id)
);
