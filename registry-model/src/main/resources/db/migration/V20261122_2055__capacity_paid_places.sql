-- So many places one payer pays for in an institution from a day on; counts when a second person confirmed it, until it is corrected.
CREATE TABLE capacity_paid_places (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  institution_id  BIGINT       NOT NULL,
  payer           VARCHAR(20)  NOT NULL,
  places          INT          NOT NULL,
  effective_from  DATE         NOT NULL,
  basis_number    VARCHAR(100) NOT NULL,
  basis_date      DATE         NOT NULL,
  corrects_id     BIGINT,
  state           VARCHAR(20)  NOT NULL,
  proposed_at     TIMESTAMP(6) NULL,
  proposed_by     VARCHAR(40)  NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  decided_at      TIMESTAMP(6) NULL,
  decided_by      VARCHAR(40),
  decision_reason VARCHAR(500),
  heard_at        TIMESTAMP(6) NULL,
  superseded_at   TIMESTAMP(6) NULL,
  CONSTRAINT capacity_paid_places_of FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT capacity_paid_places_corrects FOREIGN KEY (corrects_id) REFERENCES capacity_paid_places (id),
  CONSTRAINT capacity_paid_places_payer CHECK (payer IN ('REPUBLICAN_BUDGET', 'LOCAL_BUDGET', 'OTHER')),
  CONSTRAINT capacity_paid_places_number CHECK (places >= 0),
  CONSTRAINT capacity_paid_places_state CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED')),
  CONSTRAINT capacity_paid_places_two CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);
CREATE INDEX capacity_paid_places_by ON capacity_paid_places (institution_id, effective_from);
CREATE INDEX capacity_paid_places_waiting ON capacity_paid_places (state, institution_id);
