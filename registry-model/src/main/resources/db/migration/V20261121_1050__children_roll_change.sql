-- How many more children are on the rolls of an oblast from a day on, by sex and age band; changed by the transaction that changes
-- a stay. A row of scale MONTH is the sum of the days of its month, so that any day is the sum of few rows.
CREATE TABLE roll_change (
  scale       VARCHAR(5)  NOT NULL,
  starts_on   DATE        NOT NULL,
  oblast_code VARCHAR(14) NOT NULL,
  sex         VARCHAR(6)  NOT NULL,
  age_band    VARCHAR(12) NOT NULL,
  amount      INT         NOT NULL,
  CONSTRAINT roll_change_cell PRIMARY KEY (scale, starts_on, oblast_code, sex, age_band)
);

-- One row: whoever changes roll_change holds it, and it says whether the stays that were there before are counted.
CREATE TABLE roll_book (
  id      INT     NOT NULL PRIMARY KEY,
  written BOOLEAN NOT NULL
);
INSERT INTO roll_book (id, written) VALUES (1, FALSE);
