-- Since when children live at an address is said, with who entered it, when and why (adr/0266); of older rows nobody knows.
ALTER TABLE institution_site ADD COLUMN entered_at TIMESTAMP(6) NULL;
ALTER TABLE institution_site ADD COLUMN entered_by VARCHAR(40);
ALTER TABLE institution_site ADD COLUMN enter_reason VARCHAR(500);

-- First day as it was said until a correction; null where the correction left it as it was.
ALTER TABLE institution_site_before ADD COLUMN started_on DATE;
