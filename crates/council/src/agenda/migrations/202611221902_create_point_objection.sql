CREATE TABLE point_objection (
  point_id    TEXT PRIMARY KEY REFERENCES point (id),
  council_id  TEXT NOT NULL REFERENCES council (id),
  session_id  TEXT NOT NULL REFERENCES session (id),
  reason_ar   TEXT NOT NULL,
  reason_fr   TEXT NOT NULL,
  opposed_at  TEXT NOT NULL,
  opposed_by  TEXT NOT NULL REFERENCES person (id),
  referred_at TEXT,
  judgment    TEXT CHECK (judgment IN ('upheld', 'dismissed')),
  ruling_ar   TEXT NOT NULL DEFAULT '',
  ruling_fr   TEXT NOT NULL DEFAULT '',
  judged_at   TEXT
);
CREATE INDEX point_objection_of_session ON point_objection (session_id);
