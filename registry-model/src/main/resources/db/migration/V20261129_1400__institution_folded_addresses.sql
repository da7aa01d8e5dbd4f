-- Addresses in the one form in which they are compared. Rows from before, and those written in bulk, are folded when the program starts.
ALTER TABLE institution_site ADD COLUMN address_folded VARCHAR(500);
CREATE INDEX institution_site_folded ON institution_site (address_folded);
ALTER TABLE accreditation_decision ADD COLUMN address_folded VARCHAR(500);
CREATE INDEX accreditation_decision_folded ON accreditation_decision (address_folded);
