ALTER TABLE point_request_signatory ADD COLUMN signed_at TEXT;
UPDATE point_request_signatory SET signed_at =
  (SELECT filed_at FROM point_request WHERE point_request.id = point_request_signatory.request_id);
