CREATE TABLE transmission (
  id             TEXT   PRIMARY KEY,
  council_id     TEXT   NOT NULL REFERENCES council (id),
  session_id     TEXT   NOT NULL REFERENCES session (id),
  authority_id   TEXT   NOT NULL REFERENCES authority (id),
  parcel         TEXT   NOT NULL CHECK (parcel IN ('agenda', 'register', 'acts')),
  year           BIGINT NOT NULL,
  number         BIGINT NOT NULL CHECK (number > 0),
  slip_sha256    TEXT   NOT NULL,
  sent_at        TEXT   NOT NULL,
  sent_by        TEXT   NOT NULL REFERENCES person (id),
  receipt_number TEXT,
  received_on    TEXT,
  receipt_sha256 TEXT,
  UNIQUE (council_id, year, number),
  CHECK ((receipt_number IS NULL) = (received_on IS NULL))
);
CREATE INDEX transmission_of_session ON transmission (session_id, sent_at);
CREATE INDEX transmission_awaited ON transmission (council_id, sent_at) WHERE received_on IS NULL;

CREATE TABLE transmission_piece (
  transmission_id TEXT   NOT NULL REFERENCES transmission (id),
  position        BIGINT NOT NULL,
  title_ar        TEXT   NOT NULL,
  title_fr        TEXT   NOT NULL,
  sha256          TEXT   NOT NULL,
  file_name       TEXT   NOT NULL,
  PRIMARY KEY (transmission_id, position)
);

CREATE TABLE control_case (
  deliberation_id TEXT PRIMARY KEY REFERENCES deliberation (id),
  council_id      TEXT NOT NULL REFERENCES council (id),
  session_id      TEXT NOT NULL REFERENCES session (id),
  transmission_id TEXT NOT NULL REFERENCES transmission (id),
  subject         TEXT NOT NULL,
  received_on     TEXT,
  opposed_on      TEXT,
  opposition_ar   TEXT NOT NULL,
  opposition_fr   TEXT NOT NULL,
  visa_answer     TEXT CHECK (visa_answer IN ('given', 'refused')),
  visa_on         TEXT,
  visa_reason_ar  TEXT NOT NULL,
  visa_reason_fr  TEXT NOT NULL,
  expected_on     TEXT,
  settled_at      TEXT,
  CHECK ((visa_answer IS NULL) = (visa_on IS NULL)),
  CHECK (opposed_on IS NULL OR received_on IS NOT NULL)
);
CREATE INDEX control_case_of_session ON control_case (session_id);
CREATE INDEX control_case_expected ON control_case (expected_on) WHERE settled_at IS NULL;
