ALTER TABLE commission ADD COLUMN kind TEXT NOT NULL DEFAULT 'permanent' CHECK (kind IN ('permanent', 'thematic'));
ALTER TABLE commission ADD COLUMN opposition BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE commission ADD COLUMN task_ar TEXT NOT NULL DEFAULT '';
ALTER TABLE commission ADD COLUMN task_fr TEXT NOT NULL DEFAULT '';
ALTER TABLE commission ADD COLUMN report_id TEXT REFERENCES document (id);

CREATE TABLE commission_field (
  commission_id TEXT NOT NULL REFERENCES commission (id),
  field         TEXT NOT NULL,
  PRIMARY KEY (commission_id, field)
);
