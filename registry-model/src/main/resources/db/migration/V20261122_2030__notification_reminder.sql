-- A reminder is written when its day becomes known and told from that day on; each step about one decision reaches each role once.
ALTER TABLE notice ADD COLUMN reference_number VARCHAR(60);
ALTER TABLE notice ADD COLUMN step INT;
ALTER TABLE notice ADD CONSTRAINT notice_reminded_once UNIQUE (kind, institution_id, reference_number, step);
