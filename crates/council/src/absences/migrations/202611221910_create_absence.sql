CREATE TABLE excuse (
  session_id  TEXT    NOT NULL REFERENCES session (id),
  person_id   TEXT    NOT NULL REFERENCES person (id),
  reason      TEXT    NOT NULL,
  accepted    BOOLEAN NOT NULL,
  decided_on  TEXT    NOT NULL,
  recorded_at TEXT    NOT NULL,
  recorded_by TEXT    NOT NULL REFERENCES person (id),
  PRIMARY KEY (session_id, person_id)
);

CREATE TABLE absence_finding (
  id              TEXT PRIMARY KEY,
  council_id      TEXT NOT NULL REFERENCES council (id),
  mandate_id      TEXT NOT NULL REFERENCES mandate (id),
  person_id       TEXT NOT NULL REFERENCES person (id),
  session_id      TEXT NOT NULL REFERENCES session (id),
  point_id        TEXT NOT NULL UNIQUE REFERENCES point (id),
  verdict         TEXT NOT NULL,
  proposed_at     TEXT NOT NULL,
  deliberation_id TEXT REFERENCES deliberation (id),
  found_on        TEXT
);
CREATE INDEX absence_finding_of_council ON absence_finding (council_id, mandate_id);

CREATE TABLE absence_warning (
  id         TEXT PRIMARY KEY,
  mandate_id TEXT NOT NULL REFERENCES mandate (id),
  session_id TEXT NOT NULL REFERENCES session (id),
  person_id  TEXT NOT NULL REFERENCES person (id),
  council_id TEXT NOT NULL REFERENCES council (id),
  verdict    TEXT NOT NULL,
  sent_at    TEXT,
  UNIQUE (mandate_id, session_id)
);
