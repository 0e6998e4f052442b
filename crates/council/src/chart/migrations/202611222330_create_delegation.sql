CREATE TABLE delegation (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  kind       TEXT NOT NULL CHECK (kind IN ('signature', 'power')),
  from_id    TEXT NOT NULL REFERENCES person (id),
  to_id      TEXT NOT NULL REFERENCES person (id),
  matters_ar TEXT NOT NULL,
  matters_fr TEXT NOT NULL,
  reference  TEXT NOT NULL,
  since      TEXT NOT NULL,
  until      TEXT,
  CHECK (from_id <> to_id)
);
CREATE INDEX delegation_of_council ON delegation (council_id, since);
