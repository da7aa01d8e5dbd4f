package kg.childcare.registry.institution;

import static kg.childcare.registry.institution.GivenLists.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.institution.imports.service.ImportLine;
import kg.childcare.registry.institution.imports.service.WordsOfImports;
import kg.childcare.registry.institution.service.WordBook;
import org.junit.jupiter.api.Test;

/** An institution that came with a list is recognised and found by its words. */
@RegistryTest
class ImportedWordsIT {
  @Inject
  GivenLists lists;

  @Inject
  WordsOfImports around;

  @Inject
  Clock clock;

  @Inject
  WordBook words;

  @PersistenceContext
  EntityManager em;

  @Inject
  UserTransaction transaction;

  @Test
  void an_institution_is_recognised_by_all_its_names_whether_its_signs_are_kept_yet_or_not() throws Exception {
    lists.written(lists.upload(HEAD + lists.home(1)));
    var number = lists.registered().get(0).number();

    transaction.begin();
    em.createNativeQuery("DELETE FROM institution_sign WHERE institution_id = (SELECT id FROM institution WHERE number = ?)").setParameter(1, number).executeUpdate();
    em.createNativeQuery("UPDATE institution_profile SET has_words = FALSE WHERE institution_id = (SELECT id FROM institution WHERE number = ?)").setParameter(1, number).executeUpdate();
    transaction.commit();
    assertThat(lists.lines(lists.upload(HEAD + lists.home(1)))).extracting(ImportLine::fate, ImportLine::number).containsExactly(tuple(RowFate.MATCH, number));

    takenIn();
    assertThat(lists.lines(lists.upload(HEAD + lists.home(1)))).extracting(ImportLine::fate, ImportLine::number).containsExactly(tuple(RowFate.MATCH, number));
    assertThat(lists.lines(lists.upload(HEAD + lists.home(1).replaceFirst("Детский", "Детскй")))).extracting(ImportLine::fate).containsExactly(RowFate.NEEDS_PERSON);
    assertThat(lists.lines(lists.upload(HEAD + lists.home(2)))).extracting(ImportLine::fate).containsExactly(RowFate.CREATE);
  }

  @Test
  void the_words_of_an_import_are_taken_in_when_it_ends_without_anybody_searching() throws Exception {
    lists.written(lists.upload(lists.homes(20)));

    until(() -> wordless() == 0);
    assertThat(lists.registered()).hasSize(20);
  }

  @Test
  void words_give_way_to_an_import_that_is_being_written_and_what_a_server_left_is_found_by_looking_around() throws Exception {
    lists.written(lists.upload(lists.homes(300)));
    until(() -> wordless() == 0);
    var other = lists.upload(HEAD + lists.home(301));
    atWork(other, ImportState.WRITING);
    try {
      forgetWords();
      assertThat(around.takeInSome()).isZero();
      assertThat(wordless()).isEqualTo(300);
    } finally {
      atWork(other, ImportState.READY);
    }

    around.lookAround();

    until(() -> wordless() == 0);
  }

  /** As if a server had been switched off before it took anything in. */
  private void forgetWords() throws Exception {
    transaction.begin();
    assertThat(em.createNativeQuery("UPDATE institution_profile SET has_words = FALSE WHERE name_ru LIKE ?").setParameter(1, "%" + lists.mark() + "%").executeUpdate()).isEqualTo(300);
    transaction.commit();
  }

  /** As if another server were at it, or no longer. */
  private void atWork(long id, ImportState state) throws Exception {
    transaction.begin();
    em.createQuery("update ListImport i set i.state = :state, i.beatAt = :now where i.id = :id").setParameter("state", state).setParameter("now", clock.instant()).setParameter("id", id).executeUpdate();
    em.createQuery("update ImportTurn t set t.importId = :id").setParameter("id", id).executeUpdate();
    transaction.commit();
  }

  /** How many profiles of these imports have no words. */
  private long wordless() {
    return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM institution_profile WHERE has_words = FALSE AND name_ru LIKE ?").setParameter(1, "%" + lists.mark() + "%").getSingleResult()).longValue();
  }

  private static void until(BooleanSupplier there) {
    long end = System.nanoTime() + GivenLists.PATIENCE;
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail("It has not come to that");
      }
    }
  }

  private void takenIn() {
    int taken;
    do {
      taken = words.catchUp();
    } while (taken > 0);
  }
}
