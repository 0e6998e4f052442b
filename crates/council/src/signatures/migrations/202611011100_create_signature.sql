CREATE TABLE signature (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  subject_id TEXT NOT NULL,
  office     TEXT NOT NULL CHECK (office IN ('president', 'secretary')),
  person_id  TEXT NOT NULL REFERENCES person (id),
  sha256     TEXT NOT NULL,
  signed_at  TEXT NOT NULL,
  UNIQUE (subject_id, office)
);
