-- The key of the fingerprints by which the same child is found again; itself sealed by a key outside the database.
CREATE TABLE child_print_key (
  id         INT         NOT NULL PRIMARY KEY,
  seal_id    VARCHAR(36) NOT NULL,
  key_sealed LONGBLOB    NOT NULL
);
