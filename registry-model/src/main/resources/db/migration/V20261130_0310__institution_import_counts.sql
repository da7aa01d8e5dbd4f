-- Whoever watches an import asks again and again how many lines have which fate and how many are written; counted without reading the lines.
CREATE INDEX institution_import_row_counts ON institution_import_row (import_id, fate, written);
-- What the register has come to know since the lines of a list were judged.
CREATE INDEX institution_profile_recorded ON institution_profile (recorded_at);
