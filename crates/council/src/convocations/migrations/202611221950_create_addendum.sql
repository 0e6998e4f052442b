CREATE TABLE addendum (
  id              TEXT   PRIMARY KEY,
  council_id      TEXT   NOT NULL REFERENCES council (id),
  session_id      TEXT   NOT NULL REFERENCES session (id),
  convocation_id  TEXT   NOT NULL REFERENCES convocation (id),
  number          BIGINT NOT NULL CHECK (number > 0),
  manifest        TEXT   NOT NULL,
  sha256          TEXT   NOT NULL,
  sealed_at       TEXT   NOT NULL,
  sealed_by       TEXT   NOT NULL REFERENCES person (id),
  UNIQUE (session_id, number)
);

CREATE TABLE addendum_paper (
  addendum_id TEXT   NOT NULL REFERENCES addendum (id),
  position    BIGINT NOT NULL,
  document_id TEXT   NOT NULL REFERENCES document (id),
  enclosure   TEXT   NOT NULL,
  title_ar    TEXT   NOT NULL,
  title_fr    TEXT   NOT NULL,
  sha256      TEXT   NOT NULL,
  media_type  TEXT   NOT NULL,
  size        BIGINT NOT NULL,
  file_name   TEXT   NOT NULL,
  PRIMARY KEY (addendum_id, position)
);

CREATE TABLE addendum_delivery (
  delivery_id TEXT PRIMARY KEY REFERENCES delivery (id),
  addendum_id TEXT NOT NULL REFERENCES addendum (id)
);
CREATE INDEX addendum_delivery_of_addendum ON addendum_delivery (addendum_id);
