-- Cards that are due to be confirmed are found by themselves: the first page of a registrar counts them.
CREATE INDEX institution_confirmed ON institution (confirmed_on, registered_at);
