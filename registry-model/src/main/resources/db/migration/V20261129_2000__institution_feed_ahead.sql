-- What is to hold from a later day gets its place in the public feed on that day (adr/0245-what-the-feed-tells-on-its-day.md).
UPDATE institution_profile SET feed_no = NULL WHERE feed_no IS NOT NULL AND valid_from > CURRENT_DATE;
