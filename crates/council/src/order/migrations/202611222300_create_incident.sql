-- What happened to the order of a sitting, each act at its time; and who voted how without debate.
CREATE TABLE incident (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  session_id TEXT NOT NULL REFERENCES session (id),
  sitting_id TEXT NOT NULL REFERENCES sitting (id),
  kind       TEXT NOT NULL CHECK (kind IN ('suspended', 'resumed', 'warned', 'expelled', 'kept', 'closed', 'stays-public', 'reopened')),
  person_id  TEXT REFERENCES person (id),
  asker      TEXT CHECK (asker IN ('president', 'members', 'authority')),
  reason_ar  TEXT NOT NULL,
  reason_fr  TEXT NOT NULL,
  asked      TEXT,
  verdict    TEXT,
  at         TEXT NOT NULL,
  by_person  TEXT NOT NULL REFERENCES person (id),
  CHECK ((kind IN ('warned', 'expelled', 'kept')) = (person_id IS NOT NULL)),
  CHECK ((kind IN ('closed', 'stays-public')) = (asker IS NOT NULL)),
  CHECK ((kind IN ('closed', 'stays-public', 'expelled', 'kept')) = (verdict IS NOT NULL))
);
CREATE INDEX incident_of_session ON incident (session_id, at);

CREATE TABLE incident_voice (
  incident_id TEXT NOT NULL REFERENCES incident (id),
  person_id   TEXT NOT NULL REFERENCES person (id),
  voice       TEXT NOT NULL CHECK (voice IN ('for', 'against', 'abstain', 'asks')),
  PRIMARY KEY (incident_id, person_id, voice)
);
