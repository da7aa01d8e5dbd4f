-- Two numbers of one institution: the one was entered twice and points to the other. It holds when a second person has confirmed it.
CREATE TABLE institution_merge (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  duplicate_id    BIGINT       NOT NULL,
  survivor_id     BIGINT       NOT NULL,
  state           VARCHAR(20)  NOT NULL,
  effective_from  DATE         NOT NULL,
  proposed_at     TIMESTAMP(6) NULL,
  proposed_by     VARCHAR(40)  NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  decided_at      TIMESTAMP(6) NULL,
  decided_by      VARCHAR(40),
  decision_reason VARCHAR(500),
  heard_at        TIMESTAMP(6) NULL,
  CONSTRAINT institution_merge_duplicate FOREIGN KEY (duplicate_id) REFERENCES institution (id),
  CONSTRAINT institution_merge_survivor FOREIGN KEY (survivor_id) REFERENCES institution (id),
  CONSTRAINT institution_merge_two CHECK (duplicate_id <> survivor_id),
  CONSTRAINT institution_merge_state CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED'))
);
CREATE INDEX institution_merge_waiting ON institution_merge (state, proposed_by);

-- Whoever asked for something that was declined is told until it was read.
ALTER TABLE institution_change ADD COLUMN heard_at TIMESTAMP(6) NULL;
ALTER TABLE institution_succession ADD COLUMN heard_at TIMESTAMP(6) NULL;
CREATE INDEX institution_change_author ON institution_change (proposed_by, state);
-- What was declined before this can be read on the institution's page; nobody is told of it anew.
UPDATE institution_change SET heard_at = decided_at WHERE state = 'DECLINED';
UPDATE institution_succession SET heard_at = decided_at WHERE state = 'DECLINED';

-- Keys under which an institution is found by those that could be it. compared_version: the version of the institution they were taken from.
ALTER TABLE institution ADD COLUMN compared_version INT NULL;
CREATE TABLE institution_trait (
  id             BIGINT      NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  institution_id BIGINT      NOT NULL,
  trait_key      VARCHAR(60) NOT NULL
);
CREATE INDEX institution_trait_key ON institution_trait (trait_key, institution_id);
CREATE INDEX institution_trait_of ON institution_trait (institution_id);

-- Two institutions that could be one, and by what; open until a person says that they are two.
CREATE TABLE institution_likeness (
  id       BIGINT        NOT NULL PRIMARY KEY,
  version  INT           NOT NULL,
  one_id   BIGINT        NOT NULL,
  other_id BIGINT        NOT NULL,
  score    INT           NOT NULL,
  grounds  VARCHAR(100)  NOT NULL,
  basis    VARCHAR(2000) NOT NULL,
  is_open  BOOLEAN       NOT NULL,
  CONSTRAINT institution_likeness_once UNIQUE (one_id, other_id),
  CONSTRAINT institution_likeness_order CHECK (one_id < other_id)
);
CREATE INDEX institution_likeness_open ON institution_likeness (is_open, score);
CREATE INDEX institution_likeness_other ON institution_likeness (other_id);

CREATE TABLE institution_likeness_verdict (
  id         BIGINT        NOT NULL PRIMARY KEY,
  version    INT           NOT NULL,
  one_id     BIGINT        NOT NULL,
  other_id   BIGINT        NOT NULL,
  basis      VARCHAR(2000) NOT NULL,
  decided_at TIMESTAMP(6)  NULL,
  decided_by VARCHAR(40)   NOT NULL,
  reason     VARCHAR(500)  NOT NULL
);
CREATE INDEX institution_likeness_verdict_of ON institution_likeness_verdict (one_id, other_id);

-- One at a time brings what is derived from the register up to date.
CREATE TABLE institution_upkeep (
  name     VARCHAR(20) NOT NULL PRIMARY KEY,
  last_number BIGINT   NOT NULL
);
INSERT INTO institution_upkeep (name, last_number) VALUES ('likeness', 0);
