-- A room is open from a day on, except while it is closed; before, a room was usable or not, on all days alike.
-- section: floor or wing, so that it can be told whether girls' and boys' quarters lie apart.
ALTER TABLE institution_room ADD COLUMN section VARCHAR(60);
ALTER TABLE institution_room ADD COLUMN open_from DATE;
ALTER TABLE institution_room DROP COLUMN usable;

CREATE TABLE institution_room_closure (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  room_id     BIGINT       NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_to    DATE,
  reason      VARCHAR(500) NOT NULL,
  recorded_at TIMESTAMP(6) NULL,
  recorded_by VARCHAR(40)  NOT NULL,
  opened_by   VARCHAR(40),
  CONSTRAINT institution_room_closure_of FOREIGN KEY (room_id) REFERENCES institution_room (id),
  CONSTRAINT institution_room_closure_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX institution_room_closure_by ON institution_room_closure (room_id, valid_from);
