CREATE TABLE written_question (
  id             TEXT PRIMARY KEY,
  council_id     TEXT   NOT NULL REFERENCES council (id),
  number         BIGINT NOT NULL,
  year           BIGINT NOT NULL,
  session_id     TEXT REFERENCES session (id),
  person_id      TEXT   NOT NULL REFERENCES person (id),
  name_ar        TEXT   NOT NULL,
  name_fr        TEXT   NOT NULL,
  group_id       TEXT REFERENCES council_group (id),
  title_ar       TEXT   NOT NULL,
  title_fr       TEXT   NOT NULL,
  body_ar        TEXT   NOT NULL,
  body_fr        TEXT   NOT NULL,
  received_on    TEXT   NOT NULL,
  filed_at       TEXT   NOT NULL,
  filed_by       TEXT   NOT NULL REFERENCES person (id),
  carried_from   TEXT REFERENCES session (id),
  sitting_id     TEXT REFERENCES sitting (id),
  answered_by_ar TEXT   NOT NULL DEFAULT '',
  answered_by_fr TEXT   NOT NULL DEFAULT '',
  answer_ar      TEXT   NOT NULL DEFAULT '',
  answer_fr      TEXT   NOT NULL DEFAULT '',
  answered_at    TEXT,
  UNIQUE (council_id, year, number)
);
CREATE INDEX written_question_of_session ON written_question (session_id);
CREATE INDEX written_question_of_author ON written_question (council_id, person_id);

CREATE TABLE question_carry (
  question_id TEXT NOT NULL REFERENCES written_question (id),
  session_id  TEXT NOT NULL REFERENCES session (id),
  asked_at    TEXT NOT NULL,
  asked_by    TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (question_id, session_id)
);
CREATE INDEX question_carry_of_session ON question_carry (session_id);

CREATE TABLE question_sitting (
  session_id TEXT PRIMARY KEY REFERENCES session (id),
  sitting_id TEXT NOT NULL REFERENCES sitting (id),
  chosen_at  TEXT NOT NULL,
  chosen_by  TEXT NOT NULL REFERENCES person (id)
);
