-- A complaint: what, where, how far. Holds nothing about the one who complained and none of the words.
CREATE TABLE complaint (
  id                      BIGINT       NOT NULL PRIMARY KEY,
  version                 INT          NOT NULL,
  institution_id          BIGINT,
  territory_code          VARCHAR(14),
  channel                 VARCHAR(20)  NOT NULL,
  concern                 VARCHAR(20)  NOT NULL,
  accused                 VARCHAR(20)  NOT NULL,
  monitor_only            BOOLEAN      NOT NULL,
  status                  VARCHAR(20)  NOT NULL,
  received_at             TIMESTAMP(6) NULL,
  known_since             TIMESTAMP(6) NULL,
  keyed_by                VARCHAR(40),
  receipt_digest          CHAR(64),
  registration_due        DATE         NOT NULL,
  contact_due             TIMESTAMP(6) NULL,
  report_due              TIMESTAMP(6) NULL,
  answer_due              DATE         NOT NULL,
  handler                 VARCHAR(40),
  triaged_at              TIMESTAMP(6) NULL,
  contacted_at            TIMESTAMP(6) NULL,
  answered_at             TIMESTAMP(6) NULL,
  closed_at               TIMESTAMP(6) NULL,
  not_reporting_by        VARCHAR(40),
  not_reporting_agreed_by VARCHAR(40),
  reprisal_due            DATE,
  reprisal_checked_on     DATE,
  reprisal_found          BOOLEAN,
  CONSTRAINT complaint_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT complaint_receipt_once UNIQUE (receipt_digest),
  CONSTRAINT complaint_status_known CHECK (status IN ('RECEIVED', 'TRIAGED', 'REFERRED', 'IN_WORK', 'ANSWERED', 'CLOSED')),
  CONSTRAINT complaint_second_person CHECK (not_reporting_agreed_by IS NULL OR not_reporting_agreed_by <> not_reporting_by),
  CONSTRAINT complaint_public_has_no_author CHECK (channel <> 'PUBLIC_PAGE' OR keyed_by IS NULL)
);
CREATE INDEX complaint_of_territory ON complaint (territory_code, status);
CREATE INDEX complaint_of_institution ON complaint (institution_id);
CREATE INDEX complaint_in_time ON complaint (received_at);

-- The words, sealed with the key for complaints; seal_id is what the seal is bound to.
CREATE TABLE complaint_text (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  complaint_id BIGINT       NOT NULL,
  part         VARCHAR(20)  NOT NULL,
  seal_id      CHAR(36)     NOT NULL,
  sealed       LONGBLOB     NOT NULL,
  written_at   TIMESTAMP(6) NULL,
  written_by   VARCHAR(40),
  CONSTRAINT complaint_text_of FOREIGN KEY (complaint_id) REFERENCES complaint (id),
  CONSTRAINT complaint_text_seal_once UNIQUE (seal_id)
);
CREATE INDEX complaint_text_by ON complaint_text (complaint_id, part);

CREATE TABLE complaint_referral (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  complaint_id BIGINT       NOT NULL,
  body         VARCHAR(30)  NOT NULL,
  status       VARCHAR(20)  NOT NULL,
  sent_at      TIMESTAMP(6) NULL,
  changed_at   TIMESTAMP(6) NULL,
  their_number VARCHAR(100),
  CONSTRAINT complaint_referral_of FOREIGN KEY (complaint_id) REFERENCES complaint (id)
);
CREATE INDEX complaint_referral_by ON complaint_referral (complaint_id);
