CREATE TABLE meeting (
  id            TEXT PRIMARY KEY,
  council_id    TEXT NOT NULL REFERENCES council (id),
  body          TEXT NOT NULL CHECK (body IN ('commission', 'bureau', 'conference')),
  commission_id TEXT REFERENCES commission (id),
  session_id    TEXT REFERENCES session (id),
  asked_by      TEXT NOT NULL CHECK (asked_by IN ('its-president', 'a-third', 'council-president')),
  ground        TEXT,
  held_on       TEXT NOT NULL,
  hour          TEXT NOT NULL,
  place_ar      TEXT NOT NULL,
  place_fr      TEXT NOT NULL,
  consulted_on  TEXT,
  stage         TEXT NOT NULL CHECK (stage IN ('prepared', 'convened', 'concluded', 'called-off')),
  reason_ar     TEXT NOT NULL DEFAULT '',
  reason_fr     TEXT NOT NULL DEFAULT '',
  minutes_id    TEXT REFERENCES document (id),
  copied_on     TEXT,
  posted_on     TEXT,
  CHECK ((body = 'commission') = (commission_id IS NOT NULL))
);
CREATE INDEX meeting_of_council ON meeting (council_id, held_on, id);
CREATE INDEX meeting_of_commission ON meeting (commission_id, held_on);

CREATE TABLE meeting_asker (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  person_id  TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (meeting_id, person_id)
);

CREATE TABLE meeting_item (
  id          TEXT PRIMARY KEY,
  meeting_id  TEXT   NOT NULL REFERENCES meeting (id),
  position    BIGINT NOT NULL,
  point_id    TEXT REFERENCES point (id),
  title_ar    TEXT   NOT NULL,
  title_fr    TEXT   NOT NULL,
  studied     BOOLEAN,
  debate_ar   TEXT   NOT NULL DEFAULT '',
  debate_fr   TEXT   NOT NULL DEFAULT '',
  decision_ar TEXT   NOT NULL DEFAULT '',
  decision_fr TEXT   NOT NULL DEFAULT ''
);
CREATE INDEX meeting_item_of_meeting ON meeting_item (meeting_id, position);

CREATE TABLE meeting_member (
  id         TEXT PRIMARY KEY,
  meeting_id TEXT   NOT NULL REFERENCES meeting (id),
  person_id  TEXT   NOT NULL REFERENCES person (id),
  position   BIGINT NOT NULL,
  label_ar   TEXT   NOT NULL,
  label_fr   TEXT   NOT NULL,
  email      TEXT   NOT NULL,
  told_at    TEXT,
  off_told_at TEXT,
  presence   TEXT CHECK (presence IN ('present', 'excused', 'absent')),
  UNIQUE (meeting_id, person_id)
);
CREATE INDEX meeting_of_member ON meeting_member (person_id);
