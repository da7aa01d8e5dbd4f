-- How many institutions there are on a day, and in which territory, is told from this index alone, however long the history behind it is.
CREATE INDEX institution_profile_in_force ON institution_profile (superseded_at, valid_to, valid_from, territory_code, category_code);
