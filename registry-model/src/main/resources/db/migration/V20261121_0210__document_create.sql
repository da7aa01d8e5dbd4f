-- Documents as they were issued: never changed, a newer edition only marks the older one as superseded.
CREATE TABLE filed_document (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  version            INT          NOT NULL,
  kind               VARCHAR(40)  NOT NULL,
  subject_id         BIGINT       NOT NULL,
  language           VARCHAR(2)   NOT NULL,
  edition            INT          NOT NULL,
  number             VARCHAR(60),
  document_date      DATE         NOT NULL,
  institution_number VARCHAR(12),
  name_ky            VARCHAR(300),
  name_ru            VARCHAR(300),
  name_en            VARCHAR(300),
  content            LONGBLOB     NOT NULL,
  sha256             VARCHAR(64)  NOT NULL,
  words_digest       VARCHAR(64)  NOT NULL,
  check_code         VARCHAR(40)  NOT NULL,
  filed_at           TIMESTAMP(6) NULL,
  filed_by           VARCHAR(40)  NOT NULL,
  superseded_at      TIMESTAMP(6) NULL,
  CONSTRAINT filed_document_code_once UNIQUE (check_code),
  CONSTRAINT filed_document_edition_once UNIQUE (kind, subject_id, language, edition)
);

CREATE TABLE attachment (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  name       VARCHAR(120) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size_bytes BIGINT       NOT NULL,
  sha256     VARCHAR(64)  NOT NULL,
  content    LONGBLOB     NOT NULL,
  stored_at  TIMESTAMP(6) NULL,
  stored_by  VARCHAR(40)  NOT NULL
);
