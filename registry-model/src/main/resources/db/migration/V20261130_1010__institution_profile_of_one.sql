-- What holds of an institution on a day, and where it lies, is told by the index: a list of institutions that are known by their ids need not look up any row to count those of a part of the country.
-- The shorter index of the same ids stays: H2 takes it to look up the institutions of one page.
CREATE INDEX institution_profile_of ON institution_profile (institution_id, superseded_at, valid_from, valid_to, territory_code);
