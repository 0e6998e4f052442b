-- What a commune asks of each of its arrondissements on a point of its session (113-14, art. 235).
CREATE TABLE opinion (
  id                TEXT PRIMARY KEY,
  commune_id        TEXT NOT NULL REFERENCES council (id),
  session_id        TEXT NOT NULL REFERENCES session (id),
  point_id          TEXT NOT NULL,
  title_ar          TEXT NOT NULL,
  title_fr          TEXT NOT NULL,
  arrondissement_id TEXT NOT NULL REFERENCES council (id),
  matter            TEXT NOT NULL CHECK (matter IN ('grants', 'other')),
  asked_at          TEXT NOT NULL,
  asked_by          TEXT NOT NULL REFERENCES person (id),
  told_at           TEXT,
  answer            TEXT CHECK (answer IN ('favourable', 'reserved', 'unfavourable')),
  text_ar           TEXT NOT NULL,
  text_fr           TEXT NOT NULL,
  reference         TEXT NOT NULL,
  deliberation_id   TEXT,
  given_on          TEXT,
  UNIQUE (point_id, arrondissement_id),
  CHECK ((answer IS NULL) = (given_on IS NULL))
);
CREATE INDEX opinion_of_arrondissement ON opinion (arrondissement_id, asked_at, id);
CREATE INDEX opinion_of_session ON opinion (session_id);
