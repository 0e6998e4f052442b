-- Which page of a paper register holds which act. A line is written once; what follows the printing
-- (the initials by hand, the scan) is added to it.
CREATE TABLE register_entry (
  id             TEXT   PRIMARY KEY,
  council_id     TEXT   NOT NULL REFERENCES council (id),
  register       TEXT   NOT NULL CHECK (register IN ('minutes', 'deliberations')),
  year           BIGINT NOT NULL,
  position       BIGINT NOT NULL CHECK (position > 0),
  subject_id     TEXT   NOT NULL,
  session_id     TEXT   NOT NULL REFERENCES session (id),
  title_ar       TEXT   NOT NULL,
  title_fr       TEXT   NOT NULL,
  first_page     BIGINT NOT NULL CHECK (first_page > 0),
  pages          BIGINT NOT NULL CHECK (pages > 0),
  sha256         TEXT   NOT NULL,
  printed_at     TEXT   NOT NULL,
  printed_by     TEXT   NOT NULL REFERENCES person (id),
  initialled_on  TEXT,
  president_id   TEXT   REFERENCES person (id),
  secretary_id   TEXT   REFERENCES person (id),
  noted_at       TEXT,
  noted_by       TEXT   REFERENCES person (id),
  scan_sha256    TEXT,
  UNIQUE (council_id, register, year, position),
  UNIQUE (council_id, register, year, first_page),
  UNIQUE (register, subject_id)
);
