CREATE TABLE deliberation (
  id            TEXT    PRIMARY KEY,
  council_id    TEXT    NOT NULL REFERENCES council (id),
  session_id    TEXT    NOT NULL REFERENCES session (id),
  point_id      TEXT    NOT NULL UNIQUE REFERENCES point (id),
  vote_id       TEXT    NOT NULL UNIQUE REFERENCES vote (id),
  year          BIGINT  NOT NULL,
  number        BIGINT  NOT NULL CHECK (number > 0),
  title_ar      TEXT    NOT NULL,
  title_fr      TEXT    NOT NULL,
  text_ar       TEXT    NOT NULL,
  text_fr       TEXT    NOT NULL,
  subject       TEXT    NOT NULL,
  adopted_at    TEXT    NOT NULL,
  stage         TEXT    NOT NULL CHECK (stage IN ('adopted', 'prepared', 'signed', 'sent', 'opposed', 'enforceable')),
  paper_sha256  TEXT,
  signed_sha256 TEXT,
  scan_sha256   TEXT,
  posted_at     TEXT,
  published_at  TEXT,
  shows_names   BOOLEAN NOT NULL,
  UNIQUE (council_id, year, number),
  CHECK (stage = 'adopted' OR paper_sha256 IS NOT NULL)
);
CREATE INDEX deliberation_of_session ON deliberation (session_id, number);
CREATE INDEX deliberation_published ON deliberation (council_id, year, number) WHERE published_at IS NOT NULL;
