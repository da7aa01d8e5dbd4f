-- What stands in the register on a day is asked by its status as well, such as how many places are suspected, and leads on to its institution: told by the index alone.
CREATE INDEX institution_profile_on ON institution_profile (superseded_at, valid_to, valid_from, status, territory_code, category_code, institution_id, closed_until);
DROP INDEX institution_profile_in_force ON institution_profile;
