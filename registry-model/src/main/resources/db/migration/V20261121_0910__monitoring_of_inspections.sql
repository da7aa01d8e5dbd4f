-- What monitors say of an act points to an act and a finding that exist.
ALTER TABLE review ADD CONSTRAINT review_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id);
ALTER TABLE finding_opinion ADD CONSTRAINT finding_opinion_finding FOREIGN KEY (finding_id) REFERENCES inspection_finding (id);
ALTER TABLE recommendation ADD CONSTRAINT recommendation_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id);
