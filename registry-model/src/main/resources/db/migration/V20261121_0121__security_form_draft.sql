-- What somebody typed and has not handed in, sealed; once handed in only the number of the sheet stays, so that it is taken once.
CREATE TABLE form_draft (
  id      VARCHAR(40)  NOT NULL PRIMARY KEY,
  user_id BIGINT,
  kept_at TIMESTAMP(6) NOT NULL,
  sealed  LONGBLOB
);
CREATE INDEX form_draft_user ON form_draft (user_id);
CREATE INDEX form_draft_age ON form_draft (kept_at);
