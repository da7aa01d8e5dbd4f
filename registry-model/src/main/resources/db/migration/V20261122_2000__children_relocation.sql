-- An institution without a right to keep children: from when to when its children are to go elsewhere. Which children they are, and who has gone, the roll says.
CREATE TABLE relocation_plan (
  id               BIGINT      NOT NULL PRIMARY KEY,
  version          INT         NOT NULL,
  institution_id   BIGINT      NOT NULL,
  ground           VARCHAR(15) NOT NULL,
  reference_number VARCHAR(60) NOT NULL,
  from_day         DATE        NOT NULL,
  to_day           DATE,
  name_by          DATE        NOT NULL,
  move_by          DATE        NOT NULL,
  dropped_on       DATE,
  CONSTRAINT relocation_plan_of FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT relocation_plan_ground CHECK (ground IN ('SUSPENSION', 'WITHDRAWAL', 'EXPIRY', 'REFUSAL')),
  CONSTRAINT relocation_plan_ends CHECK (to_day IS NULL OR to_day >= from_day)
);
CREATE INDEX relocation_plan_running ON relocation_plan (institution_id, from_day);
CREATE INDEX relocation_plan_begun ON relocation_plan (from_day, to_day);

-- Written once each; the highest ordinal counts. Two officers at the same moment cannot both write the same one.
CREATE TABLE relocation_destination (
  id             BIGINT      NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  plan_id        BIGINT      NOT NULL,
  placement_id   BIGINT      NOT NULL,
  ordinal        INT         NOT NULL,
  kind           VARCHAR(15) NOT NULL,
  institution_id BIGINT,
  note           VARCHAR(500),
  named_on       DATE        NOT NULL,
  named_by       VARCHAR(40) NOT NULL,
  CONSTRAINT relocation_destination_in FOREIGN KEY (plan_id) REFERENCES relocation_plan (id),
  CONSTRAINT relocation_destination_of FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT relocation_destination_to FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT relocation_destination_once UNIQUE (plan_id, placement_id, ordinal),
  CONSTRAINT relocation_destination_kind CHECK (kind IN ('INSTITUTION', 'PARENTS', 'KIN', 'FOSTER', 'INDEPENDENT', 'OTHER')),
  CONSTRAINT relocation_destination_where CHECK (kind <> 'INSTITUTION' OR institution_id IS NOT NULL)
);
CREATE INDEX relocation_destination_places ON relocation_destination (institution_id, placement_id);

-- Decisions from before the plans: the latest about each institution, with the term of the parameters as they are shipped.
INSERT INTO relocation_plan (id, version, institution_id, ground, reference_number, from_day, name_by, move_by)
SELECT d.id, 1, d.institution_id, 'REFUSAL', d.number, d.valid_from, CAST(d.valid_from + INTERVAL '14' DAY AS DATE), CAST(d.valid_from + INTERVAL '90' DAY AS DATE)
  FROM accreditation_decision d
 WHERE d.outcome = 'REFUSED' AND NOT EXISTS (SELECT 1 FROM accreditation_decision n WHERE n.institution_id = d.institution_id AND n.ordinal > d.ordinal);
INSERT INTO relocation_plan (id, version, institution_id, ground, reference_number, from_day, name_by, move_by)
SELECT d.id, 1, d.institution_id, CASE a.kind WHEN 'SUSPENSION' THEN 'SUSPENSION' ELSE 'WITHDRAWAL' END, a.act_number, a.effective_on,
       CAST(a.effective_on + INTERVAL '14' DAY AS DATE), CAST(a.effective_on + INTERVAL '90' DAY AS DATE)
  FROM accreditation_decision d
  JOIN accreditation_act a ON a.decision_id = d.id AND a.kind IN ('SUSPENSION', 'WITHDRAWAL') AND a.last_day IS NULL
 WHERE d.outcome <> 'REFUSED' AND NOT EXISTS (SELECT 1 FROM accreditation_decision n WHERE n.institution_id = d.institution_id AND n.ordinal > d.ordinal)
   AND NOT EXISTS (SELECT 1 FROM accreditation_act b WHERE b.decision_id = d.id AND b.kind IN ('SUSPENSION', 'WITHDRAWAL') AND b.last_day IS NULL
                      AND (b.effective_on < a.effective_on OR (b.effective_on = a.effective_on AND b.id < a.id)));
INSERT INTO relocation_plan (id, version, institution_id, ground, reference_number, from_day, name_by, move_by)
SELECT d.id, 1, d.institution_id, 'EXPIRY', d.number, CAST(d.valid_to + INTERVAL '1' DAY AS DATE), CAST(d.valid_to + INTERVAL '15' DAY AS DATE), CAST(d.valid_to + INTERVAL '91' DAY AS DATE)
  FROM accreditation_decision d
 WHERE d.outcome <> 'REFUSED' AND NOT EXISTS (SELECT 1 FROM accreditation_decision n WHERE n.institution_id = d.institution_id AND n.ordinal > d.ordinal)
   AND NOT EXISTS (SELECT 1 FROM accreditation_act a WHERE a.decision_id = d.id AND a.kind IN ('SUSPENSION', 'WITHDRAWAL') AND a.last_day IS NULL);
