CREATE TABLE interim (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  absent_id  TEXT REFERENCES person (id),
  acting_id  TEXT NOT NULL REFERENCES person (id),
  cause      TEXT NOT NULL CHECK (cause IN ('absent', 'prevented', 'vacant')),
  reason_ar  TEXT NOT NULL,
  reason_fr  TEXT NOT NULL,
  away_since TEXT NOT NULL,
  since      TEXT NOT NULL,
  until      TEXT,
  verdict    TEXT NOT NULL
);
CREATE INDEX interim_of_council ON interim (council_id, since);
CREATE INDEX interim_of_acting ON interim (acting_id);

ALTER TABLE service ADD COLUMN parent_id TEXT REFERENCES service (id);

CREATE TABLE service_head (
  service_id TEXT NOT NULL REFERENCES service (id),
  person_id  TEXT NOT NULL REFERENCES person (id),
  since      TEXT NOT NULL,
  until      TEXT,
  PRIMARY KEY (service_id, since)
);
