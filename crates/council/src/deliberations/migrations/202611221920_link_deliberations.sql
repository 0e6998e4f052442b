ALTER TABLE deliberation ADD COLUMN enforceable_at TEXT;

CREATE TABLE succession (
  id         TEXT   PRIMARY KEY,
  council_id TEXT   NOT NULL REFERENCES council (id),
  point_id   TEXT   NOT NULL REFERENCES point (id),
  kind       TEXT   NOT NULL CHECK (kind IN ('repeals', 'amends', 'corrects')),
  year       BIGINT NOT NULL,
  number     BIGINT NOT NULL CHECK (number > 0),
  noted_at   TEXT   NOT NULL,
  noted_by   TEXT   REFERENCES person (id),
  UNIQUE (point_id, year, number)
);
CREATE INDEX succession_of_earlier ON succession (council_id, year, number);

UPDATE deliberation SET enforceable_at = (SELECT settled_at FROM control_case WHERE control_case.deliberation_id = deliberation.id) WHERE stage = 'enforceable';
