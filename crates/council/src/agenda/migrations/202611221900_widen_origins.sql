ALTER TABLE point ADD COLUMN origin_wider TEXT NOT NULL DEFAULT 'bureau'
  CHECK (origin_wider IN ('bureau', 'member', 'group', 'half', 'governor', 'petition', 'reexamination', 'budget-again'));

UPDATE point SET origin_wider = origin;

ALTER TABLE point DROP COLUMN origin;

ALTER TABLE point RENAME COLUMN origin_wider TO origin;

ALTER TABLE point ADD COLUMN origin_subject TEXT;

CREATE UNIQUE INDEX point_of_origin ON point (session_id, origin_subject) WHERE removed_at IS NULL;
