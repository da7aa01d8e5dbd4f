-- The end of an address as it was said before somebody said another last day, or corrected the address (adr/0235).
ALTER TABLE institution_site_before ADD COLUMN ended_on DATE;
ALTER TABLE institution_site_before ADD COLUMN ended_at TIMESTAMP(6) NULL;
ALTER TABLE institution_site_before ADD COLUMN end_reason VARCHAR(500);
