CREATE TABLE session_request (
  id          TEXT PRIMARY KEY,
  council_id  TEXT NOT NULL REFERENCES council (id),
  asked_by    TEXT NOT NULL CHECK (asked_by IN ('third', 'majority', 'authority')),
  received_on TEXT NOT NULL,
  reason_ar   TEXT NOT NULL,
  reason_fr   TEXT NOT NULL,
  filed_at    TEXT NOT NULL,
  filed_by    TEXT NOT NULL REFERENCES person (id),
  answer      TEXT NOT NULL CHECK (answer IN ('awaited', 'accepted', 'refused', 'of-right')),
  refusal_ar  TEXT NOT NULL DEFAULT '',
  refusal_fr  TEXT NOT NULL DEFAULT '',
  answered_at TEXT,
  session_id  TEXT REFERENCES session (id)
);
CREATE INDEX session_request_of_council ON session_request (council_id, filed_at);
CREATE INDEX session_request_of_session ON session_request (session_id);

CREATE TABLE session_request_point (
  id         TEXT   PRIMARY KEY,
  request_id TEXT   NOT NULL REFERENCES session_request (id),
  position   BIGINT NOT NULL CHECK (position > 0),
  title_ar   TEXT   NOT NULL,
  title_fr   TEXT   NOT NULL,
  UNIQUE (request_id, position)
);

CREATE TABLE session_request_signatory (
  id          TEXT PRIMARY KEY,
  request_id  TEXT NOT NULL REFERENCES session_request (id),
  person_id   TEXT NOT NULL REFERENCES person (id),
  name_ar     TEXT NOT NULL,
  name_fr     TEXT NOT NULL,
  email       TEXT NOT NULL,
  notified_at TEXT,
  proof       TEXT NOT NULL DEFAULT '',
  UNIQUE (request_id, person_id)
);
