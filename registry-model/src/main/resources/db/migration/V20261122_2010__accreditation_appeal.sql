-- When an act was written down, from when to when an appeal halts it, from when on a ruling sets it aside, and that its reasons were delivered.
ALTER TABLE accreditation_act ADD COLUMN recorded_on DATE;
ALTER TABLE accreditation_act ADD COLUMN lifted_on DATE;
ALTER TABLE accreditation_act ADD COLUMN stay_from DATE;
ALTER TABLE accreditation_act ADD COLUMN stay_to DATE;
ALTER TABLE accreditation_act ADD COLUMN stay_known_on DATE;
ALTER TABLE accreditation_act ADD COLUMN stay_end_known_on DATE;
ALTER TABLE accreditation_act ADD COLUMN void_from DATE;
ALTER TABLE accreditation_act ADD COLUMN void_known_on DATE;
ALTER TABLE accreditation_act ADD COLUMN notice_due DATE;
ALTER TABLE accreditation_act ADD COLUMN notice_delivered_on DATE;
ALTER TABLE accreditation_act ADD COLUMN notice_proof VARCHAR(500);
ALTER TABLE accreditation_act ADD COLUMN notice_by VARCHAR(200);
ALTER TABLE accreditation_decision ADD COLUMN void_from DATE;
ALTER TABLE accreditation_decision ADD COLUMN void_known_on DATE;
ALTER TABLE accreditation_decision ADD COLUMN notice_due DATE;
ALTER TABLE accreditation_decision ADD COLUMN notice_delivered_on DATE;
ALTER TABLE accreditation_decision ADD COLUMN notice_proof VARCHAR(500);
ALTER TABLE accreditation_decision ADD COLUMN notice_by VARCHAR(200);
CREATE INDEX accreditation_decision_notice ON accreditation_decision (notice_due, notice_delivered_on);
CREATE INDEX accreditation_act_notice ON accreditation_act (notice_due, notice_delivered_on);

CREATE TABLE accreditation_appeal (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       INT           NOT NULL,
  decision_id   BIGINT        NOT NULL,
  act_id        BIGINT,
  ordinal       INT           NOT NULL,
  body_code     VARCHAR(40)   NOT NULL,
  filed_on      DATE          NOT NULL,
  filed_by      VARCHAR(200)  NOT NULL,
  grounds       VARCHAR(2000) NOT NULL,
  recorded_on   DATE          NOT NULL,
  recorded_by   VARCHAR(200)  NOT NULL,
  stay_number   VARCHAR(60),
  stay_reason   VARCHAR(2000),
  outcome       VARCHAR(15),
  ruling_number VARCHAR(60),
  ruled_on      DATE,
  effective_on  DATE,
  ruling_reason VARCHAR(2000),
  ruling_by     VARCHAR(200),
  CONSTRAINT accreditation_appeal_on FOREIGN KEY (decision_id) REFERENCES accreditation_decision (id),
  CONSTRAINT accreditation_appeal_against FOREIGN KEY (act_id) REFERENCES accreditation_act (id),
  CONSTRAINT accreditation_appeal_once UNIQUE (decision_id, ordinal),
  CONSTRAINT accreditation_appeal_outcome CHECK (outcome IS NULL OR outcome IN ('UPHELD', 'SET_ASIDE', 'SENT_BACK')),
  CONSTRAINT accreditation_appeal_ruled CHECK (outcome IS NULL OR (ruling_number IS NOT NULL AND ruled_on IS NOT NULL AND ruled_on >= filed_on))
);
CREATE INDEX accreditation_appeal_open ON accreditation_appeal (outcome, filed_on);
