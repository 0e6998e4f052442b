-- The acts of an arrondissement go to the president of the commune, who passes them on (art. 230).
CREATE TABLE relay (
  id              TEXT   PRIMARY KEY,
  council_id      TEXT   NOT NULL REFERENCES council (id),
  commune_id      TEXT   NOT NULL REFERENCES council (id),
  session_id      TEXT   NOT NULL UNIQUE REFERENCES session (id),
  year            BIGINT NOT NULL,
  number          BIGINT NOT NULL CHECK (number > 0),
  slip_sha256     TEXT   NOT NULL,
  sent_at         TEXT   NOT NULL,
  sent_by         TEXT   NOT NULL REFERENCES person (id),
  received_on     TEXT,
  receipt_number  TEXT,
  relay_by        TEXT,
  transmission_id TEXT   REFERENCES transmission (id),
  onward_number   TEXT,
  relayed_at      TEXT,
  UNIQUE (council_id, year, number)
);
CREATE INDEX relay_of_commune ON relay (commune_id, sent_at);

ALTER TABLE transmission ADD COLUMN sender_id TEXT;
