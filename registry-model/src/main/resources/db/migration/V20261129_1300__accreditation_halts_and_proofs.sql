-- The act that halted an act and the one that ended the halt stand with the halt; earlier halts of the same act are kept beside the last one.
ALTER TABLE accreditation_act ADD COLUMN stay_number VARCHAR(60);
ALTER TABLE accreditation_act ADD COLUMN stay_reason VARCHAR(2000);
ALTER TABLE accreditation_act ADD COLUMN stay_end_number VARCHAR(60);
UPDATE accreditation_act SET
  stay_number = (SELECT MAX(p.stay_number) FROM accreditation_appeal p WHERE p.act_id = accreditation_act.id),
  stay_reason = (SELECT MAX(p.stay_reason) FROM accreditation_appeal p WHERE p.act_id = accreditation_act.id),
  stay_end_number = (SELECT MAX(p.ruling_number) FROM accreditation_appeal p WHERE p.act_id = accreditation_act.id AND p.stay_number IS NOT NULL)
  WHERE stay_from IS NOT NULL;
ALTER TABLE accreditation_appeal DROP COLUMN stay_number;
ALTER TABLE accreditation_appeal DROP COLUMN stay_reason;

CREATE TABLE accreditation_earlier_halt (
  act_id            BIGINT        NOT NULL,
  stay_from         DATE          NOT NULL,
  stay_to           DATE          NOT NULL,
  stay_known_on     DATE          NOT NULL,
  stay_end_known_on DATE          NOT NULL,
  stay_number       VARCHAR(60),
  stay_reason       VARCHAR(2000),
  stay_end_number   VARCHAR(60),
  CONSTRAINT accreditation_earlier_halt_once PRIMARY KEY (act_id, stay_from),
  CONSTRAINT accreditation_earlier_halt_of FOREIGN KEY (act_id) REFERENCES accreditation_act (id)
);

-- Files that prove that written reasons were delivered.
CREATE TABLE accreditation_delivery_proof (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  decision_id   BIGINT       NOT NULL,
  act_id        BIGINT,
  kind          VARCHAR(20)  NOT NULL,
  attachment_id BIGINT       NOT NULL,
  file_name     VARCHAR(300) NOT NULL,
  digest        VARCHAR(64)  NOT NULL,
  uploaded_by   VARCHAR(200) NOT NULL,
  uploaded_at   TIMESTAMP(6) NOT NULL,
  CONSTRAINT accreditation_proof_of FOREIGN KEY (decision_id) REFERENCES accreditation_decision (id),
  CONSTRAINT accreditation_proof_about FOREIGN KEY (act_id) REFERENCES accreditation_act (id),
  CONSTRAINT accreditation_proof_file FOREIGN KEY (attachment_id) REFERENCES attachment (id),
  CONSTRAINT accreditation_proof_kind CHECK (kind IN ('SIGNED_COPY', 'POSTAL_RECEIPT', 'POSTAL_RETURN', 'ELECTRONIC', 'OTHER'))
);

-- The language in which the applicant is told what is missing.
ALTER TABLE accreditation_application ADD COLUMN applicant_language VARCHAR(2) DEFAULT 'KY' NOT NULL;
ALTER TABLE accreditation_application ADD CONSTRAINT accreditation_application_language CHECK (applicant_language IN ('KY', 'RU', 'EN'));
