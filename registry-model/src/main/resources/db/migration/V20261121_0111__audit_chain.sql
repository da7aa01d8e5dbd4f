-- Append-only. Entries of sealed plans and of the monitors keep their content in "sealed"; the columns in clear are then empty.
CREATE TABLE audit_entry (
  entry_number  BIGINT        NOT NULL PRIMARY KEY,
  happened_at   TIMESTAMP(6)  NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  visible_to    VARCHAR(20)   NOT NULL,
  username      VARCHAR(40),
  use_case      VARCHAR(120),
  outcome       VARCHAR(20),
  subject_kind  VARCHAR(40),
  subject_id    VARCHAR(60),
  reason        VARCHAR(500),
  detail        VARCHAR(1000),
  seal_id       VARCHAR(36),
  sealed        LONGBLOB,
  previous_hash VARCHAR(64)   NOT NULL,
  hash          VARCHAR(64)   NOT NULL,
  CONSTRAINT audit_entry_follows_once UNIQUE (previous_hash),
  CONSTRAINT audit_entry_clear_or_sealed CHECK ((sealed IS NULL AND use_case IS NOT NULL) OR (sealed IS NOT NULL AND use_case IS NULL))
);
CREATE INDEX audit_entry_read ON audit_entry (visible_to, outcome, entry_number);
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id);
CREATE INDEX audit_entry_username ON audit_entry (username, entry_number);

CREATE TABLE audit_head (
  id          BIGINT      NOT NULL PRIMARY KEY,
  last_number BIGINT      NOT NULL,
  last_hash   VARCHAR(64) NOT NULL
);
INSERT INTO audit_head (id, last_number, last_hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
