-- Answers to requests that carried an Idempotency-Key; the body is sealed, because it may repeat what only the caller may read.
CREATE TABLE idempotent_request (
  id             CHAR(64)     NOT NULL PRIMARY KEY,
  request_digest CHAR(64)     NOT NULL,
  begun_at       TIMESTAMP(6) NULL,
  status         INT,
  headers        VARCHAR(1000),
  body           LONGBLOB
);
CREATE INDEX idempotent_request_age ON idempotent_request (begun_at);
