ALTER TABLE point ADD COLUMN origin_widest TEXT NOT NULL DEFAULT 'bureau'
  CHECK (origin_widest IN ('bureau', 'member', 'group', 'half', 'governor', 'petition', 'reexamination', 'budget-again', 'session-of-third', 'session-of-majority', 'session-of-authority'));

UPDATE point SET origin_widest = origin;

ALTER TABLE point DROP COLUMN origin;

ALTER TABLE point RENAME COLUMN origin_widest TO origin;
