ALTER TABLE delivery ADD COLUMN widened TEXT NOT NULL DEFAULT 'convocation'
  CHECK (widened IN ('convocation', 'reminder', 'third-meeting', 'addendum'));
UPDATE delivery SET widened = purpose;
ALTER TABLE delivery DROP COLUMN purpose;
ALTER TABLE delivery RENAME COLUMN widened TO purpose;
