ALTER TABLE session ADD COLUMN asked_by TEXT NOT NULL DEFAULT 'president'
  CHECK (asked_by IN ('president', 'third', 'majority', 'authority'));

ALTER TABLE session ADD COLUMN requested_on TEXT;
