-- The words by which institutions are found. A search looks up the few words that contain what was typed and then the institutions of those
-- words, instead of reading the text of every profile there ever was. Kept up behind every write; what is not kept up yet is read as before.
ALTER TABLE institution_profile ADD COLUMN has_words BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX institution_profile_words ON institution_profile (has_words, superseded_at);

-- Every word with all its ends, so that a part of a word is found as quickly as its beginning; the end at 0 is the word.
CREATE TABLE institution_word_end (
  word_id  BIGINT      NOT NULL,
  cut      INT         NOT NULL,
  word_end VARCHAR(60) NOT NULL,
  CONSTRAINT institution_word_end_key PRIMARY KEY (word_id, cut)
);
CREATE INDEX institution_word_end_found ON institution_word_end (word_end, word_id);

-- On which days a word leads to an institution, by what is known now; valid_to is 9999-12-31 while no end is known. A page of what is found
-- is put in order here, without the institutions themselves.
CREATE TABLE institution_word (
  word_id        BIGINT      NOT NULL,
  valid_to       DATE        NOT NULL,
  institution_id BIGINT      NOT NULL,
  valid_from     DATE        NOT NULL,
  territory_code VARCHAR(14) NOT NULL,
  category_code  VARCHAR(30) NOT NULL,
  name_ru        VARCHAR(300),
  CONSTRAINT institution_word_key PRIMARY KEY (word_id, valid_to, institution_id)
);
CREATE INDEX institution_word_of ON institution_word (institution_id);
INSERT INTO institution_upkeep (name, last_number) VALUES ('words', 0);
