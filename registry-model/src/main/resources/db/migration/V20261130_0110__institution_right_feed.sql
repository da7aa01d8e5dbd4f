-- What the public feed told of how an institution's accreditation stands, each time it became another (adr/0252).
CREATE TABLE institution_right (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  institution_id BIGINT       NOT NULL,
  told_from      DATE         NOT NULL,
  told_at        TIMESTAMP(6) NOT NULL,
  standing       VARCHAR(20)  NOT NULL,
  since          DATE,
  until_day      DATE,
  places         INT,
  feed_no        BIGINT       NOT NULL,
  CONSTRAINT institution_right_of FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT institution_right_place UNIQUE (feed_no)
);

-- Whose standing is to be looked at from which day on: marks of who decided something, and the next day on which it turns by itself.
CREATE TABLE institution_right_due (
  institution_id BIGINT NOT NULL,
  mark           BIGINT NOT NULL,
  due_on         DATE   NOT NULL,
  CONSTRAINT institution_right_due_key PRIMARY KEY (institution_id, mark)
);
CREATE INDEX institution_right_due_on ON institution_right_due (due_on);
INSERT INTO institution_right_due (institution_id, mark, due_on) SELECT DISTINCT institution_id, 0, DATE '2018-11-01' FROM accreditation_decision;
