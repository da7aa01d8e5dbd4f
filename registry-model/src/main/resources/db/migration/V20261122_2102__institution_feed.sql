-- The place of a profile in the public feed of changes: given after it was committed, in the order in which readers came to know of it.
-- Unlike its moment, this never comes before a place that was already given out.
ALTER TABLE institution_profile ADD COLUMN feed_no BIGINT NULL;
CREATE INDEX institution_profile_feed ON institution_profile (feed_no);
UPDATE institution_profile SET feed_no = id;
INSERT INTO institution_upkeep (name, last_number) SELECT 'feed', COALESCE(MAX(id), 0) FROM institution_profile;
