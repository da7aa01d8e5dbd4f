-- A site assessment may be filled in criterion by criterion (adr/0247-site-assessment-by-the-checklist.md); one from paper has its figures alone.
ALTER TABLE accreditation_assessment ADD COLUMN standards_code VARCHAR(40) NULL;

CREATE TABLE accreditation_assessment_answer (
  assessment_id  BIGINT      NOT NULL,
  criterion_code VARCHAR(20) NOT NULL,
  rating         VARCHAR(20) NOT NULL,
  CONSTRAINT accreditation_assessment_answer_once PRIMARY KEY (assessment_id, criterion_code),
  CONSTRAINT accreditation_assessment_answer_of FOREIGN KEY (assessment_id) REFERENCES accreditation_assessment (id),
  CONSTRAINT accreditation_assessment_answer_rating CHECK (rating IN ('MET', 'PARTLY_MET', 'NOT_MET', 'NOT_APPLICABLE', 'NOT_VERIFIED'))
);
