-- As with names: the order of territories is told whole by its index.
CREATE INDEX institution_profile_placed ON institution_profile (superseded_at, oblast_code, territory_code, id);
DROP INDEX institution_profile_place ON institution_profile;
