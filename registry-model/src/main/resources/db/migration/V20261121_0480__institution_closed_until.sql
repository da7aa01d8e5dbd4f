-- Last day of a temporary closure: of what is known, and of a change that waits.
ALTER TABLE institution_profile ADD COLUMN closed_until DATE;
ALTER TABLE institution_change ADD COLUMN closed_until DATE;
