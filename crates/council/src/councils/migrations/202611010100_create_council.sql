CREATE TABLE authority (
  id      TEXT PRIMARY KEY,
  kind    TEXT NOT NULL CHECK (kind IN ('governor', 'wali', 'interior')),
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL
);

CREATE TABLE council (
  id           TEXT   PRIMARY KEY,
  slug         TEXT   NOT NULL UNIQUE,
  level        TEXT   NOT NULL CHECK (level IN ('state', 'region', 'prefecture', 'province', 'commune', 'arrondissement')),
  parent_id    TEXT   REFERENCES council (id),
  authority_id TEXT   REFERENCES authority (id),
  code         TEXT   NOT NULL,
  name_ar      TEXT   NOT NULL,
  name_fr      TEXT   NOT NULL,
  title_ar     TEXT   NOT NULL,
  title_fr     TEXT   NOT NULL,
  place_ar     TEXT   NOT NULL,
  place_fr     TEXT   NOT NULL,
  population   BIGINT,
  settings     TEXT   NOT NULL,
  opened_at    TEXT,
  CHECK ((level = 'state') = (parent_id IS NULL))
);
CREATE INDEX council_of_parent ON council (parent_id);
CREATE INDEX council_of_authority ON council (authority_id);

CREATE TABLE seats (
  council_id TEXT   NOT NULL REFERENCES council (id),
  since      TEXT   NOT NULL,
  seats      BIGINT NOT NULL CHECK (seats > 0),
  PRIMARY KEY (council_id, since)
);
