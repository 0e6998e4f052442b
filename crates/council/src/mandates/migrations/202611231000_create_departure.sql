CREATE TABLE departure (
  id           TEXT PRIMARY KEY,
  council_id   TEXT NOT NULL REFERENCES council (id),
  mandate_id   TEXT NOT NULL REFERENCES mandate (id),
  person_id    TEXT NOT NULL REFERENCES person (id),
  exclusion_id TEXT NOT NULL,
  cause        TEXT NOT NULL,
  since        TEXT NOT NULL,
  until        TEXT,
  basis        TEXT NOT NULL,
  verdict      TEXT NOT NULL,
  recorded_at  TEXT NOT NULL,
  recorded_by  TEXT NOT NULL REFERENCES person (id),
  withdrawn_at TEXT,
  withdrawn_by TEXT REFERENCES person (id),
  mistake      TEXT NOT NULL
);
CREATE INDEX departure_of_council ON departure (council_id, since);
CREATE INDEX departure_of_mandate ON departure (mandate_id);
