-- A paper of an application is a stored file and never points into the void.
ALTER TABLE accreditation_file ADD CONSTRAINT accreditation_file_stored FOREIGN KEY (attachment_id) REFERENCES attachment (id);
CREATE INDEX accreditation_file_by ON accreditation_file (application_id);
