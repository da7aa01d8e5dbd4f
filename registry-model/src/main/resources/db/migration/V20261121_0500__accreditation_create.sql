-- The deciding body is data: in this country it has been a commission and a minister, and may be either again.
CREATE TABLE accreditation_commission (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  name_ky    VARCHAR(300),
  name_ru    VARCHAR(300),
  name_en    VARCHAR(300),
  act        VARCHAR(300) NOT NULL,
  quorum     INT          NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE,
  CONSTRAINT accreditation_commission_quorum CHECK (quorum > 0)
);
INSERT INTO accreditation_commission (id, version, name_ky, name_ru, name_en, act, quorum, valid_from) VALUES
  (1, 1, 'Балдар мекемелерин аккредитациялоо комиссиясы', 'Комиссия по аккредитации детских учреждений', 'Commission for the accreditation of children''s institutions',
   'Order No. 516 of 1 November 2018; the number of members needed is a proposal', 3, '2018-11-01');

-- Which papers an application must have. The list in the regulation could not be read; this one is a proposal.
CREATE TABLE accreditation_document_type (
  code       VARCHAR(30)  NOT NULL PRIMARY KEY,
  name_ky    VARCHAR(300) NOT NULL,
  name_ru    VARCHAR(300) NOT NULL,
  name_en    VARCHAR(300) NOT NULL,
  required   BOOLEAN      NOT NULL,
  listed_as  INT          NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE,
  basis      VARCHAR(300) NOT NULL
);
INSERT INTO accreditation_document_type (code, name_ky, name_ru, name_en, required, listed_as, valid_from, basis) VALUES
  ('CHARTER', 'Мекеменин уставы', 'Устав учреждения', 'Charter of the institution', TRUE, 1, '2018-11-01', 'Proposal'),
  ('PREMISES', 'Имаратка болгон укукту ырастаган документ', 'Документ о праве на помещения', 'Proof of the right to the premises', TRUE, 2, '2018-11-01', 'Proposal'),
  ('FIRE', 'Өрт коопсуздугу боюнча корутунду', 'Заключение о пожарной безопасности', 'Fire safety conclusion', TRUE, 3, '2018-11-01', 'Proposal'),
  ('SANITARY', 'Санитардык-эпидемиологиялык корутунду', 'Санитарно-эпидемиологическое заключение', 'Sanitary conclusion', TRUE, 4, '2018-11-01', 'Proposal'),
  ('STAFF', 'Кызматкерлердин тизмеси жана соттуулугун текшерүү', 'Список персонала с проверкой судимости', 'Staff list with record checks', TRUE, 5, '2018-11-01', 'Proposal'),
  ('CHILDREN', 'Балдардын тизмеси жана укуктук негиздери', 'Список детей с правовыми основаниями', 'List of children with legal basis', TRUE, 6, '2018-11-01', 'Proposal'),
  ('OTHER', 'Башка документ', 'Иной документ', 'Another document', FALSE, 9, '2018-11-01', 'Proposal');

CREATE TABLE accreditation_application (
  id               BIGINT       NOT NULL PRIMARY KEY,
  version          INT          NOT NULL,
  institution_id   BIGINT       NOT NULL,
  ordinal          INT          NOT NULL,
  number           VARCHAR(24)  NOT NULL,
  category_code    VARCHAR(30)  NOT NULL,
  territory_code   VARCHAR(14)  NOT NULL,
  address          VARCHAR(500) NOT NULL,
  capacity         INT          NOT NULL,
  renewal          BOOLEAN      NOT NULL,
  status           VARCHAR(20)  NOT NULL,
  prepared_by      VARCHAR(40)  NOT NULL,
  prepared_name    VARCHAR(200) NOT NULL,
  prepared_on      DATE         NOT NULL,
  submitted_on     DATE,
  completeness_due DATE,
  complete_on      DATE,
  decision_due     DATE,
  remark           VARCHAR(2000),
  CONSTRAINT accreditation_application_of FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT accreditation_application_once UNIQUE (institution_id, ordinal),
  CONSTRAINT accreditation_application_number UNIQUE (number),
  CONSTRAINT accreditation_application_places CHECK (capacity > 0),
  CONSTRAINT accreditation_application_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED_INCOMPLETE', 'COMPLETE', 'SITE_ASSESSED', 'DECIDED', 'WITHDRAWN'))
);
CREATE INDEX accreditation_application_queue ON accreditation_application (status, decision_due);

CREATE TABLE accreditation_file (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  application_id BIGINT       NOT NULL,
  type_code      VARCHAR(30)  NOT NULL,
  attachment_id  BIGINT       NOT NULL,
  file_name      VARCHAR(300) NOT NULL,
  digest         VARCHAR(64)  NOT NULL,
  uploaded_by    VARCHAR(200) NOT NULL,
  uploaded_at    TIMESTAMP(6) NULL,
  CONSTRAINT accreditation_file_of FOREIGN KEY (application_id) REFERENCES accreditation_application (id),
  CONSTRAINT accreditation_file_type FOREIGN KEY (type_code) REFERENCES accreditation_document_type (code)
);

CREATE TABLE accreditation_assessment (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  application_id  BIGINT       NOT NULL,
  ordinal         INT          NOT NULL,
  visited_on      DATE         NOT NULL,
  score_percent   INT          NOT NULL,
  critical_failed INT          NOT NULL,
  first_assessor  VARCHAR(200) NOT NULL,
  second_assessor VARCHAR(200) NOT NULL,
  remarks         VARCHAR(4000),
  recorded_by     VARCHAR(200) NOT NULL,
  CONSTRAINT accreditation_assessment_of FOREIGN KEY (application_id) REFERENCES accreditation_application (id),
  CONSTRAINT accreditation_assessment_once UNIQUE (application_id, ordinal),
  CONSTRAINT accreditation_assessment_score CHECK (score_percent BETWEEN 0 AND 100 AND critical_failed >= 0)
);

CREATE TABLE accreditation_session (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  commission_id BIGINT       NOT NULL,
  held_on       DATE         NOT NULL,
  quorum        INT          NOT NULL,
  status        VARCHAR(10)  NOT NULL,
  chair         VARCHAR(40)  NOT NULL,
  chair_name    VARCHAR(200) NOT NULL,
  CONSTRAINT accreditation_session_of FOREIGN KEY (commission_id) REFERENCES accreditation_commission (id),
  CONSTRAINT accreditation_session_status CHECK (status IN ('OPEN', 'CLOSED'))
);

CREATE TABLE accreditation_attendance (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  session_id  BIGINT       NOT NULL,
  username    VARCHAR(40)  NOT NULL,
  member_name VARCHAR(200) NOT NULL,
  CONSTRAINT accreditation_attendance_at FOREIGN KEY (session_id) REFERENCES accreditation_session (id),
  CONSTRAINT accreditation_attendance_once UNIQUE (session_id, username)
);

CREATE TABLE accreditation_item (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        INT           NOT NULL,
  session_id     BIGINT        NOT NULL,
  application_id BIGINT        NOT NULL,
  motion         VARCHAR(15)   NOT NULL,
  capacity       INT           NOT NULL,
  conditions     VARCHAR(2000),
  CONSTRAINT accreditation_item_in FOREIGN KEY (session_id) REFERENCES accreditation_session (id),
  CONSTRAINT accreditation_item_on FOREIGN KEY (application_id) REFERENCES accreditation_application (id),
  CONSTRAINT accreditation_item_once UNIQUE (session_id, application_id),
  CONSTRAINT accreditation_item_motion CHECK (motion IN ('ACCREDITED', 'CONDITIONAL'))
);

-- One ballot for each member and motion, whatever the program does.
CREATE TABLE accreditation_ballot (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  item_id     BIGINT       NOT NULL,
  username    VARCHAR(40)  NOT NULL,
  member_name VARCHAR(200) NOT NULL,
  vote        VARCHAR(10)  NOT NULL,
  reason      VARCHAR(1000),
  cast_at     TIMESTAMP(6) NULL,
  CONSTRAINT accreditation_ballot_on FOREIGN KEY (item_id) REFERENCES accreditation_item (id),
  CONSTRAINT accreditation_ballot_once UNIQUE (item_id, username),
  CONSTRAINT accreditation_ballot_vote CHECK (vote IN ('FOR', 'AGAINST', 'ABSTAIN', 'RECUSED')),
  CONSTRAINT accreditation_ballot_recused CHECK (vote <> 'RECUSED' OR reason IS NOT NULL)
);

-- Of the decisions about an institution that have begun, the one with the highest ordinal governs.
CREATE TABLE accreditation_decision (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        INT           NOT NULL,
  institution_id BIGINT        NOT NULL,
  ordinal        INT           NOT NULL,
  number         VARCHAR(30)   NOT NULL,
  commission_id  BIGINT        NOT NULL,
  item_id        BIGINT        NOT NULL,
  decided_on     DATE          NOT NULL,
  outcome        VARCHAR(15)   NOT NULL,
  category_code  VARCHAR(30)   NOT NULL,
  territory_code VARCHAR(14)   NOT NULL,
  address        VARCHAR(500)  NOT NULL,
  capacity       INT           NOT NULL,
  conditions     VARCHAR(2000),
  valid_from     DATE          NOT NULL,
  valid_to       DATE,
  overrides_id   BIGINT,
  ordered_by     VARCHAR(200),
  order_reason   VARCHAR(2000),
  recorded_by    VARCHAR(200)  NOT NULL,
  CONSTRAINT accreditation_decision_of FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT accreditation_decision_by FOREIGN KEY (commission_id) REFERENCES accreditation_commission (id),
  CONSTRAINT accreditation_decision_item FOREIGN KEY (item_id) REFERENCES accreditation_item (id),
  CONSTRAINT accreditation_decision_over FOREIGN KEY (overrides_id) REFERENCES accreditation_decision (id),
  CONSTRAINT accreditation_decision_once UNIQUE (institution_id, ordinal),
  CONSTRAINT accreditation_decision_number UNIQUE (number),
  CONSTRAINT accreditation_decision_ends CHECK (outcome = 'REFUSED' OR valid_to >= valid_from),
  CONSTRAINT accreditation_decision_overridden_once UNIQUE (overrides_id),
  CONSTRAINT accreditation_decision_override CHECK (overrides_id IS NULL OR (ordered_by IS NOT NULL AND order_reason IS NOT NULL))
);
CREATE INDEX accreditation_decision_governs ON accreditation_decision (institution_id, valid_from, ordinal);
CREATE INDEX accreditation_decision_ending ON accreditation_decision (valid_to);

CREATE TABLE accreditation_act (
  id           BIGINT        NOT NULL PRIMARY KEY,
  version      INT           NOT NULL,
  decision_id  BIGINT        NOT NULL,
  kind         VARCHAR(15)   NOT NULL,
  act_number   VARCHAR(60)   NOT NULL,
  effective_on DATE          NOT NULL,
  last_day     DATE,
  reason       VARCHAR(2000) NOT NULL,
  author       VARCHAR(200)  NOT NULL,
  CONSTRAINT accreditation_act_on FOREIGN KEY (decision_id) REFERENCES accreditation_decision (id),
  CONSTRAINT accreditation_act_kind CHECK (kind IN ('SUSPENSION', 'RESUMPTION', 'WITHDRAWAL'))
);
CREATE INDEX accreditation_act_of ON accreditation_act (decision_id, kind, effective_on);
