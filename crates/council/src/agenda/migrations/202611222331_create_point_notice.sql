CREATE TABLE point_notice (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  session_id TEXT NOT NULL REFERENCES session (id),
  point_id   TEXT NOT NULL REFERENCES point (id),
  news       TEXT NOT NULL CHECK (news IN ('added', 'opposed')),
  person_id  TEXT NOT NULL REFERENCES person (id),
  name_ar    TEXT NOT NULL,
  name_fr    TEXT NOT NULL,
  email      TEXT NOT NULL,
  left_at    TEXT NOT NULL,
  sent_at    TEXT,
  proof      TEXT NOT NULL DEFAULT '',
  UNIQUE (point_id, news, person_id)
);

ALTER TABLE point_request ADD COLUMN verdict TEXT;
