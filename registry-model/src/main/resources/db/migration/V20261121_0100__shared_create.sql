-- Blocks of ids handed out to the nodes; one row, so an id says nothing about how many of a thing exist.
CREATE TABLE id_block (
  name       VARCHAR(40) NOT NULL PRIMARY KEY,
  next_value BIGINT      NOT NULL
);
INSERT INTO id_block (name, next_value) VALUES ('registry', 1000);
