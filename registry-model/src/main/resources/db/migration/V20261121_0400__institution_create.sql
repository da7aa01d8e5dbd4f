-- An institution for life: its number is never reused and says nothing about it. Everything that can change is in the profile.
CREATE TABLE institution (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  number         VARCHAR(12)  NOT NULL,
  registered_at  TIMESTAMP(6) NULL,
  registered_by  VARCHAR(40)  NOT NULL,
  confirmed_on   DATE,
  CONSTRAINT institution_number_once UNIQUE (number)
);

-- What was true from a day to a day (valid_*), as it was known from a moment to a moment (recorded_at, superseded_at).
CREATE TABLE institution_profile (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  institution_id BIGINT       NOT NULL,
  valid_from     DATE         NOT NULL,
  valid_to       DATE,
  recorded_at    TIMESTAMP(6) NULL,
  recorded_by    VARCHAR(40)  NOT NULL,
  superseded_at  TIMESTAMP(6) NULL,
  reason         VARCHAR(500) NOT NULL,
  status         VARCHAR(30)  NOT NULL,
  name_ky        VARCHAR(300),
  name_ru        VARCHAR(300),
  name_en        VARCHAR(300),
  search_text    VARCHAR(1500) NOT NULL,
  category_code  VARCHAR(30)  NOT NULL,
  ownership      VARCHAR(20)  NOT NULL,
  territory_code VARCHAR(14)  NOT NULL,
  oblast_code    VARCHAR(14)  NOT NULL,
  founder        VARCHAR(300),
  operator       VARCHAR(300),
  supervisor     VARCHAR(300),
  phone          VARCHAR(100),
  tax_number     VARCHAR(20),
  age_min        INT,
  age_max        INT,
  capacity       INT,
  CONSTRAINT institution_profile_of FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT institution_profile_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX institution_profile_then ON institution_profile (institution_id, valid_from);
CREATE INDEX institution_profile_place ON institution_profile (superseded_at, oblast_code, territory_code);
CREATE INDEX institution_profile_name ON institution_profile (superseded_at, name_ru);

CREATE TABLE institution_site (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  institution_id BIGINT       NOT NULL,
  label          VARCHAR(200) NOT NULL,
  territory_code VARCHAR(14)  NOT NULL,
  address        VARCHAR(500) NOT NULL,
  latitude       DECIMAL(9,6),
  longitude      DECIMAL(9,6),
  capacity       INT          NOT NULL,
  valid_from     DATE         NOT NULL,
  valid_to       DATE,
  CONSTRAINT institution_site_of FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT institution_site_places CHECK (capacity > 0)
);
CREATE INDEX institution_site_by ON institution_site (institution_id);

CREATE TABLE institution_room (
  id       BIGINT       NOT NULL PRIMARY KEY,
  version  INT          NOT NULL,
  site_id  BIGINT       NOT NULL,
  building VARCHAR(100) NOT NULL,
  label    VARCHAR(100) NOT NULL,
  purpose  VARCHAR(20)  NOT NULL,
  sex      VARCHAR(10)  NOT NULL,
  age_min  INT,
  age_max  INT,
  area_m2  DECIMAL(7,2) NOT NULL,
  beds     INT          NOT NULL,
  usable   BOOLEAN      NOT NULL,
  CONSTRAINT institution_room_of FOREIGN KEY (site_id) REFERENCES institution_site (id),
  CONSTRAINT institution_room_beds CHECK (beds >= 0)
);
CREATE INDEX institution_room_by ON institution_room (site_id);

-- A change that waits for a second person; the proposed facts are kept whole, so that a declined one can still be read.
CREATE TABLE institution_change (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  institution_id BIGINT       NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  effective_from DATE         NOT NULL,
  proposed_at    TIMESTAMP(6) NULL,
  proposed_by    VARCHAR(40)  NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  decided_at     TIMESTAMP(6) NULL,
  decided_by     VARCHAR(40),
  decision_reason VARCHAR(500),
  status         VARCHAR(30)  NOT NULL,
  name_ky        VARCHAR(300),
  name_ru        VARCHAR(300),
  name_en        VARCHAR(300),
  category_code  VARCHAR(30)  NOT NULL,
  ownership      VARCHAR(20)  NOT NULL,
  territory_code VARCHAR(14)  NOT NULL,
  founder        VARCHAR(300),
  operator       VARCHAR(300),
  supervisor     VARCHAR(300),
  phone          VARCHAR(100),
  tax_number     VARCHAR(20),
  age_min        INT,
  age_max        INT,
  capacity       INT,
  CONSTRAINT institution_change_of FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT institution_change_state CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED'))
);
CREATE INDEX institution_change_waiting ON institution_change (state, institution_id);
