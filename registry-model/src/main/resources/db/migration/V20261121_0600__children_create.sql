-- A child by its number; who it is stands sealed in child_identity and nowhere else.
CREATE TABLE child (
  id                   BIGINT      NOT NULL PRIMARY KEY,
  version              INT         NOT NULL,
  number               VARCHAR(16) NOT NULL,
  sex                  VARCHAR(6)  NOT NULL,
  birth_month          DATE        NOT NULL,
  parental_status      VARCHAR(20) NOT NULL,
  home_territory       VARCHAR(14),
  certified_disability BOOLEAN     NOT NULL,
  CONSTRAINT child_number_once UNIQUE (number)
);

CREATE TABLE child_identity (
  id                BIGINT      NOT NULL PRIMARY KEY,
  version           INT         NOT NULL,
  child_id          BIGINT      NOT NULL,
  seal_id           VARCHAR(36) NOT NULL,
  names_sealed      LONGBLOB    NOT NULL,
  pin_sealed        LONGBLOB,
  birth_date_sealed LONGBLOB    NOT NULL,
  parents_sealed    LONGBLOB,
  pin_print         VARCHAR(64),
  person_print      VARCHAR(64) NOT NULL,
  CONSTRAINT child_identity_once UNIQUE (child_id),
  CONSTRAINT child_identity_pin_once UNIQUE (pin_print),
  CONSTRAINT child_identity_child FOREIGN KEY (child_id) REFERENCES child (id)
);
CREATE INDEX child_identity_person ON child_identity (person_print);

-- open_child_id repeats child_id while the stay runs: the unique constraint keeps a child in one place, nationwide.
CREATE TABLE placement (
  id             BIGINT      NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  child_id       BIGINT      NOT NULL,
  institution_id BIGINT      NOT NULL,
  entry_kind     VARCHAR(20) NOT NULL,
  entered_on     DATE        NOT NULL,
  left_on        DATE,
  open_child_id  BIGINT,
  ground         VARCHAR(20) NOT NULL,
  basis_kind     VARCHAR(20) NOT NULL,
  exit_kind      VARCHAR(20),
  CONSTRAINT placement_one_open UNIQUE (open_child_id),
  CONSTRAINT placement_open_is_open CHECK ((left_on IS NULL AND open_child_id IS NOT NULL AND open_child_id = child_id) OR (left_on IS NOT NULL AND open_child_id IS NULL)),
  CONSTRAINT placement_order CHECK (left_on IS NULL OR left_on >= entered_on),
  CONSTRAINT placement_child FOREIGN KEY (child_id) REFERENCES child (id),
  CONSTRAINT placement_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
);
CREATE INDEX placement_roll ON placement (institution_id, left_on, entered_on, child_id);
CREATE INDEX placement_of_child ON placement (child_id, entered_on);

CREATE TABLE placement_basis (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  placement_id BIGINT       NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  paper_number VARCHAR(60),
  issued_by    VARCHAR(200),
  decided_on   DATE,
  holds_until  DATE,
  recorded_at  TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  recorded_by  VARCHAR(40)  NOT NULL,
  CONSTRAINT placement_basis_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
);
CREATE INDEX placement_basis_of ON placement_basis (placement_id);

CREATE TABLE movement (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  placement_id   BIGINT       NOT NULL,
  institution_id BIGINT       NOT NULL,
  kind           VARCHAR(20)  NOT NULL,
  on_day         DATE         NOT NULL,
  absence        BOOLEAN      NOT NULL,
  expected_back  DATE,
  ended_on       DATE,
  exit_kind      VARCHAR(20),
  counterpart_id BIGINT,
  destination    VARCHAR(300),
  note           VARCHAR(500),
  recorded_at    TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  recorded_by    VARCHAR(40)  NOT NULL,
  CONSTRAINT movement_placement FOREIGN KEY (placement_id) REFERENCES placement (id)
);
CREATE INDEX movement_of_placement ON movement (placement_id, absence, on_day);
CREATE INDEX movement_by_day ON movement (institution_id, on_day);

CREATE TABLE child_transfer (
  id                  BIGINT       NOT NULL PRIMARY KEY,
  version             INT          NOT NULL,
  placement_id        BIGINT       NOT NULL,
  from_institution_id BIGINT       NOT NULL,
  to_institution_id   BIGINT       NOT NULL,
  dispatched_on       DATE         NOT NULL,
  dispatched_by       VARCHAR(40)  NOT NULL,
  confirm_by          DATE         NOT NULL,
  escalate_on         DATE         NOT NULL,
  reason              VARCHAR(500) NOT NULL,
  state               VARCHAR(20)  NOT NULL,
  decided_on          DATE,
  decided_by          VARCHAR(40),
  answer              VARCHAR(500),
  CONSTRAINT child_transfer_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT child_transfer_from FOREIGN KEY (from_institution_id) REFERENCES institution (id),
  CONSTRAINT child_transfer_to FOREIGN KEY (to_institution_id) REFERENCES institution (id)
);
CREATE INDEX child_transfer_sent ON child_transfer (from_institution_id, state, dispatched_on);
CREATE INDEX child_transfer_received ON child_transfer (to_institution_id, state, dispatched_on);

CREATE TABLE child_alert (
  id             BIGINT      NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  kind           VARCHAR(30) NOT NULL,
  institution_id BIGINT      NOT NULL,
  child_id       BIGINT,
  subject_id     BIGINT,
  shows_from     DATE        NOT NULL,
  detail         VARCHAR(200),
  state          VARCHAR(20) NOT NULL,
  cause_gone_on  DATE,
  resolved_on    DATE,
  resolved_by    VARCHAR(40),
  resolution     VARCHAR(1000),
  CONSTRAINT child_alert_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
);
CREATE INDEX child_alert_open ON child_alert (state, shows_from, institution_id);
CREATE INDEX child_alert_subject ON child_alert (subject_id, kind);

CREATE TABLE monthly_return (
  id                BIGINT       NOT NULL PRIMARY KEY,
  version           INT          NOT NULL,
  institution_id    BIGINT       NOT NULL,
  month_start       DATE         NOT NULL,
  edition           INT          NOT NULL,
  superseded        BOOLEAN      NOT NULL,
  due_on            DATE         NOT NULL,
  state             VARCHAR(20)  NOT NULL,
  correction_reason VARCHAR(500),
  explanation       VARCHAR(2000),
  no_deaths         BOOLEAN      NOT NULL,
  no_violence       BOOLEAN      NOT NULL,
  submitted_at      TIMESTAMP(6) NULL,
  submitted_on      DATE,
  submitted_by      VARCHAR(40),
  decided_at        TIMESTAMP(6) NULL,
  decided_by        VARCHAR(40),
  remark            VARCHAR(1000),
  CONSTRAINT monthly_return_once UNIQUE (institution_id, month_start, edition),
  CONSTRAINT monthly_return_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
);
CREATE INDEX monthly_return_month ON monthly_return (month_start, superseded, state);

CREATE TABLE return_line (
  id           BIGINT      NOT NULL PRIMARY KEY,
  version      INT         NOT NULL,
  return_id    BIGINT      NOT NULL,
  child_id     BIGINT      NOT NULL,
  child_number VARCHAR(16) NOT NULL,
  sex          VARCHAR(6)  NOT NULL,
  birth_month  DATE        NOT NULL,
  opening      INT         NOT NULL,
  arrivals     INT         NOT NULL,
  departures   INT         NOT NULL,
  closing      INT         NOT NULL,
  nights       INT         NOT NULL,
  CONSTRAINT return_line_once UNIQUE (return_id, child_id),
  CONSTRAINT return_line_return FOREIGN KEY (return_id) REFERENCES monthly_return (id),
  CONSTRAINT return_line_child FOREIGN KEY (child_id) REFERENCES child (id)
);

CREATE TABLE return_figure (
  id         BIGINT     NOT NULL PRIMARY KEY,
  version    INT        NOT NULL,
  return_id  BIGINT     NOT NULL,
  field_code VARCHAR(8) NOT NULL,
  amount     INT,
  CONSTRAINT return_figure_once UNIQUE (return_id, field_code),
  CONSTRAINT return_figure_return FOREIGN KEY (return_id) REFERENCES monthly_return (id)
);

-- Sums of the returns handed in, written by the transaction that hands them in: a national table reads these rows only.
CREATE TABLE roll_rollup (
  institution_id BIGINT      NOT NULL,
  month_start    DATE        NOT NULL,
  sex            VARCHAR(6)  NOT NULL,
  age_band       VARCHAR(12) NOT NULL,
  opening        INT         NOT NULL,
  arrivals       INT         NOT NULL,
  departures     INT         NOT NULL,
  closing        INT         NOT NULL,
  nights         INT         NOT NULL,
  CONSTRAINT roll_rollup_cell PRIMARY KEY (month_start, institution_id, sex, age_band),
  CONSTRAINT roll_rollup_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
);
