CREATE TABLE person (
  id         TEXT PRIMARY KEY,
  account_id TEXT UNIQUE REFERENCES account (id),
  name_ar    TEXT NOT NULL,
  name_fr    TEXT NOT NULL,
  sort_key   TEXT NOT NULL,
  born_on    TEXT,
  phone      TEXT NOT NULL
);

CREATE TABLE mandate (
  id             TEXT PRIMARY KEY,
  council_id     TEXT NOT NULL REFERENCES council (id),
  person_id      TEXT NOT NULL REFERENCES person (id),
  since          TEXT NOT NULL,
  until          TEXT,
  postal_address TEXT NOT NULL,
  email          TEXT NOT NULL,
  CHECK (until IS NULL OR until > since),
  UNIQUE (council_id, person_id, since)
);
CREATE INDEX mandate_of_person ON mandate (person_id);

CREATE TABLE exclusion (
  id         TEXT PRIMARY KEY,
  mandate_id TEXT NOT NULL REFERENCES mandate (id),
  kind       TEXT NOT NULL,
  since      TEXT NOT NULL,
  until      TEXT
);
CREATE INDEX exclusion_of_mandate ON exclusion (mandate_id);

CREATE TABLE office (
  id         TEXT   PRIMARY KEY,
  council_id TEXT   NOT NULL REFERENCES council (id),
  person_id  TEXT   NOT NULL REFERENCES person (id),
  kind       TEXT   NOT NULL CHECK (kind IN ('president', 'vice-president', 'secretary', 'deputy-secretary')),
  rank       BIGINT NOT NULL,
  since      TEXT   NOT NULL,
  until      TEXT
);
CREATE INDEX office_of_council ON office (council_id, kind);
CREATE INDEX office_of_person ON office (person_id);

CREATE TABLE council_group (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  name_ar    TEXT NOT NULL,
  name_fr    TEXT NOT NULL
);
CREATE INDEX group_of_council ON council_group (council_id);

CREATE TABLE group_member (
  group_id  TEXT NOT NULL REFERENCES council_group (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  since     TEXT NOT NULL,
  until     TEXT,
  PRIMARY KEY (group_id, person_id, since)
);
CREATE INDEX group_of_member ON group_member (person_id);

CREATE TABLE service (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  name_ar    TEXT NOT NULL,
  name_fr    TEXT NOT NULL
);

CREATE TABLE staff (
  id           TEXT PRIMARY KEY,
  person_id    TEXT NOT NULL REFERENCES person (id),
  council_id   TEXT REFERENCES council (id),
  authority_id TEXT REFERENCES authority (id),
  service_id   TEXT REFERENCES service (id),
  role         TEXT NOT NULL CHECK (role IN ('office', 'service', 'authority', 'reader')),
  since        TEXT NOT NULL,
  until        TEXT,
  CHECK ((role = 'authority') = (authority_id IS NOT NULL)),
  CHECK ((role = 'authority') = (council_id IS NULL))
);
CREATE INDEX staff_of_person ON staff (person_id);
