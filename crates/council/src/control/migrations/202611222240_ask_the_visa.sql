-- A visa is asked of whoever gives it; each case knows who controls it, who gives its visa, and its
-- last days, so that one desk lists what is due in many councils.
ALTER TABLE transmission ADD COLUMN carries TEXT NOT NULL DEFAULT 'acts' CHECK (carries IN ('agenda', 'register', 'acts', 'visa'));
UPDATE transmission SET carries = parcel;
ALTER TABLE transmission DROP COLUMN parcel;
ALTER TABLE transmission RENAME COLUMN carries TO parcel;
CREATE INDEX transmission_to_authority ON transmission (authority_id, sent_at) WHERE received_on IS NULL;

ALTER TABLE control_case ADD COLUMN authority_id TEXT;
ALTER TABLE control_case ADD COLUMN visa_authority_id TEXT;
ALTER TABLE control_case ADD COLUMN visa_transmission_id TEXT;
ALTER TABLE control_case ADD COLUMN visa_received_on TEXT;
ALTER TABLE control_case ADD COLUMN opposable_until TEXT;
ALTER TABLE control_case ADD COLUMN visa_awaited_until TEXT;
ALTER TABLE control_case ADD COLUMN opposition_number TEXT;
ALTER TABLE control_case ADD COLUMN opposition_sha256 TEXT;
ALTER TABLE control_case ADD COLUMN visa_number TEXT;
ALTER TABLE control_case ADD COLUMN visa_sha256 TEXT;
UPDATE control_case SET authority_id = (SELECT authority_id FROM transmission WHERE transmission.id = control_case.transmission_id);
UPDATE control_case SET visa_authority_id = authority_id;
CREATE INDEX control_case_of_authority ON control_case (authority_id, opposable_until) WHERE settled_at IS NULL;
CREATE INDEX control_case_of_visa ON control_case (visa_authority_id, visa_awaited_until) WHERE settled_at IS NULL;

CREATE TABLE control_notice (
  id              TEXT PRIMARY KEY,
  council_id      TEXT NOT NULL REFERENCES council (id),
  session_id      TEXT NOT NULL REFERENCES session (id),
  deliberation_id TEXT NOT NULL REFERENCES deliberation (id),
  told            TEXT NOT NULL CHECK (told IN ('opposition', 'visa-given', 'visa-refused')),
  person_id       TEXT NOT NULL REFERENCES person (id),
  name_ar         TEXT NOT NULL,
  name_fr         TEXT NOT NULL,
  email           TEXT NOT NULL,
  made_at         TEXT NOT NULL,
  sent_at         TEXT,
  answer          TEXT,
  UNIQUE (deliberation_id, told)
);
