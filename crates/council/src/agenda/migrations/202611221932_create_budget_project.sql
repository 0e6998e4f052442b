CREATE TABLE budget_project (
  point_id    TEXT PRIMARY KEY REFERENCES point (id),
  council_id  TEXT NOT NULL REFERENCES council (id),
  session_id  TEXT NOT NULL REFERENCES session (id),
  handed_on   TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person (id)
);
CREATE INDEX budget_project_of_session ON budget_project (session_id);

CREATE TABLE budget_chapter (
  id       TEXT   PRIMARY KEY,
  point_id TEXT   NOT NULL REFERENCES point (id),
  position BIGINT NOT NULL,
  title_ar TEXT   NOT NULL,
  title_fr TEXT   NOT NULL
);
CREATE INDEX budget_chapter_of_point ON budget_chapter (point_id);
