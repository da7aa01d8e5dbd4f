-- A word that very many institutions share: the first page of them is read in the order of names, without sorting all of them.
CREATE INDEX institution_word_named ON institution_word (word_id, name_ru, institution_id, valid_to, valid_from, territory_code, category_code);
