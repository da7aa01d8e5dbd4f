-- Signs by which a line of a list recognises an institution: short numbers made of its names, its place with the numbers in its names, and its
-- tax and telephone numbers. An import reads only institutions that share one with a line, however large the register is. Kept up with the words.
CREATE TABLE institution_sign (
  sign           BIGINT NOT NULL,
  institution_id BIGINT NOT NULL,
  CONSTRAINT institution_sign_key PRIMARY KEY (sign, institution_id)
);
CREATE INDEX institution_sign_of ON institution_sign (institution_id);
UPDATE institution_profile SET has_words = FALSE WHERE has_words = TRUE AND superseded_at IS NULL;
