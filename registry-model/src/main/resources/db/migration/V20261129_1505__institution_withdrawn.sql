-- An author takes back what waits for a second person (adr/0236).
ALTER TABLE institution_change DROP CONSTRAINT institution_change_state;
ALTER TABLE institution_change ADD CONSTRAINT institution_change_state CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'));
ALTER TABLE institution_succession DROP CONSTRAINT institution_succession_state;
ALTER TABLE institution_succession ADD CONSTRAINT institution_succession_state CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'));
ALTER TABLE institution_merge DROP CONSTRAINT institution_merge_state;
ALTER TABLE institution_merge ADD CONSTRAINT institution_merge_state CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'));
ALTER TABLE capacity_paid_places DROP CONSTRAINT capacity_paid_places_state;
ALTER TABLE capacity_paid_places ADD CONSTRAINT capacity_paid_places_state CHECK (state IN ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'));
