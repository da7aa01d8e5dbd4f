CREATE TABLE access_token (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  user_id    BIGINT       NOT NULL,
  token_hash VARCHAR(64)  NOT NULL,
  expires_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  revoked_at TIMESTAMP(6) NULL,
  CONSTRAINT access_token_user FOREIGN KEY (user_id) REFERENCES user_account (id),
  CONSTRAINT access_token_hash_once UNIQUE (token_hash)
);
