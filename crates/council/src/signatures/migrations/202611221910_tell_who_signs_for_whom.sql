ALTER TABLE signature ADD COLUMN capacity TEXT NOT NULL DEFAULT 'holder' CHECK (capacity IN ('holder', 'deputy', 'designated', 'acting'));
ALTER TABLE signature ADD COLUMN cause TEXT CHECK (cause IN ('absent', 'prevented', 'refusing', 'vacant', 'same-person'));
ALTER TABLE signature ADD COLUMN reason_ar TEXT NOT NULL DEFAULT '';
ALTER TABLE signature ADD COLUMN reason_fr TEXT NOT NULL DEFAULT '';
ALTER TABLE signature ADD COLUMN ground TEXT;

CREATE TABLE impediment (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  session_id TEXT NOT NULL REFERENCES session (id),
  person_id  TEXT NOT NULL REFERENCES person (id),
  office     TEXT NOT NULL CHECK (office IN ('president', 'vice-president', 'secretary', 'deputy-secretary')),
  cause      TEXT NOT NULL CHECK (cause IN ('absent', 'prevented', 'refusing')),
  reason_ar  TEXT NOT NULL,
  reason_fr  TEXT NOT NULL,
  since      TEXT NOT NULL,
  noted_at   TEXT NOT NULL,
  noted_by   TEXT NOT NULL REFERENCES person (id),
  ended_at   TEXT,
  ended_by   TEXT REFERENCES person (id)
);
CREATE INDEX impediment_of_session ON impediment (session_id, noted_at);

CREATE TABLE sitting_secretary (
  id            TEXT PRIMARY KEY,
  council_id    TEXT NOT NULL REFERENCES council (id),
  session_id    TEXT NOT NULL REFERENCES session (id),
  person_id     TEXT NOT NULL REFERENCES person (id),
  reason_ar     TEXT NOT NULL,
  reason_fr     TEXT NOT NULL,
  designated_at TEXT NOT NULL,
  designated_by TEXT NOT NULL REFERENCES person (id)
);
CREATE INDEX sitting_secretary_of_session ON sitting_secretary (session_id, designated_at);
