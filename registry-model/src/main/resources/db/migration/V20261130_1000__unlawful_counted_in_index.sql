-- Who operates unlawfully is counted by the runs of days alone; with the first day in the key H2 need not look up any row for it.
ALTER TABLE unlawful_run DROP PRIMARY KEY;
ALTER TABLE unlawful_run ADD CONSTRAINT unlawful_run_key PRIMARY KEY (ground, to_day, from_day, institution_id);
