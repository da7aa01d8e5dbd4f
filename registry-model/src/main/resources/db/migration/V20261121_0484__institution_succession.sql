-- Which institutions end on a day and which continue them: a merger, a split, a move. It holds when a second person has confirmed it.
CREATE TABLE institution_succession (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  kind            VARCHAR(10)  NOT NULL,
  state           VARCHAR(20)  NOT NULL,
  effective_from  DATE         NOT NULL,
  proposed_at     TIMESTAMP(6) NULL,
  proposed_by     VARCHAR(40)  NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  decided_at      TIMESTAMP(6) NULL,
  decided_by      VARCHAR(40),
  decision_reason VARCHAR(500),
  CONSTRAINT institution_succession_state CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED'))
);
CREATE TABLE institution_succession_part (
  id             BIGINT  NOT NULL PRIMARY KEY,
  version        INT     NOT NULL,
  succession_id  BIGINT  NOT NULL,
  institution_id BIGINT  NOT NULL,
  ending         BOOLEAN NOT NULL,
  CONSTRAINT institution_succession_part_once UNIQUE (succession_id, institution_id),
  CONSTRAINT institution_succession_part_in FOREIGN KEY (succession_id) REFERENCES institution_succession (id),
  CONSTRAINT institution_succession_part_of FOREIGN KEY (institution_id) REFERENCES institution (id)
);
CREATE INDEX institution_succession_part_by ON institution_succession_part (institution_id);
