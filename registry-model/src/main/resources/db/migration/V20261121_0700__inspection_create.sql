-- Plans: digests in clear, seed and inputs sealed until the period is over.
CREATE TABLE visit_plan (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  seal_id        VARCHAR(36)  NOT NULL,
  period_from    DATE         NOT NULL,
  period_to      DATE         NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  algorithm      VARCHAR(40)  NOT NULL,
  inputs_digest  VARCHAR(64)  NOT NULL,
  inputs_sealed  LONGBLOB,
  seed_sealed    LONGBLOB,
  outcome_digest VARCHAR(64),
  seed_opened    VARCHAR(64),
  made_by        VARCHAR(40)  NOT NULL,
  made_at        TIMESTAMP(6) NULL,
  drawn_at       TIMESTAMP(6) NULL,
  CONSTRAINT visit_plan_seal_once UNIQUE (seal_id),
  CONSTRAINT visit_plan_state CHECK (state IN ('PREPARED', 'DRAWN', 'OPENED')),
  CONSTRAINT visit_plan_drawn_has_digest CHECK (state = 'PREPARED' OR outcome_digest IS NOT NULL)
);

-- The open half of a visit begins at the gate.
CREATE TABLE inspection (
  id                 BIGINT        NOT NULL PRIMARY KEY,
  version            INT           NOT NULL,
  institution_id     BIGINT        NOT NULL,
  status             VARCHAR(30)   NOT NULL,
  announced_reason   VARCHAR(500),
  visit_date         DATE          NOT NULL,
  category_code      VARCHAR(30)   NOT NULL,
  standards_version  VARCHAR(40)   NOT NULL,
  arrived_at         TIMESTAMP(6)  NULL,
  entered_at         TIMESTAMP(6)  NULL,
  gate_person        VARCHAR(200),
  gate_words         VARCHAR(1000),
  obstructed         BOOLEAN       NOT NULL,
  submitted_at       TIMESTAMP(6)  NULL,
  act_number         VARCHAR(30),
  act_issued_at      TIMESTAMP(6)  NULL,
  act_language       VARCHAR(2),
  act_signed_by      VARCHAR(200),
  act_document_id    BIGINT,
  comment_due        DATE,
  institution_words  VARCHAR(4000),
  commented_at       TIMESTAMP(6)  NULL,
  commented_by       VARCHAR(40),
  reprisal_check_due DATE,
  closed_on          DATE,
  CONSTRAINT inspection_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT inspection_act_once UNIQUE (act_number),
  CONSTRAINT inspection_status_known CHECK (status IN ('ENTRY_REFUSED', 'ARRIVED', 'CHECKLIST_SUBMITTED', 'ACT_ISSUED', 'RESPONDED', 'CLOSED')),
  CONSTRAINT inspection_act_has_number CHECK (status NOT IN ('ACT_ISSUED', 'RESPONDED', 'CLOSED') OR act_number IS NOT NULL)
);
CREATE INDEX inspection_of_institution ON inspection (institution_id, visit_date);
CREATE INDEX inspection_by_day ON inspection (visit_date);

-- Where, when, who and why are opened by the vault only; nothing generic reads this table.
CREATE TABLE sealed_visit (
  id            BIGINT      NOT NULL PRIMARY KEY,
  version       INT         NOT NULL,
  plan_id       BIGINT      NOT NULL,
  seal_id       VARCHAR(36) NOT NULL,
  state         VARCHAR(20) NOT NULL,
  place_sealed  LONGBLOB,
  moment_sealed LONGBLOB,
  team_sealed   LONGBLOB,
  reason_sealed LONGBLOB,
  inspection_id BIGINT,
  CONSTRAINT sealed_visit_plan FOREIGN KEY (plan_id) REFERENCES visit_plan (id),
  CONSTRAINT sealed_visit_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT sealed_visit_seal_once UNIQUE (seal_id),
  CONSTRAINT sealed_visit_state CHECK (state IN ('DRAWN', 'ASSIGNED', 'RELEASED', 'ARRIVED', 'CANCELLED'))
);
CREATE INDEX sealed_visit_by_state ON sealed_visit (state, plan_id);

CREATE TABLE who_knew (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  sealed_visit_id BIGINT       NOT NULL,
  seal_id         VARCHAR(36)  NOT NULL,
  knower_sealed   LONGBLOB,
  known_at        TIMESTAMP(6) NULL,
  CONSTRAINT who_knew_visit FOREIGN KEY (sealed_visit_id) REFERENCES sealed_visit (id)
);
CREATE INDEX who_knew_of ON who_knew (sealed_visit_id, known_at);

CREATE TABLE inspector_profile (
  id          BIGINT  NOT NULL PRIMARY KEY,
  version     INT     NOT NULL,
  user_id     BIGINT  NOT NULL,
  female      BOOLEAN NOT NULL,
  interviewer BOOLEAN NOT NULL,
  CONSTRAINT inspector_profile_user FOREIGN KEY (user_id) REFERENCES user_account (id),
  CONSTRAINT inspector_profile_once UNIQUE (user_id)
);

CREATE TABLE inspector_conflict (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  inspector_id   BIGINT       NOT NULL,
  institution_id BIGINT       NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  declared_on    DATE         NOT NULL,
  CONSTRAINT inspector_conflict_of FOREIGN KEY (inspector_id) REFERENCES inspector_profile (id),
  CONSTRAINT inspector_conflict_with FOREIGN KEY (institution_id) REFERENCES institution (id)
);

CREATE TABLE inspection_member (
  id            BIGINT NOT NULL PRIMARY KEY,
  version       INT    NOT NULL,
  inspection_id BIGINT NOT NULL,
  place         INT    NOT NULL,
  user_id       BIGINT NOT NULL,
  CONSTRAINT inspection_member_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT inspection_member_user FOREIGN KEY (user_id) REFERENCES user_account (id),
  CONSTRAINT inspection_member_once UNIQUE (inspection_id, user_id)
);
CREATE INDEX inspection_member_by_user ON inspection_member (user_id);

CREATE TABLE inspection_head_count (
  id              BIGINT        NOT NULL PRIMARY KEY,
  version         INT           NOT NULL,
  inspection_id   BIGINT        NOT NULL,
  on_roll         INT           NOT NULL,
  seen_count      INT           NOT NULL,
  elsewhere_count INT           NOT NULL,
  unknown_count   INT           NOT NULL,
  extra_count     INT           NOT NULL,
  extra_note      VARCHAR(1000),
  counted_by      VARCHAR(40)   NOT NULL,
  counted_at      TIMESTAMP(6)  NULL,
  CONSTRAINT inspection_head_count_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT inspection_head_count_adds_up CHECK (on_roll = seen_count + elsewhere_count + unknown_count)
);
CREATE INDEX inspection_head_count_by ON inspection_head_count (inspection_id);

CREATE TABLE inspection_head (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  count_id     BIGINT       NOT NULL,
  child_number VARCHAR(40)  NOT NULL,
  whereabouts  VARCHAR(20)  NOT NULL,
  proof        VARCHAR(300),
  CONSTRAINT inspection_head_of FOREIGN KEY (count_id) REFERENCES inspection_head_count (id),
  CONSTRAINT inspection_head_once UNIQUE (count_id, child_number)
);

CREATE TABLE inspection_answer (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        INT           NOT NULL,
  inspection_id  BIGINT        NOT NULL,
  answer_id      VARCHAR(36)   NOT NULL,
  criterion_code VARCHAR(20)   NOT NULL,
  rating         VARCHAR(20)   NOT NULL,
  evidence       VARCHAR(2000),
  device         VARCHAR(60)   NOT NULL,
  answered_at    TIMESTAMP(6)  NULL,
  answered_by    VARCHAR(40)   NOT NULL,
  state          VARCHAR(20)   NOT NULL,
  CONSTRAINT inspection_answer_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT inspection_answer_once UNIQUE (inspection_id, answer_id) -- the same answer can never be booked twice
);
CREATE INDEX inspection_answer_to ON inspection_answer (inspection_id, criterion_code);

CREATE TABLE inspection_photo (
  id             BIGINT       NOT NULL PRIMARY KEY,
  version        INT          NOT NULL,
  inspection_id  BIGINT       NOT NULL,
  criterion_code VARCHAR(20)  NOT NULL,
  attachment_id  BIGINT       NOT NULL,
  taken_by       VARCHAR(40)  NOT NULL,
  taken_at       TIMESTAMP(6) NULL,
  CONSTRAINT inspection_photo_of FOREIGN KEY (inspection_id) REFERENCES inspection (id)
);
CREATE INDEX inspection_photo_by ON inspection_photo (inspection_id);

CREATE TABLE inspection_finding (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        INT           NOT NULL,
  inspection_id  BIGINT        NOT NULL,
  finding_number INT           NOT NULL,
  origin         VARCHAR(20)   NOT NULL,
  criterion_code VARCHAR(20),
  rating         VARCHAR(20),
  severity       VARCHAR(20)   NOT NULL,
  evidence       VARCHAR(2000),
  repeated       BOOLEAN       NOT NULL,
  due_on         DATE,
  CONSTRAINT inspection_finding_of FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT inspection_finding_once UNIQUE (inspection_id, finding_number)
);

CREATE TABLE corrective_action (
  id             BIGINT      NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  finding_id     BIGINT      NOT NULL,
  institution_id BIGINT      NOT NULL,
  status         VARCHAR(20) NOT NULL,
  due_on         DATE        NOT NULL,
  verified_on    DATE,
  CONSTRAINT corrective_action_of FOREIGN KEY (finding_id) REFERENCES inspection_finding (id),
  CONSTRAINT corrective_action_at FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT corrective_action_once UNIQUE (finding_id),
  CONSTRAINT corrective_action_status CHECK (status IN ('OPEN', 'CLAIMED', 'VERIFIED')),
  CONSTRAINT corrective_action_verified CHECK (status <> 'VERIFIED' OR verified_on IS NOT NULL)
);
CREATE INDEX corrective_action_due ON corrective_action (status, due_on);
CREATE INDEX corrective_action_by ON corrective_action (institution_id, status);

CREATE TABLE corrective_step (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       INT           NOT NULL,
  action_id     BIGINT        NOT NULL,
  step_number   INT           NOT NULL,
  deed          VARCHAR(20)   NOT NULL,
  done_by       VARCHAR(40)   NOT NULL,
  done_at       TIMESTAMP(6)  NULL,
  words         VARCHAR(2000) NOT NULL,
  attachment_id BIGINT,
  CONSTRAINT corrective_step_of FOREIGN KEY (action_id) REFERENCES corrective_action (id),
  CONSTRAINT corrective_step_once UNIQUE (action_id, step_number)
);
