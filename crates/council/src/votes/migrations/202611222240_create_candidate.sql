-- The choice of a delegate: who may be chosen, whom each voter names, and the lot if it decides.
CREATE TABLE candidate (
  point_id    TEXT NOT NULL REFERENCES point (id),
  person_id   TEXT NOT NULL REFERENCES person (id),
  born_on     TEXT,
  proposed_at TEXT NOT NULL,
  proposed_by TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (point_id, person_id)
);

CREATE TABLE designation (
  vote_id     TEXT   PRIMARY KEY REFERENCES vote (id),
  seed        TEXT   NOT NULL,
  seed_sha256 TEXT   NOT NULL,
  chosen_id   TEXT   REFERENCES person (id),
  tied        BIGINT,
  place       BIGINT,
  CHECK ((tied IS NULL) = (place IS NULL))
);

CREATE TABLE ballot_candidate (
  vote_id      TEXT NOT NULL REFERENCES vote (id),
  person_id    TEXT NOT NULL REFERENCES person (id),
  candidate_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (vote_id, person_id)
);
