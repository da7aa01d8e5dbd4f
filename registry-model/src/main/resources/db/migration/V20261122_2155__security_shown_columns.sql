-- Which columns of a list a person wants to see; nothing for those who see what everybody sees at first.
CREATE TABLE user_shown_columns (
  id        BIGINT       NOT NULL PRIMARY KEY,
  version   INT          NOT NULL,
  user_id   BIGINT       NOT NULL,
  list_name VARCHAR(40)  NOT NULL,
  shown     VARCHAR(500) NOT NULL,
  CONSTRAINT user_shown_columns_of FOREIGN KEY (user_id) REFERENCES user_account (id),
  CONSTRAINT user_shown_columns_once UNIQUE (user_id, list_name)
);
