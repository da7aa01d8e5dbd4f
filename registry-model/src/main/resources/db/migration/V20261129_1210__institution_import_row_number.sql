-- What a list entered is found by its number, to be confirmed together.
CREATE INDEX institution_import_row_number ON institution_import_row (import_id, number);
