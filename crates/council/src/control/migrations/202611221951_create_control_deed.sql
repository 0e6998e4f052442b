-- What follows an opposition or a refused visa: each deed once, dated, with its reasons and its paper.
CREATE TABLE control_deed (
  id              TEXT NOT NULL PRIMARY KEY,
  council_id      TEXT NOT NULL REFERENCES council (id),
  session_id      TEXT NOT NULL REFERENCES session (id),
  deliberation_id TEXT NOT NULL REFERENCES deliberation (id),
  deed            TEXT NOT NULL CHECK (deed IN ('changed', 'dropped', 'maintained', 'lifted', 'referred', 'stayed', 'stay-dismissed', 'annulled', 'upheld')),
  done_on         TEXT NOT NULL,
  reference       TEXT NOT NULL,
  reason_ar       TEXT NOT NULL,
  reason_fr       TEXT NOT NULL,
  paper_sha256    TEXT,
  successor_id    TEXT REFERENCES deliberation (id),
  recorded_at     TEXT NOT NULL,
  recorded_by     TEXT NOT NULL REFERENCES person (id),
  UNIQUE (deliberation_id, deed)
);
CREATE INDEX control_deed_of_session ON control_deed (session_id);
CREATE INDEX control_deed_successor ON control_deed (successor_id) WHERE successor_id IS NOT NULL;

-- The day on which nothing was left of an opposition: given up, or dismissed by a judge.
ALTER TABLE control_case ADD COLUMN cleared_on TEXT;
