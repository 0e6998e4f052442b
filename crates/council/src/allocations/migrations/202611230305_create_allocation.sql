-- What a commune allocates to its arrondissements, and the account each votes (113-14, art. 249).
CREATE TABLE allocation (
  id                TEXT   PRIMARY KEY,
  commune_id        TEXT   NOT NULL REFERENCES council (id),
  arrondissement_id TEXT   NOT NULL REFERENCES council (id),
  year              BIGINT NOT NULL,
  amount            BIGINT NOT NULL CHECK (amount > 0),
  notified_on       TEXT   NOT NULL,
  notified_by       TEXT   NOT NULL REFERENCES person (id),
  notice_sha256     TEXT   NOT NULL,
  stage             TEXT   NOT NULL CHECK (stage IN ('notified', 'voted', 'sent', 'again', 'taken', 'imposed')),
  reference         TEXT   NOT NULL,
  voted_on          TEXT,
  sent_on           TEXT,
  again_on          TEXT,
  again_reason_ar   TEXT   NOT NULL,
  again_reason_fr   TEXT   NOT NULL,
  again_sent_on     TEXT,
  ended_on          TEXT,
  UNIQUE (arrondissement_id, year)
);
CREATE INDEX allocation_of_commune ON allocation (commune_id, year);

CREATE TABLE account_chapter (
  id            TEXT   PRIMARY KEY,
  allocation_id TEXT   NOT NULL REFERENCES allocation (id),
  position      BIGINT NOT NULL CHECK (position > 0),
  title_ar      TEXT   NOT NULL,
  title_fr      TEXT   NOT NULL,
  amount        BIGINT NOT NULL CHECK (amount > 0),
  UNIQUE (allocation_id, position)
);
