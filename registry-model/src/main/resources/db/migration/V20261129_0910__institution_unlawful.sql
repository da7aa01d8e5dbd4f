-- On which days an institution works against the law on a ground, past and to come, by what is known now; to_day is 9999-12-31 while no end is known.
-- Worked out by the rules of the model from the register, the decisions and the rolls, never written by hand. A ground that begins by itself, such as
-- the day after an accreditation ends, stands here before it begins, so that the list is right the second after midnight.
CREATE TABLE unlawful_run (
  ground         VARCHAR(20) NOT NULL,
  to_day         DATE        NOT NULL,
  institution_id BIGINT      NOT NULL,
  from_day       DATE        NOT NULL,
  CONSTRAINT unlawful_run_key PRIMARY KEY (ground, to_day, institution_id),
  CONSTRAINT unlawful_run_ends CHECK (to_day >= from_day)
);
CREATE INDEX unlawful_run_of ON unlawful_run (institution_id);

-- Institutions of which something was written that can make a ground begin or end, and that have to be judged anew before the list is read.
-- One row for each writing, so that no writer waits for another; the mark is drawn at random.
CREATE TABLE unlawful_mark (
  institution_id BIGINT NOT NULL,
  mark           BIGINT NOT NULL,
  CONSTRAINT unlawful_mark_key PRIMARY KEY (institution_id, mark)
);
INSERT INTO institution_upkeep (name, last_number) VALUES ('unlawful', 0);
