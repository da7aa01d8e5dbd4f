-- Owners whose institutions pay taxes under one number are proposed as the same; so the number is looked for.
CREATE INDEX institution_profile_tax ON institution_profile (tax_number);
CREATE INDEX institution_owner_tax ON institution_owner (tax_number);
