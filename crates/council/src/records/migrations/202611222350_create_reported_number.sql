-- The number that a decision of the past was reported to bear, and those that it was reported to repeal.
CREATE TABLE reported_number (
  point_id   TEXT   PRIMARY KEY REFERENCES point (id),
  council_id TEXT   NOT NULL REFERENCES council (id),
  year       BIGINT NOT NULL,
  number     BIGINT NOT NULL CHECK (number > 0),
  UNIQUE (council_id, year, number)
);

CREATE TABLE reported_repeal (
  point_id   TEXT   NOT NULL REFERENCES point (id),
  council_id TEXT   NOT NULL REFERENCES council (id),
  year       BIGINT NOT NULL,
  number     BIGINT NOT NULL CHECK (number > 0),
  PRIMARY KEY (point_id, year, number)
);
CREATE INDEX reported_repeal_of_earlier ON reported_repeal (council_id, year, number);
