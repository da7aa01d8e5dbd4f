-- Where each public feed ends: the last place that was given out. One reader at a time gives places, and holds the row of its feed meanwhile.
CREATE TABLE public_feed (
  name        VARCHAR(20) NOT NULL PRIMARY KEY,
  last_number BIGINT      NOT NULL
);
INSERT INTO public_feed (name, last_number) SELECT 'register', last_number FROM institution_upkeep WHERE name = 'feed';
DELETE FROM institution_upkeep WHERE name = 'feed';
INSERT INTO public_feed (name, last_number) VALUES ('acts', 0);

-- The place of a published act among all that was published and withdrawn; empty from each change until a reader has come to know of it.
ALTER TABLE act_publication ADD COLUMN feed_no BIGINT NULL;
CREATE INDEX act_publication_feed ON act_publication (feed_no);
