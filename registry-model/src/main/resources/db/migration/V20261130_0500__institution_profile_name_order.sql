-- The order of a list is told whole by its index: one database ends every index with the key of the row, the other has to be told.
CREATE INDEX institution_profile_named ON institution_profile (superseded_at, name_ru, id);
DROP INDEX institution_profile_name ON institution_profile;
