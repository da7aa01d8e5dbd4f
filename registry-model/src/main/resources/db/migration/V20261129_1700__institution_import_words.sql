-- Words of a list that nobody knows, each with the number of lines that are rejected for it, told when the lines are judged.
ALTER TABLE institution_import ADD COLUMN unknown_words LONGTEXT;
