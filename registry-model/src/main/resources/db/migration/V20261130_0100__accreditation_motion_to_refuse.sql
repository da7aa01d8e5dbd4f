-- Where nothing that grants can follow, a refusal is put to the vote.
ALTER TABLE accreditation_item DROP CONSTRAINT accreditation_item_motion;
ALTER TABLE accreditation_item ADD CONSTRAINT accreditation_item_motion CHECK (motion IN ('ACCREDITED', 'CONDITIONAL', 'REFUSED'));
