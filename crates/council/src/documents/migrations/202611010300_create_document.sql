CREATE TABLE document (
  id              TEXT   PRIMARY KEY,
  council_id      TEXT   NOT NULL REFERENCES council (id),
  title_ar        TEXT   NOT NULL,
  title_fr        TEXT   NOT NULL,
  confidentiality TEXT   NOT NULL CHECK (confidentiality IN ('office', 'authority', 'members', 'public')),
  sha256          TEXT   NOT NULL,
  media_type      TEXT   NOT NULL,
  size            BIGINT NOT NULL CHECK (size > 0),
  file_name       TEXT   NOT NULL,
  created_at      TEXT   NOT NULL,
  created_by      TEXT   REFERENCES person (id)
);
CREATE INDEX document_of_council ON document (council_id, id);
