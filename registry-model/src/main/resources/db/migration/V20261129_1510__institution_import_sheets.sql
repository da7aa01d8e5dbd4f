-- Which sheets of a spreadsheet were read, under which line numbers, and which were left out.
ALTER TABLE institution_import ADD COLUMN sheets LONGTEXT;
