CREATE TABLE commission (
  id         TEXT PRIMARY KEY,
  council_id TEXT NOT NULL REFERENCES council (id),
  name_ar    TEXT NOT NULL,
  name_fr    TEXT NOT NULL,
  since      TEXT NOT NULL,
  until      TEXT
);
CREATE INDEX commission_of_council ON commission (council_id);

CREATE TABLE commission_seat (
  commission_id TEXT NOT NULL REFERENCES commission (id),
  person_id     TEXT NOT NULL REFERENCES person (id),
  kind          TEXT NOT NULL CHECK (kind IN ('president', 'vice-president', 'rapporteur', 'member')),
  since         TEXT NOT NULL,
  until         TEXT,
  PRIMARY KEY (commission_id, person_id, since)
);
CREATE INDEX commission_seat_of_person ON commission_seat (person_id);
