-- What somebody should hear of, written by the transaction that made it happen. It names records, never what is in them.
CREATE TABLE notice (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  kind           VARCHAR(30)  NOT NULL,
  role_name      VARCHAR(20)  NOT NULL,
  institution_id BIGINT       NOT NULL,
  link           VARCHAR(200) NOT NULL,
  written_at     TIMESTAMP(6) NULL,
  CONSTRAINT notice_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
);
CREATE INDEX notice_for ON notice (role_name, written_at);
CREATE INDEX notice_of_institution ON notice (institution_id, written_at);
