-- What an application asks for, and a decision that changes category, place or capacity of a running accreditation without renewing it.
ALTER TABLE accreditation_application ADD COLUMN kind VARCHAR(20) DEFAULT 'FIRST' NOT NULL;
ALTER TABLE accreditation_application ADD COLUMN site_visit_due DATE;
ALTER TABLE accreditation_application ADD CONSTRAINT accreditation_application_kind CHECK (kind IN ('FIRST', 'RENEWAL', 'CATEGORY_CHANGE', 'SITE_CHANGE', 'CAPACITY_CHANGE'));
UPDATE accreditation_application SET kind = 'RENEWAL' WHERE renewal = TRUE;
ALTER TABLE accreditation_decision ADD COLUMN transfer BOOLEAN DEFAULT FALSE NOT NULL;

INSERT INTO accreditation_document_type (code, name_ky, name_ru, name_en, required, listed_as, valid_from, basis) VALUES
  ('REASON', 'Өзгөртүүнүн негиздемеси', 'Обоснование изменения', 'Reasons for the change', FALSE, 8, '2018-11-01', 'Proposal');

-- Which papers each kind of application may or must have. A proposal, like the list of papers itself.
CREATE TABLE accreditation_document_need (
  id        BIGINT      NOT NULL PRIMARY KEY,
  type_code VARCHAR(30) NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  required  BOOLEAN     NOT NULL,
  CONSTRAINT accreditation_document_need_type FOREIGN KEY (type_code) REFERENCES accreditation_document_type (code),
  CONSTRAINT accreditation_document_need_once UNIQUE (kind, type_code)
);
INSERT INTO accreditation_document_need (id, type_code, kind, required) VALUES
  (1, 'CHARTER', 'FIRST', TRUE), (2, 'PREMISES', 'FIRST', TRUE), (3, 'FIRE', 'FIRST', TRUE), (4, 'SANITARY', 'FIRST', TRUE), (5, 'STAFF', 'FIRST', TRUE), (6, 'CHILDREN', 'FIRST', TRUE), (7, 'OTHER', 'FIRST', FALSE),
  (8, 'CHARTER', 'RENEWAL', TRUE), (9, 'PREMISES', 'RENEWAL', TRUE), (10, 'FIRE', 'RENEWAL', TRUE), (11, 'SANITARY', 'RENEWAL', TRUE), (12, 'STAFF', 'RENEWAL', TRUE), (13, 'CHILDREN', 'RENEWAL', TRUE), (14, 'OTHER', 'RENEWAL', FALSE),
  (15, 'REASON', 'CATEGORY_CHANGE', TRUE), (16, 'CHARTER', 'CATEGORY_CHANGE', TRUE), (17, 'STAFF', 'CATEGORY_CHANGE', TRUE), (18, 'CHILDREN', 'CATEGORY_CHANGE', TRUE), (19, 'OTHER', 'CATEGORY_CHANGE', FALSE),
  (20, 'REASON', 'SITE_CHANGE', TRUE), (21, 'PREMISES', 'SITE_CHANGE', TRUE), (22, 'FIRE', 'SITE_CHANGE', TRUE), (23, 'SANITARY', 'SITE_CHANGE', TRUE), (24, 'OTHER', 'SITE_CHANGE', FALSE),
  (25, 'REASON', 'CAPACITY_CHANGE', TRUE), (26, 'PREMISES', 'CAPACITY_CHANGE', TRUE), (27, 'SANITARY', 'CAPACITY_CHANGE', TRUE), (28, 'STAFF', 'CAPACITY_CHANGE', TRUE), (29, 'OTHER', 'CAPACITY_CHANGE', FALSE);
