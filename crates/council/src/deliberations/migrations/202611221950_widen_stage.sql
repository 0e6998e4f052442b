-- How far its paper has got keeps the column and its check; where it stands moves to a wider one.
ALTER TABLE deliberation RENAME COLUMN stage TO paper_stage;
ALTER TABLE deliberation ADD COLUMN stage TEXT NOT NULL DEFAULT 'adopted' CHECK (stage IN ('adopted', 'prepared', 'signed', 'sent', 'opposed', 'enforceable', 'visa-refused', 'maintained', 'suspended', 'replaced', 'withdrawn', 'annulled'));
UPDATE deliberation SET stage = paper_stage;
UPDATE deliberation SET stage = 'visa-refused' WHERE stage = 'sent' AND id IN (SELECT deliberation_id FROM control_case WHERE visa_answer = 'refused' AND settled_at IS NULL);
