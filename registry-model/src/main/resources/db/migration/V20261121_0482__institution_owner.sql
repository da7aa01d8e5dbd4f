-- One spelling under which the register names a founder, an operator or a supervising body. head_id is the spelling under which a person
-- has decided that they are one; its own id while nobody has.
CREATE TABLE institution_owner (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  spelling   VARCHAR(300) NOT NULL,
  folded     VARCHAR(300) NOT NULL,
  head_id    BIGINT,
  tax_number VARCHAR(20)
);
CREATE INDEX institution_owner_folded ON institution_owner (folded);
CREATE INDEX institution_owner_head ON institution_owner (head_id);

-- Who is named where in a dated profile: the relation has the profile's days, and the moments at which it was known.
CREATE TABLE institution_owner_link (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    INT         NOT NULL,
  profile_id BIGINT      NOT NULL,
  role       VARCHAR(12) NOT NULL,
  owner_id   BIGINT      NOT NULL,
  CONSTRAINT institution_owner_link_once UNIQUE (profile_id, role),
  CONSTRAINT institution_owner_link_profile FOREIGN KEY (profile_id) REFERENCES institution_profile (id),
  CONSTRAINT institution_owner_link_owner FOREIGN KEY (owner_id) REFERENCES institution_owner (id)
);
CREATE INDEX institution_owner_link_of ON institution_owner_link (owner_id, role);

-- What a person decided of two spellings, and when; a later decision about the same two takes its place, none is deleted.
CREATE TABLE institution_owner_decision (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  one_id     BIGINT       NOT NULL,
  other_id   BIGINT       NOT NULL,
  same_owner BOOLEAN      NOT NULL,
  decided_at TIMESTAMP(6) NULL,
  decided_by VARCHAR(40)  NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  CONSTRAINT institution_owner_decision_one FOREIGN KEY (one_id) REFERENCES institution_owner (id),
  CONSTRAINT institution_owner_decision_other FOREIGN KEY (other_id) REFERENCES institution_owner (id)
);
CREATE INDEX institution_owner_decision_of ON institution_owner_decision (one_id, other_id);
