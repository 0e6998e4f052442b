-- A document has a head, which all its versions share; each row of `document` is one version.
CREATE TABLE document_head (
  id           TEXT    PRIMARY KEY,
  council_id   TEXT    NOT NULL REFERENCES council (id),
  kind         TEXT    NOT NULL,
  language     TEXT    CHECK (language IN ('ar', 'fr')),
  service_id   TEXT    REFERENCES service (id),
  locked_by    TEXT    REFERENCES person (id),
  locked_until TEXT,
  current_id   TEXT    NOT NULL,
  last_number  BIGINT  NOT NULL,
  CHECK ((locked_by IS NULL) = (locked_until IS NULL))
);
CREATE INDEX document_head_of_council ON document_head (council_id, id);

INSERT INTO document_head (id, council_id, kind, current_id, last_number)
  SELECT id, council_id, 'other', id, 1 FROM document;

ALTER TABLE document ADD COLUMN head_id TEXT REFERENCES document_head (id);
ALTER TABLE document ADD COLUMN number BIGINT NOT NULL DEFAULT 1;
ALTER TABLE document ADD COLUMN why TEXT NOT NULL DEFAULT '';
-- The version that whoever saved this one had worked from; 0 for the first.
ALTER TABLE document ADD COLUMN based_on BIGINT NOT NULL DEFAULT 0;
-- Kept beside the current version: somebody else held the document, or had saved meanwhile.
ALTER TABLE document ADD COLUMN beside BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE document SET head_id = id;
CREATE UNIQUE INDEX document_version ON document (head_id, number);
CREATE INDEX document_of_contents ON document (council_id, sha256);

-- Two more circles of readers.
ALTER TABLE document RENAME COLUMN confidentiality TO confidentiality_of_four;
ALTER TABLE document ADD COLUMN confidentiality TEXT NOT NULL DEFAULT 'office'
  CHECK (confidentiality IN ('office', 'service', 'bureau', 'authority', 'members', 'public'));
UPDATE document SET confidentiality = confidentiality_of_four;
ALTER TABLE document DROP COLUMN confidentiality_of_four;

CREATE TABLE document_comment (
  id          TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  said_by     TEXT NOT NULL REFERENCES person (id),
  words       TEXT NOT NULL,
  said_at     TEXT NOT NULL
);
CREATE INDEX comment_of_document ON document_comment (document_id, id);

CREATE TABLE document_watch (
  head_id   TEXT NOT NULL REFERENCES document_head (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (head_id, person_id)
);

CREATE TABLE document_notice (
  id          TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  person_id   TEXT NOT NULL REFERENCES person (id),
  comment_id  TEXT REFERENCES document_comment (id),
  sent_at     TEXT
);
CREATE INDEX notice_of_document ON document_notice (document_id);
