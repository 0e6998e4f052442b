CREATE TABLE session (
  id           TEXT    PRIMARY KEY,
  council_id   TEXT    NOT NULL REFERENCES council (id),
  kind         TEXT    NOT NULL CHECK (kind IN ('ordinary', 'extraordinary')),
  year         BIGINT  NOT NULL,
  month        BIGINT  NOT NULL CHECK (month BETWEEN 1 AND 12),
  opens_on     TEXT,
  sort_on      TEXT    NOT NULL,
  stage        TEXT    NOT NULL CHECK (stage IN ('planned', 'settled', 'submitted', 'convened', 'open', 'closed')),
  recorded     BOOLEAN NOT NULL,
  place_ar     TEXT    NOT NULL,
  place_fr     TEXT    NOT NULL,
  note_ar      TEXT    NOT NULL,
  note_fr      TEXT    NOT NULL,
  published_at TEXT,
  CHECK (recorded OR opens_on IS NOT NULL)
);
CREATE INDEX session_of_council ON session (council_id, sort_on, id);

CREATE TABLE sitting (
  id         TEXT   PRIMARY KEY,
  session_id TEXT   NOT NULL REFERENCES session (id),
  number     BIGINT NOT NULL CHECK (number > 0),
  day        TEXT,
  hour       TEXT,
  note_ar    TEXT   NOT NULL,
  note_fr    TEXT   NOT NULL,
  UNIQUE (session_id, number)
);

CREATE TABLE session_milestone (
  session_id TEXT NOT NULL REFERENCES session (id),
  milestone  TEXT NOT NULL,
  at         TEXT NOT NULL,
  by_person  TEXT REFERENCES person (id),
  proof      TEXT NOT NULL,
  PRIMARY KEY (session_id, milestone, at)
);
