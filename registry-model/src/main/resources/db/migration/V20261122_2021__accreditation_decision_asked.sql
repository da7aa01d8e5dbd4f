-- What the application asked for, repeated at the decision: lists ask for it, and a word is compared alike by every database.
ALTER TABLE accreditation_decision ADD COLUMN asked VARCHAR(20) DEFAULT 'FIRST' NOT NULL;
UPDATE accreditation_decision SET asked = (SELECT a.kind FROM accreditation_item i JOIN accreditation_application a ON a.id = i.application_id WHERE i.id = accreditation_decision.item_id);
ALTER TABLE accreditation_decision DROP COLUMN transfer;
