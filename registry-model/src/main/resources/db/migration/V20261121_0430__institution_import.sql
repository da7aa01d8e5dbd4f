-- A list that a registrar brought, and what is to become of each of its lines. The file itself is not kept, only its digest and its cells.
CREATE TABLE institution_import (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  source_name VARCHAR(200) NOT NULL,
  source_key  VARCHAR(200) NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  digest      VARCHAR(64)  NOT NULL,
  layout      LONGTEXT     NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  created_at  TIMESTAMP(6) NULL,
  created_by  VARCHAR(40)  NOT NULL,
  rows_total  INT          NOT NULL,
  rows_done   INT          NOT NULL,
  beat_at     TIMESTAMP(6) NULL,
  CONSTRAINT institution_import_state CHECK (state IN ('READY', 'WRITING', 'DONE', 'CANCELLED'))
);
CREATE INDEX institution_import_source ON institution_import (source_key, state, id);
CREATE INDEX institution_import_by ON institution_import (created_by, id);

CREATE TABLE institution_import_row (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  import_id     BIGINT       NOT NULL,
  line_no       INT          NOT NULL,
  cells         LONGTEXT     NOT NULL,
  place_above   VARCHAR(14),
  name          VARCHAR(300),
  fate          VARCHAR(20)  NOT NULL,
  cell_address  VARCHAR(12),
  rule_code     VARCHAR(100),
  message       LONGTEXT,
  number        VARCHAR(12),
  create_anyway BOOLEAN      NOT NULL,
  written       BOOLEAN      NOT NULL,
  CONSTRAINT institution_import_row_of FOREIGN KEY (import_id) REFERENCES institution_import (id),
  CONSTRAINT institution_import_row_once UNIQUE (import_id, line_no)
);
CREATE INDEX institution_import_row_fate ON institution_import_row (import_id, fate, line_no);

-- One list is written at a time, so that two of them never enter the same institution.
CREATE TABLE institution_import_turn (
  id        BIGINT NOT NULL PRIMARY KEY,
  version   INT    NOT NULL,
  import_id BIGINT
);
INSERT INTO institution_import_turn (id, version, import_id) VALUES (1, 1, NULL);
