-- Who holds the seat of the preventive mechanism from a day to a day; never two on one day.
CREATE TABLE mandate (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  name_ky    VARCHAR(300),
  name_ru    VARCHAR(300),
  name_en    VARCHAR(300),
  act_ky     VARCHAR(500),
  act_ru     VARCHAR(500),
  act_en     VARCHAR(500),
  valid_from DATE         NOT NULL,
  valid_to   DATE,
  CONSTRAINT mandate_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

INSERT INTO mandate (id, version, name_ky, name_ru, name_en, act_ky, act_ru, act_en, valid_from, valid_to) VALUES
  (1, 0,
   'Кыйноолорду алдын алуу боюнча улуттук борбор', 'Национальный центр по предупреждению пыток', 'National Centre for the Prevention of Torture',
   '2012-жылдын 12-июлундагы № 104 Мыйзам', 'Закон № 104 от 12 июля 2012 года', 'Law No. 104 of 12 July 2012',
   DATE '2012-07-12', DATE '2025-10-02'),
  (2, 0,
   'Акыйкатчы (Омбудсмен)', 'Акыйкатчы (Омбудсмен)', 'Akyikatchy (Ombudsman)',
   '2025-жылдагы Акыйкатчы жөнүндө конституциялык Мыйзам (тексти текшериле элек)', 'Конституционный закон об Акыйкатчы 2025 года (текст не проверен)', 'Constitutional law on the Akyikatchy of 2025 (text not verified)',
   DATE '2025-10-03', NULL);

CREATE TABLE monitor_seat (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  mandate_id BIGINT       NOT NULL,
  username   VARCHAR(40)  NOT NULL,
  given_by   VARCHAR(40)  NOT NULL,
  given_at   TIMESTAMP(6) NULL,
  CONSTRAINT monitor_seat_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id),
  CONSTRAINT monitor_seat_once UNIQUE (mandate_id, username)
);
CREATE INDEX monitor_seat_of ON monitor_seat (username);

-- Private keys are wrapped under what only the monitor's password gives; nothing here or in the server's files opens them.
CREATE TABLE monitor_key (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  username    VARCHAR(40)  NOT NULL,
  public_key  LONGBLOB     NOT NULL,
  salt        LONGBLOB     NOT NULL,
  rounds      INT          NOT NULL,
  wrapped_key LONGBLOB     NOT NULL,
  made_at     TIMESTAMP(6) NULL,
  CONSTRAINT monitor_key_once UNIQUE (username)
);

CREATE TABLE mandate_key_share (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  mandate_id  BIGINT       NOT NULL,
  username    VARCHAR(40)  NOT NULL,
  wrapped_key LONGBLOB     NOT NULL,
  given_by    VARCHAR(40)  NOT NULL,
  given_at    TIMESTAMP(6) NULL,
  CONSTRAINT mandate_key_share_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id),
  CONSTRAINT mandate_key_share_once UNIQUE (mandate_id, username)
);

CREATE TABLE monitor_note (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  mandate_id BIGINT       NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  author     VARCHAR(40)  NOT NULL,
  written_at TIMESTAMP(6) NULL,
  seal_id    CHAR(36)     NOT NULL,
  sealed     LONGBLOB     NOT NULL,
  CONSTRAINT monitor_note_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id),
  CONSTRAINT monitor_note_seal_once UNIQUE (seal_id)
);
CREATE INDEX monitor_note_in_time ON monitor_note (mandate_id, written_at);

-- The draft is sealed under the monitors' key; summary and opinions are written in clear when the review is issued.
CREATE TABLE review (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  mandate_id     BIGINT       NOT NULL,
  inspection_id  BIGINT       NOT NULL,
  institution_id BIGINT       NOT NULL,
  author         VARCHAR(40)  NOT NULL,
  status         VARCHAR(20)  NOT NULL,
  seal_id        CHAR(36)     NOT NULL,
  draft          LONGBLOB,
  changed_at     TIMESTAMP(6) NULL,
  summary        LONGTEXT,
  issued_at      TIMESTAMP(6) NULL,
  CONSTRAINT review_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id),
  CONSTRAINT review_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT review_once UNIQUE (mandate_id, inspection_id),
  CONSTRAINT review_draft_until_issued CHECK (status <> 'ISSUED' OR (draft IS NULL AND issued_at IS NOT NULL)),
  CONSTRAINT review_silent_until_issued CHECK (status <> 'DRAFT' OR summary IS NULL)
);
CREATE INDEX review_of_inspection ON review (inspection_id, status);

CREATE TABLE finding_opinion (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    INT         NOT NULL,
  review_id  BIGINT      NOT NULL,
  finding_id BIGINT      NOT NULL,
  stance     VARCHAR(10) NOT NULL,
  reason     LONGTEXT,
  CONSTRAINT finding_opinion_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT finding_opinion_once UNIQUE (review_id, finding_id),
  CONSTRAINT finding_opinion_reasoned CHECK (stance = 'AGREE' OR reason IS NOT NULL)
);

CREATE TABLE recommendation (
  id             BIGINT      NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  mandate_id     BIGINT      NOT NULL,
  author         VARCHAR(40) NOT NULL,
  addressee      VARCHAR(20) NOT NULL,
  theme          VARCHAR(30) NOT NULL,
  institution_id BIGINT,
  inspection_id  BIGINT,
  repeats_id     BIGINT,
  content        LONGTEXT    NOT NULL,
  status         VARCHAR(20) NOT NULL,
  issued_on      DATE        NOT NULL,
  reply_due      DATE        NOT NULL,
  reply          LONGTEXT,
  replied_on     DATE,
  replied_by     VARCHAR(40),
  checked_on     DATE,
  checked_by     VARCHAR(40),
  check_note     LONGTEXT,
  CONSTRAINT recommendation_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id),
  CONSTRAINT recommendation_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT recommendation_repeats FOREIGN KEY (repeats_id) REFERENCES recommendation (id),
  CONSTRAINT recommendation_implemented_is_checked CHECK (status <> 'IMPLEMENTED' OR checked_by IS NOT NULL)
);
CREATE INDEX recommendation_open ON recommendation (status, reply_due);
CREATE INDEX recommendation_of_institution ON recommendation (institution_id);
