-- The child's number beside its id, so that a list of alerts is read from one table.
ALTER TABLE child_alert ADD COLUMN child_number VARCHAR(16);
