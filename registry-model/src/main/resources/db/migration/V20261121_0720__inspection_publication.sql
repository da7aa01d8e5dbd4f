-- What the public may read of an act: each edition, what was released by hand, and what was taken back.
CREATE TABLE act_publication (
  id               BIGINT        NOT NULL PRIMARY KEY,
  version          INT           NOT NULL,
  inspection_id    BIGINT        NOT NULL,
  edition          INT           NOT NULL,
  state            VARCHAR(20)   NOT NULL,
  result_percent   INT,
  comment_released VARCHAR(2000),
  published_at     TIMESTAMP(6)  NULL,
  published_by     VARCHAR(40)   NOT NULL,
  changed_at       TIMESTAMP(6)  NULL,
  withdrawn_by     VARCHAR(40),
  withdrawn_reason VARCHAR(1000),
  CONSTRAINT act_publication_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT act_publication_once UNIQUE (inspection_id, edition),
  CONSTRAINT act_publication_state CHECK (state IN ('PUBLISHED', 'REPLACED', 'WITHDRAWN')),
  CONSTRAINT act_publication_withdrawn CHECK (state <> 'WITHDRAWN' OR withdrawn_reason IS NOT NULL)
);
CREATE INDEX act_publication_changes ON act_publication (changed_at, id);

CREATE TABLE act_released_words (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        INT           NOT NULL,
  publication_id BIGINT        NOT NULL,
  finding_number INT           NOT NULL,
  words          VARCHAR(1000) NOT NULL,
  CONSTRAINT act_released_words_in FOREIGN KEY (publication_id) REFERENCES act_publication (id),
  CONSTRAINT act_released_words_once UNIQUE (publication_id, finding_number)
);
