-- What was told of sessions only is told anew at the next change of the holidays.
DROP TABLE moved_notice;
DROP TABLE moved_deadline;

CREATE TABLE holiday_effect (
  id            TEXT    PRIMARY KEY,
  council_id    TEXT    NOT NULL REFERENCES council (id),
  seq           BIGINT  NOT NULL,
  subject_id    TEXT    NOT NULL,
  about_ar      TEXT    NOT NULL,
  about_fr      TEXT    NOT NULL,
  path          TEXT    NOT NULL,
  step          TEXT    NOT NULL,
  title_ar      TEXT    NOT NULL,
  title_fr      TEXT    NOT NULL,
  article_ar    TEXT    NOT NULL,
  article_fr    TEXT    NOT NULL,
  was           TEXT    NOT NULL,
  due           TEXT    NOT NULL,
  broken        BOOLEAN NOT NULL,
  authority_id  TEXT    REFERENCES authority (id),
  UNIQUE (council_id, seq, subject_id, step)
);
CREATE INDEX holiday_effect_due ON holiday_effect (council_id, due);
CREATE INDEX holiday_effect_of_authority ON holiday_effect (authority_id, due);

CREATE TABLE holiday_notice (
  id            TEXT    PRIMARY KEY,
  council_id    TEXT    NOT NULL REFERENCES council (id),
  seq           BIGINT  NOT NULL,
  person_id     TEXT    NOT NULL REFERENCES person (id),
  name_ar       TEXT    NOT NULL,
  name_fr       TEXT    NOT NULL,
  email         TEXT    NOT NULL,
  authority_id  TEXT    REFERENCES authority (id),
  sent_at       TEXT,
  UNIQUE (council_id, seq, person_id)
);
