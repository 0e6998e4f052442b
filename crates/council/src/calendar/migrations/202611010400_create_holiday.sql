CREATE TABLE holiday (
  id         TEXT   PRIMARY KEY,
  council_id TEXT   REFERENCES council (id),
  month_day  TEXT,
  since_year BIGINT,
  day        TEXT,
  days       BIGINT NOT NULL CHECK (days BETWEEN 1 AND 10),
  name_ar    TEXT   NOT NULL,
  name_fr    TEXT   NOT NULL,
  confidence TEXT   NOT NULL,
  source     TEXT   NOT NULL,
  replaces   TEXT   REFERENCES holiday (id),
  removed_at TEXT,
  CHECK ((month_day IS NULL) <> (day IS NULL))
);
CREATE INDEX holiday_of_council ON holiday (council_id);
