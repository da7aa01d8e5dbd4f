-- Reference data shipped with the registry and loaded by its codes at every start; rows are changed or added, never removed.
-- The row named 'lock' is held while a node loads, so that two nodes starting together do not load twice.
CREATE TABLE reference_file (
  name      VARCHAR(60)  NOT NULL PRIMARY KEY,
  digest    VARCHAR(64)  NOT NULL,
  loaded_at TIMESTAMP(6) NULL
);
INSERT INTO reference_file (name, digest) VALUES ('lock', '');

CREATE TABLE territory (
  code        VARCHAR(14)  NOT NULL PRIMARY KEY,
  parent_code VARCHAR(14),
  level       VARCHAR(20)  NOT NULL,
  name_ky     VARCHAR(200),
  name_ru     VARCHAR(200),
  name_en     VARCHAR(200),
  latitude    DECIMAL(9,6),
  longitude   DECIMAL(9,6),
  iso_code    VARCHAR(10)
);
CREATE INDEX territory_of_parent ON territory (parent_code);

CREATE TABLE institution_category (
  code          VARCHAR(30)  NOT NULL PRIMARY KEY,
  name_ky       VARCHAR(200),
  name_ru       VARCHAR(200),
  name_en       VARCHAR(200),
  owner_kind    VARCHAR(200),
  age_min       INT,
  age_max       INT,
  max_capacity  INT,
  preventive    BOOLEAN      NOT NULL,
  accreditation VARCHAR(10)  NOT NULL,
  legal_basis   VARCHAR(500),
  definition    VARCHAR(1000),
  verification  VARCHAR(500)
);

CREATE TABLE ownership_type (
  code    VARCHAR(20)  NOT NULL PRIMARY KEY,
  name_ky VARCHAR(200),
  name_ru VARCHAR(200),
  name_en VARCHAR(200),
  note    VARCHAR(500)
);

-- What a deadline or threshold is; what it amounts to on a day is in parameter_value.
CREATE TABLE parameter_definition (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  param_key   VARCHAR(80)  NOT NULL,
  unit        VARCHAR(40),
  min_value   INT,
  max_value   INT,
  day_type    VARCHAR(20),
  description VARCHAR(500) NOT NULL,
  CONSTRAINT parameter_key_once UNIQUE (param_key)
);

CREATE TABLE parameter_value (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  parameter_id  BIGINT       NOT NULL,
  text_value    VARCHAR(200) NOT NULL,
  valid_from    DATE         NOT NULL,
  valid_to      DATE,
  basis         VARCHAR(500) NOT NULL,
  status        VARCHAR(200) NOT NULL,
  reason        VARCHAR(500),
  recorded_by   VARCHAR(40)  NOT NULL,
  recorded_at   TIMESTAMP(6) NULL,
  superseded_at TIMESTAMP(6) NULL,
  CONSTRAINT parameter_value_of FOREIGN KEY (parameter_id) REFERENCES parameter_definition (id),
  CONSTRAINT parameter_value_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX parameter_value_then ON parameter_value (parameter_id, valid_from);

CREATE TABLE legal_act (
  code       VARCHAR(40)  NOT NULL PRIMARY KEY,
  name_ky    VARCHAR(500),
  name_ru    VARCHAR(500),
  name_en    VARCHAR(500),
  number     VARCHAR(40),
  adopted_on DATE,
  valid_from DATE,
  valid_to   DATE,
  status     VARCHAR(200) NOT NULL,
  note       VARCHAR(500)
);

CREATE TABLE public_body (
  code       VARCHAR(40)  NOT NULL PRIMARY KEY,
  name_ky    VARCHAR(300),
  name_ru    VARCHAR(300),
  name_en    VARCHAR(300),
  kind       VARCHAR(40)  NOT NULL,
  valid_from DATE,
  valid_to   DATE,
  act_code   VARCHAR(40),
  status     VARCHAR(200) NOT NULL
);

-- Only the days that differ from a plain week of five working days.
CREATE TABLE calendar_day (
  calendar_date DATE         NOT NULL PRIMARY KEY,
  day_off       BOOLEAN      NOT NULL,
  name_ky       VARCHAR(200),
  name_ru       VARCHAR(200),
  name_en       VARCHAR(200),
  status        VARCHAR(20)  NOT NULL
);

CREATE TABLE report_field (
  code            VARCHAR(10)  NOT NULL PRIMARY KEY,
  section         VARCHAR(10)  NOT NULL,
  place           INT          NOT NULL,
  record_level    VARCHAR(20)  NOT NULL,
  field_type      VARCHAR(40)  NOT NULL,
  name_ky         VARCHAR(300),
  name_ru         VARCHAR(300),
  name_en         VARCHAR(300),
  disaggregation  VARCHAR(200),
  validation_rule VARCHAR(500),
  source          VARCHAR(200)
);

CREATE TABLE indicator (
  code           VARCHAR(10)  NOT NULL PRIMARY KEY,
  place          INT          NOT NULL,
  indicator_group VARCHAR(30) NOT NULL,
  name_ky        VARCHAR(300),
  name_ru        VARCHAR(300),
  name_en        VARCHAR(300),
  formula        VARCHAR(1000) NOT NULL,
  disaggregation VARCHAR(200),
  period         VARCHAR(60),
  unit           VARCHAR(60),
  data_fields    VARCHAR(100),
  source         VARCHAR(500)
);

CREATE TABLE glossary_term (
  code    VARCHAR(60)  NOT NULL PRIMARY KEY,
  name_ky VARCHAR(300),
  name_ru VARCHAR(300),
  name_en VARCHAR(300),
  status  VARCHAR(2)   NOT NULL,
  note    VARCHAR(300)
);

-- Children living in the country by territory, reference date and age band: denominators of indicators.
CREATE TABLE population (
  territory_code VARCHAR(14)  NOT NULL,
  reference_date DATE         NOT NULL,
  age_band       VARCHAR(10)  NOT NULL,
  total          BIGINT,
  children       BIGINT,
  status         VARCHAR(60),
  source         VARCHAR(500),
  CONSTRAINT population_pk PRIMARY KEY (territory_code, reference_date, age_band)
);
