-- Versioned sets of standards; a published set is never changed, a visit keeps the set it began with.
CREATE TABLE standard_set (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  code         VARCHAR(40)  NOT NULL,
  status       VARCHAR(20)  NOT NULL,
  valid_from   DATE,
  valid_to     DATE,
  legal_basis  VARCHAR(500),
  published_by VARCHAR(40),
  published_at TIMESTAMP(6) NULL,
  CONSTRAINT standard_set_code_once UNIQUE (code),
  CONSTRAINT standard_set_published CHECK (status = 'DRAFT' OR valid_from IS NOT NULL)
);

CREATE TABLE standard_section (
  id      BIGINT       NOT NULL PRIMARY KEY,
  version INT          NOT NULL,
  set_id  BIGINT       NOT NULL,
  code    VARCHAR(10)  NOT NULL,
  name_ky VARCHAR(300),
  name_ru VARCHAR(300),
  name_en VARCHAR(300),
  CONSTRAINT standard_section_of FOREIGN KEY (set_id) REFERENCES standard_set (id),
  CONSTRAINT standard_section_once UNIQUE (set_id, code)
);

CREATE TABLE standard_criterion (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  section_id     BIGINT       NOT NULL,
  code           VARCHAR(20)  NOT NULL,
  text_ky        VARCHAR(500),
  text_ru        VARCHAR(500),
  text_en        VARCHAR(500),
  guidance       VARCHAR(1000),
  verify_methods VARCHAR(100) NOT NULL,
  severity       VARCHAR(20)  NOT NULL,
  applies_to     VARCHAR(300) NOT NULL,
  param_key      VARCHAR(80),
  key_indicator  BOOLEAN      NOT NULL,
  source         VARCHAR(300),
  CONSTRAINT standard_criterion_of FOREIGN KEY (section_id) REFERENCES standard_section (id),
  CONSTRAINT standard_criterion_once UNIQUE (section_id, code)
);
