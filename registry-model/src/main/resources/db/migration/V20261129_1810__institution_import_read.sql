-- When the lines of a list were held against the register for the last time: before they are written only what it has come to know since is asked again.
ALTER TABLE institution_import ADD COLUMN read_at TIMESTAMP(6) NULL;
