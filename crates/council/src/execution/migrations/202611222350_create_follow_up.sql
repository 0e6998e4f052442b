-- What becomes of an enforceable decision: one follow-up, its steps, until it is done.
CREATE TABLE follow_up (
  id              TEXT PRIMARY KEY,
  council_id      TEXT NOT NULL REFERENCES council (id),
  deliberation_id TEXT NOT NULL UNIQUE REFERENCES deliberation (id),
  service_id      TEXT NOT NULL REFERENCES service (id),
  state           TEXT NOT NULL CHECK (state IN ('not-begun', 'under-way', 'blocked', 'done')),
  reason_ar       TEXT NOT NULL,
  reason_fr       TEXT NOT NULL,
  due_on          TEXT,
  next_on         TEXT NOT NULL,
  ended_on        TEXT,
  opened_at       TEXT NOT NULL,
  opened_by       TEXT NOT NULL REFERENCES person (id)
);
CREATE INDEX follow_up_of_council ON follow_up (council_id, next_on, id);

CREATE TABLE follow_up_step (
  id           TEXT   PRIMARY KEY,
  follow_up_id TEXT   NOT NULL REFERENCES follow_up (id),
  position     BIGINT NOT NULL CHECK (position > 0),
  title_ar     TEXT   NOT NULL,
  title_fr     TEXT   NOT NULL,
  due_on       TEXT,
  done_on      TEXT,
  UNIQUE (follow_up_id, position)
);
