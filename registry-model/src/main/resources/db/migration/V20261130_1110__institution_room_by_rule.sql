-- Rooms that hardly any register has, or a few of hundreds of thousands: found by themselves, and not by going through all institutions.
CREATE INDEX institution_room_sex ON institution_room (sex, age_max);
CREATE INDEX institution_room_large ON institution_room (beds);
