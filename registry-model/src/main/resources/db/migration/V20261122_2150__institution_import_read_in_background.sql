-- A list is read in the background: until then its file lies here in sealed parts, and is deleted as soon as it is read or given up.
ALTER TABLE institution_import DROP CONSTRAINT institution_import_state;
ALTER TABLE institution_import ADD CONSTRAINT institution_import_state
  CHECK (state IN ('RECEIVED', 'READING', 'READY', 'WAITING', 'WRITING', 'DONE', 'CANCELLED', 'REFUSED'));
ALTER TABLE institution_import ADD COLUMN write_when_read BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE institution_import ADD COLUMN refusal LONGTEXT;
CREATE INDEX institution_import_waiting ON institution_import (state, id);

CREATE TABLE institution_import_part (
  id        BIGINT   NOT NULL PRIMARY KEY,
  version   INT      NOT NULL,
  import_id BIGINT   NOT NULL,
  part_no   INT      NOT NULL,
  sealed    LONGBLOB NOT NULL,
  CONSTRAINT institution_import_part_of FOREIGN KEY (import_id) REFERENCES institution_import (id),
  CONSTRAINT institution_import_part_once UNIQUE (import_id, part_no)
);
