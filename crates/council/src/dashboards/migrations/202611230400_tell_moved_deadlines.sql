CREATE TABLE moved_deadline (
  id         TEXT    PRIMARY KEY,
  council_id TEXT    NOT NULL REFERENCES council (id),
  seq        BIGINT  NOT NULL,
  session_id TEXT    NOT NULL REFERENCES session (id),
  step       TEXT    NOT NULL,
  title_ar   TEXT    NOT NULL,
  title_fr   TEXT    NOT NULL,
  article_ar TEXT    NOT NULL,
  article_fr TEXT    NOT NULL,
  was        TEXT    NOT NULL,
  due        TEXT    NOT NULL,
  broken     BOOLEAN NOT NULL,
  UNIQUE (council_id, seq, session_id, step)
);
CREATE INDEX moved_deadline_due ON moved_deadline (council_id, due);

CREATE TABLE moved_notice (
  id         TEXT   PRIMARY KEY,
  council_id TEXT   NOT NULL REFERENCES council (id),
  seq        BIGINT NOT NULL,
  person_id  TEXT   NOT NULL REFERENCES person (id),
  name_ar    TEXT   NOT NULL,
  name_fr    TEXT   NOT NULL,
  email      TEXT   NOT NULL,
  sent_at    TEXT,
  UNIQUE (council_id, seq, person_id)
);
