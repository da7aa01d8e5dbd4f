package kg.childcare.registry.institution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kg.childcare.registry.institution.GivenLists.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.institution.imports.service.ImportLine;
import kg.childcare.registry.institution.imports.service.ImportLineSort;
import kg.childcare.registry.institution.imports.service.ImportQueries;
import kg.childcare.registry.institution.imports.service.ImportQueue;
import kg.childcare.registry.institution.imports.service.ImportService;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

/** A list is brought, confirmed, written, given up and taken up again. */
@RegistryTest
class ImportIT {
  private static final String OSH_OBLAST = "41706000000000";

  @Inject
  GivenLists lists;

  @Inject
  As as;

  @Inject
  ImportService service;

  @Inject
  ImportQueries imports;

  @Inject
  ImportQueue queue;

  @Inject
  Clock clock;

  @Inject
  InstitutionQueries institutions;

  @PersistenceContext
  EntityManager em;

  @Inject
  UserTransaction transaction;

  @Test
  void nothing_is_written_before_the_confirmation_and_everything_once_after_it() throws Exception {
    var list = HEAD + lists.home(1) + lists.home(2) + "Всего;;;;;;120;\n";
    var id = lists.upload(list);

    assertThat(lists.one(id).state()).isEqualTo(ImportState.READY);
    assertThat(lists.one(id).counts()).containsEntry(RowFate.CREATE, 2L).containsEntry(RowFate.SKIPPED, 1L);
    assertThat(lists.registered()).isEmpty();

    lists.written(id);

    assertThat(lists.registered()).hasSize(2).extracting(InstitutionRow::status).containsOnly(InstitutionStatus.PROPOSED);
    assertThat(lists.one(id).written()).isEqualTo(2);
    assertThat(as.registrar(() -> imports.result(id, Language.RU).toString())).contains(lists.registered().get(0).number());
  }

  @Test
  void the_same_file_twice_changes_nothing() throws Exception {
    var list = HEAD + lists.home(1) + lists.home(2) + lists.home(3);
    lists.written(lists.upload(list));

    var again = lists.upload(list);

    assertThat(lists.one(again).counts()).isEqualTo(Map.of(RowFate.MATCH, 3L));
    lists.written(again);
    assertThat(lists.registered()).hasSize(3);
  }

  @Test
  void a_registrar_enters_only_in_the_own_territory_and_sees_only_own_imports() throws Exception {
    var list = HEAD + lists.home(1) + lists.home(2).replace("Ошская область", "Нарынская область").replace("Алайский район", "Кочкорский район");
    var id = as.in(OSH_OBLAST, Role.REGISTRAR, () -> service.upload("Источник " + lists.mark(), "list.csv", list.getBytes(UTF_8), null, false));
    lists.settled(id);

    var fates = as.in(OSH_OBLAST, Role.REGISTRAR, () -> imports.lines(id, null, PageRequest.page(0, 10, ImportLineSort.LINE)));
    assertThat(fates).extracting(ImportLine::fate).containsExactly(RowFate.CREATE, RowFate.REJECT);
    assertThat(fates.get(1).rule()).isEqualTo("institution.rule.territoryNotYours");
    assertThatThrownBy(() -> as.in("41704000000000", Role.REGISTRAR, () -> imports.one(id))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in("41704000000000", Role.REGISTRAR, () -> service.confirm(id))).isInstanceOf(NotThere.class);
  }

  @Test
  void only_registrars_import() {
    for (var role : List.of(Role.MONITOR, Role.INSPECTOR, Role.PLANNER, Role.ADMIN)) {
      assertThatThrownBy(() -> as.national(role, () -> service.upload("x", "list.csv", HEAD.getBytes(UTF_8), null, false))).matches(Failures::isForbidden);
      assertThatThrownBy(() -> as.national(role, () -> imports.latest())).matches(Failures::isForbidden);
    }
  }

  @Test
  void a_cancelled_import_writes_nothing_and_is_over() throws Exception {
    var id = lists.upload(HEAD + lists.home(1));
    as.registrar(() -> service.cancel(id));

    assertThat(lists.one(id).state()).isEqualTo(ImportState.CANCELLED);
    assertThatThrownBy(() -> as.registrar(() -> service.confirm(id))).isInstanceOf(RuleViolation.class);
    assertThat(lists.registered()).isEmpty();
  }

  @Test
  void an_interrupted_import_says_so_and_goes_on_without_doubling() throws Exception {
    var list = HEAD + IntStream.rangeClosed(1, 20).mapToObj(lists::home).collect(Collectors.joining());
    var id = lists.upload(list);
    lists.written(id);
    transaction.begin();
    em.createQuery("update ListImport i set i.state = :writing, i.beatAt = null where i.id = :id").setParameter("writing", ImportState.WRITING).setParameter("id", id).executeUpdate();
    em.createQuery("update ImportedRow r set r.written = false, r.number = null where r.importId = :id and r.line > 12").setParameter("id", id).executeUpdate();
    transaction.commit();

    assertThat(lists.one(id).state()).isEqualTo(ImportState.INTERRUPTED);
    lists.written(id);
    assertThat(lists.registered()).hasSize(20);
    assertThat(lists.one(id).state()).isEqualTo(ImportState.DONE);
  }

  @Test
  void the_same_list_brought_twice_at_the_same_time_is_entered_once() throws Exception {
    var list = HEAD + IntStream.rangeClosed(1, 30).mapToObj(lists::home).collect(Collectors.joining());
    long one = as.registrar(() -> service.upload("Источник " + lists.mark(), "list.csv", list.getBytes(UTF_8), null, true));
    long other = as.registrar(() -> service.upload("Источник " + lists.mark(), "list.csv", list.getBytes(UTF_8), null, true));

    lists.settled(one);
    lists.settled(other);
    assertThat(lists.one(one).state()).isEqualTo(ImportState.DONE);
    assertThat(lists.one(other).state()).isEqualTo(ImportState.DONE);
    assertThat(lists.one(one).written() + lists.one(other).written()).isEqualTo(30);
    assertThat(lists.registered()).hasSize(30);
  }

  @Test
  void the_file_is_forgotten_when_it_is_read_and_when_it_is_given_up() throws Exception {
    var read = lists.upload(HEAD + lists.home(1));
    long givenUp = as.registrar(() -> service.upload("Источник " + lists.mark(), "list.csv", (HEAD + lists.home(2)).getBytes(UTF_8), null, false));
    as.registrar(() -> service.cancel(givenUp));

    assertThat(pieces(read)).isZero();
    assertThat(pieces(givenUp)).isZero();
    assertThat(lists.one(givenUp).state()).isEqualTo(ImportState.CANCELLED);
  }

  @Test
  void an_interrupted_reading_is_taken_up_again() throws Exception {
    var id = lists.upload(HEAD + lists.home(1) + lists.home(2));
    transaction.begin();
    em.createQuery("update ListImport i set i.state = :reading, i.beatAt = null where i.id = :id").setParameter("reading", ImportState.READING).setParameter("id", id).executeUpdate();
    transaction.commit();

    assertThat(lists.one(id).state()).isEqualTo(ImportState.INTERRUPTED);
    as.registrar(() -> service.confirm(id));
    lists.settled(id);
    assertThat(lists.one(id).state()).isEqualTo(ImportState.READY);
    assertThat(lists.one(id).counts()).isEqualTo(Map.of(RowFate.CREATE, 2L));
  }

  @Test
  void a_list_that_waits_is_written_when_the_one_before_it_has_ended() throws Exception {
    var before = lists.upload(HEAD + lists.home(1));
    var after = lists.upload(HEAD + lists.home(2));
    transaction.begin();
    em.createQuery("update ListImport i set i.state = :writing, i.beatAt = :now where i.id = :id").setParameter("writing", ImportState.WRITING).setParameter("now", Instant.now()).setParameter("id", before).executeUpdate();
    em.createQuery("update ImportTurn t set t.importId = :id").setParameter("id", before).executeUpdate();
    transaction.commit();
    as.registrar(() -> service.confirm(after));
    assertThat(lists.one(after).state()).isEqualTo(ImportState.WAITING);

    as.registrar(() -> service.cancel(before));
    queue.lookAround();
    lists.settled(after);
    assertThat(lists.one(after).state()).isEqualTo(ImportState.DONE);
    assertThat(lists.registered()).hasSize(1);
  }

  @Test
  void addresses_become_sites() throws Exception {
    lists.written(lists.upload(HEAD + lists.home(1)));

    var card = as.registrar(() -> institutions.card(lists.registered().get(0).number(), null, null));
    assertThat(card.sites()).singleElement().satisfies(site -> assertThat(site.address()).isEqualTo("ул. Мира 1"));
  }

  @Test
  void what_opens_on_a_day_ahead_stands_in_the_register_of_today_with_its_address() throws Exception {
    var opening = LocalDate.now(clock).plusDays(30).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    lists.written(lists.upload("Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Адрес;Дата открытия\n" + lists.home(1).strip() + ";" + opening + "\n"));

    assertThat(lists.registered()).singleElement().satisfies(row -> assertThat(row.status()).isEqualTo(InstitutionStatus.PROPOSED));
    var card = as.registrar(() -> institutions.card(lists.registered().get(0).number(), null, null));
    assertThat(card.sites()).singleElement().satisfies(site -> assertThat(site.address()).isEqualTo("ул. Мира 1"));
  }

  private long pieces(long id) {
    return em.createQuery("select count(p) from FilePart p where p.importId = :id", Long.class).setParameter("id", id).getSingleResult();
  }
}
