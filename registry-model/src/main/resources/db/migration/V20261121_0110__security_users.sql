-- User names compare byte by byte in every database: vendor scripts set the collation where the default would fold case.
CREATE TABLE user_account (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       INT          NOT NULL,
  username      VARCHAR(40)  NOT NULL,
  display_name  VARCHAR(200) NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  language      VARCHAR(2)   NOT NULL,
  blocked       BOOLEAN      NOT NULL,
  CONSTRAINT user_account_name_once UNIQUE (username)
);

CREATE TABLE user_grant (
  id             BIGINT      NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  user_id        BIGINT      NOT NULL,
  role           VARCHAR(20) NOT NULL,
  territory_code VARCHAR(14),
  institution_id BIGINT,
  valid_from     DATE        NOT NULL,
  valid_to       DATE,
  CONSTRAINT user_grant_user FOREIGN KEY (user_id) REFERENCES user_account (id),
  CONSTRAINT user_grant_one_place CHECK ((territory_code IS NULL AND institution_id IS NOT NULL) OR (territory_code IS NOT NULL AND institution_id IS NULL))
);
CREATE INDEX user_grant_of_user ON user_grant (user_id);
