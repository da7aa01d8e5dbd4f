-- An address that children left, and what was said of one before it was corrected (adr/0235).
ALTER TABLE institution_site ADD COLUMN ended_at TIMESTAMP(6) NULL;
ALTER TABLE institution_site ADD COLUMN ended_by VARCHAR(40);
ALTER TABLE institution_site ADD COLUMN end_reason VARCHAR(500);

CREATE TABLE institution_site_before (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  site_id        BIGINT       NOT NULL,
  label          VARCHAR(200) NOT NULL,
  territory_code VARCHAR(14)  NOT NULL,
  address        VARCHAR(500) NOT NULL,
  latitude       DECIMAL(9,6),
  longitude      DECIMAL(9,6),
  capacity       INT          NOT NULL,
  overruled_at   TIMESTAMP(6) NULL,
  overruled_by   VARCHAR(40)  NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  CONSTRAINT institution_site_before_of FOREIGN KEY (site_id) REFERENCES institution_site (id)
);
CREATE INDEX institution_site_before_by ON institution_site_before (site_id);
