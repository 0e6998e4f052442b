CREATE TABLE minutes (
  id            TEXT PRIMARY KEY,
  council_id    TEXT NOT NULL REFERENCES council (id),
  session_id    TEXT NOT NULL UNIQUE REFERENCES session (id),
  stage         TEXT NOT NULL CHECK (stage IN ('draft', 'approved', 'signed')),
  paper_sha256  TEXT,
  signed_sha256 TEXT,
  scan_sha256   TEXT,
  approved_at   TEXT,
  CHECK (stage = 'draft' OR paper_sha256 IS NOT NULL)
);

CREATE TABLE minutes_note (
  minutes_id TEXT NOT NULL REFERENCES minutes (id),
  slot       TEXT NOT NULL,
  text_ar    TEXT NOT NULL,
  text_fr    TEXT NOT NULL,
  PRIMARY KEY (minutes_id, slot)
);

CREATE TABLE minutes_copy (
  id         TEXT PRIMARY KEY,
  minutes_id TEXT NOT NULL REFERENCES minutes (id),
  person_id  TEXT NOT NULL REFERENCES person (id),
  email      TEXT NOT NULL,
  given_at   TEXT NOT NULL,
  sent_at    TEXT,
  sent_proof TEXT NOT NULL,
  opened_at  TEXT,
  UNIQUE (minutes_id, person_id)
);
