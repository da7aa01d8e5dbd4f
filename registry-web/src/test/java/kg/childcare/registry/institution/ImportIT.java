package kg.childcare.registry.institution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.institution.imports.SourceWord;
import kg.childcare.registry.institution.imports.service.Arrangement;
import kg.childcare.registry.institution.imports.service.ImportLine;
import kg.childcare.registry.institution.imports.service.ImportLineSort;
import kg.childcare.registry.institution.imports.service.ImportQueries;
import kg.childcare.registry.institution.imports.service.ImportQueue;
import kg.childcare.registry.institution.imports.service.ImportService;
import kg.childcare.registry.institution.imports.service.ImportView;
import kg.childcare.registry.institution.imports.service.WordsOfImports;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.WordBook;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.Xlsx;
import kg.childcare.registry.shared.web.Failures;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

@RegistryTest
class ImportIT {
  private static final String OSH_OBLAST = "41706000000000";
  private static final String HEAD = "Список учреждений;;;;;;\nНаименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Адрес\n";
  private static final long PATIENCE = 60_000_000_000L;

  @Inject
  As as;

  @Inject
  ImportService service;

  @Inject
  ImportQueries imports;

  @Inject
  ImportQueue queue;

  @Inject
  WordsOfImports around;

  @Inject
  Clock clock;

  @Inject
  InstitutionQueries institutions;

  @Inject
  WordBook words;

  @PersistenceContext
  EntityManager em;

  @Inject
  UserTransaction transaction;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void nothing_is_written_before_the_confirmation_and_everything_once_after_it() throws Exception {
    var list = HEAD + home(1) + home(2) + "Всего;;;;;;120;\n";
    var id = upload(list);

    assertThat(one(id).state()).isEqualTo(ImportState.READY);
    assertThat(one(id).counts()).containsEntry(RowFate.CREATE, 2L).containsEntry(RowFate.SKIPPED, 1L);
    assertThat(registered()).isEmpty();

    written(id);

    assertThat(registered()).hasSize(2).extracting(InstitutionRow::status).containsOnly(InstitutionStatus.PROPOSED);
    assertThat(one(id).written()).isEqualTo(2);
    assertThat(as.registrar(() -> imports.result(id, Language.RU).toString())).contains(registered().get(0).number());
  }

  @Test
  void a_city_beside_its_oblast_and_owners_in_the_words_of_offices_are_understood() throws Exception {
    var id = upload(HEAD + "Дом " + mark + ";Детский дом;жеке;Ошская область;г. Ош;Минтруд;30;ул. Мира 1\nДом 2 " + mark + ";Детский дом;НПО;Ошская обл.;Ош шаары;Минтруд;30;ул. Мира 2\n"
        + "Дом 3 " + mark + ";Детский дом;гос;Баткенская область;Алайский район;Минтруд;30;ул. Мира 3\n");

    assertThat(lines(id)).extracting(ImportLine::fate).containsExactly(RowFate.CREATE, RowFate.CREATE, RowFate.REJECT);
    written(id);
    assertThat(registered()).hasSize(2).allSatisfy(row -> {
      assertThat(row.territory()).startsWith("41721");
      assertThat(row.ownership()).isEqualTo("PRIVATE");
    });
  }

  @Test
  void the_same_file_twice_changes_nothing() throws Exception {
    var list = HEAD + home(1) + home(2) + home(3);
    written(upload(list));

    var again = upload(list);

    assertThat(one(again).counts()).isEqualTo(Map.of(RowFate.MATCH, 3L));
    written(again);
    assertThat(registered()).hasSize(3);
  }

  @Test
  void an_institution_is_recognised_by_all_its_names_whether_its_signs_are_kept_yet_or_not() throws Exception {
    written(upload(HEAD + home(1)));
    var number = registered().get(0).number();

    transaction.begin();
    em.createNativeQuery("DELETE FROM institution_sign WHERE institution_id = (SELECT id FROM institution WHERE number = ?)").setParameter(1, number).executeUpdate();
    em.createNativeQuery("UPDATE institution_profile SET has_words = FALSE WHERE institution_id = (SELECT id FROM institution WHERE number = ?)").setParameter(1, number).executeUpdate();
    transaction.commit();
    assertThat(lines(upload(HEAD + home(1)))).extracting(ImportLine::fate, ImportLine::number).containsExactly(tuple(RowFate.MATCH, number));

    takenIn();
    assertThat(lines(upload(HEAD + home(1)))).extracting(ImportLine::fate, ImportLine::number).containsExactly(tuple(RowFate.MATCH, number));
    assertThat(lines(upload(HEAD + home(1).replaceFirst("Детский", "Детскй")))).extracting(ImportLine::fate).containsExactly(RowFate.NEEDS_PERSON);
    assertThat(lines(upload(HEAD + home(2)))).extracting(ImportLine::fate).containsExactly(RowFate.CREATE);
  }

  @Test
  void the_words_of_an_import_are_taken_in_when_it_ends_without_anybody_searching() throws Exception {
    written(upload(homes(20)));

    until(() -> wordless() == 0);
    assertThat(registered()).hasSize(20);
  }

  @Test
  void words_give_way_to_an_import_that_is_being_written_and_what_a_server_left_is_found_by_looking_around() throws Exception {
    written(upload(homes(300)));
    until(() -> wordless() == 0);
    var other = upload(HEAD + home(301));
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

  private String homes(int howMany) {
    return HEAD + IntStream.rangeClosed(1, howMany).mapToObj(this::home).collect(Collectors.joining());
  }

  /** As if a server had been switched off before it took anything in. */
  private void forgetWords() throws Exception {
    transaction.begin();
    assertThat(em.createNativeQuery("UPDATE institution_profile SET has_words = FALSE WHERE name_ru LIKE ?").setParameter(1, "%" + mark + "%").executeUpdate()).isEqualTo(300);
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
    return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM institution_profile WHERE has_words = FALSE AND name_ru LIKE ?").setParameter(1, "%" + mark + "%").getSingleResult()).longValue();
  }

  private static void until(BooleanSupplier there) {
    long end = System.nanoTime() + PATIENCE;
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

  @Test
  void a_match_and_a_likeness_say_which_facts_agree() throws Exception {
    written(upload(HEAD + home(1)));
    var number = registered().get(0).number();

    var again = lines(upload(HEAD + home(1).toUpperCase(java.util.Locale.ROOT)));
    assertThat(again).singleElement().satisfies(line -> assertThat(line.reasons().stream().map(Texts.in(Language.EN)::word).toList()).satisfiesExactly(
        first -> assertThat(first).contains(number), name -> assertThat(name).startsWith("Same name, in Russian").contains("only letters, capitals or signs differ"),
        place -> assertThat(place).isEqualTo("Same raion or city."), address -> assertThat(address).isEqualTo("Same address: ул. Мира 1.")));

    var alike = lines(upload(HEAD + home(1).replaceFirst("Детский", "Детскй")));
    assertThat(alike).singleElement().satisfies(line -> {
      assertThat(line.fate()).isEqualTo(RowFate.NEEDS_PERSON);
      assertThat(line.reasons().stream().map(Texts.in(Language.EN)::word).toList()).contains(number + ":", "Same raion or city.").anyMatch(why -> why.startsWith("Similar name, in Russian"));
    });
  }

  @Test
  void what_stands_twice_with_other_facts_waits_for_a_person() throws Exception {
    var id = upload(HEAD + home(1) + home(1).replace(";60;", ";70;") + home(2) + home(2));

    assertThat(lines(id)).extracting(ImportLine::fate).containsExactly(RowFate.NEEDS_PERSON, RowFate.NEEDS_PERSON, RowFate.CREATE, RowFate.MATCH);
    as.registrar(() -> service.decide(id, 3, true));
    settled(id);
    assertThat(lines(id)).extracting(ImportLine::fate).containsExactly(RowFate.CREATE, RowFate.MATCH, RowFate.CREATE, RowFate.MATCH);
  }

  @Test
  void a_refused_line_names_its_cell_and_its_rule() throws Exception {
    var id = upload(HEAD + home(1).replace(";60;", ";много;") + home(2).replace("Детский дом;", "Гостиница;") + home(3).replace("Алайский", "Нигдейский"));

    assertThat(lines(id)).extracting(ImportLine::fate).containsOnly(RowFate.REJECT);
    assertThat(lines(id)).extracting(ImportLine::cell).containsExactly("G3", "B4", "E5");
    assertThat(lines(id)).extracting(ImportLine::rule).containsExactly("institution.import.notANumber", "institution.rule.categoryUnknown", "institution.import.placeUnknown");
  }

  @Test
  void a_day_of_opening_in_a_year_that_was_typed_wrongly_is_refused_with_its_cell() throws Exception {
    var id = upload("Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Дата открытия\n"
        + "Дом 1 " + mark + ";Детский дом;Государственная;Ошская область;Алайский район;Минтруд;40;01.09.2999\n"
        + "Дом 2 " + mark + ";Детский дом;Государственная;Ошская область;Алайский район;Минтруд;40;" + LocalDate.now(clock).plusYears(1) + "\n");

    assertThat(lines(id)).extracting(ImportLine::fate, ImportLine::cell, ImportLine::rule)
        .containsExactly(tuple(RowFate.REJECT, "H2", "institution.rule.farAhead"), tuple(RowFate.CREATE, null, null));
  }

  @Test
  void a_cell_that_cannot_be_read_hides_nothing_else_that_is_wrong_with_its_line() throws Exception {
    var id = upload("Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;ИНН;Дата открытия;Возраст до\n"
        + "Дом 1 " + mark + ";Детский дом;Государственная;Ошская область;Алайский район;;0;123;32.13.2020;\n"
        + "Дом 2 " + mark + ";Гостиница;соцзаказ;Ошская область;Нигдейский район;;много;123;01.02.2020;\n"
        + "Дом 3 " + mark + ";Гостиница;Государственная;Ошская область;Алайский район;Минтруд;0;;01.02.2020;взрослые\n"
        + "Дом 4 " + mark + ";Детский дом;Государственная;Ошская область;Алайский район;Минтруд;40;;32.13.2020;99\n");

    assertThat(lines(id)).extracting(this::rules).containsExactly(
        List.of("institution.import.notADay", "institution.rule.supervisorMissing", "institution.rule.taxNumber", "institution.rule.capacityNotPositive"),
        List.of("institution.rule.categoryUnknown", "institution.import.ownershipUnknown", "institution.import.placeUnknown", "institution.import.notANumber", "institution.rule.supervisorMissing", "institution.rule.taxNumber"),
        List.of("institution.rule.categoryUnknown", "institution.import.notANumber", "institution.rule.capacityNotPositive"),
        List.of("institution.import.notADay", "institution.rule.agesOutsideCategory"));
  }

  @Test
  void columns_can_be_given_another_meaning_and_a_source_is_remembered() throws Exception {
    var list = "Странное слово;Тип;Район\nДом " + mark + ";CH_HOME;Алайский район\n";
    var id = upload(list);
    assertThat(one(id).counts()).isEqualTo(Map.of(RowFate.REJECT, 1L));

    as.registrar(() -> service.arrange(id, null, new Arrangement(Map.of("A", "NAME_RU"), Map.of("OWNERSHIP", "STATE", "SUPERVISOR", "Министерство", "CAPACITY", "40"), null)));
    settled(id);
    assertThat(one(id).counts()).isEqualTo(Map.of(RowFate.CREATE, 1L));
    written(id);

    var next = one(upload(list.replace("Дом", "Приют")));
    assertThat(next.layout().columnOf(ListField.NAME_RU)).isZero();
    assertThat(next.layout().defaults()).containsEntry(ListField.OWNERSHIP, "STATE");
  }

  @Test
  void words_that_the_register_does_not_know_are_told_once_and_explained_once_for_their_source() throws Exception {
    var list = HEAD + home(1).replace("Детский дом;", "Приют «Х»;") + home(2).replace("Детский дом;", "ПРИЮТ Х;").replace("Государственная", "соцзаказ") + home(3);
    var id = upload(list);
    assertThat(one(id).counts()).isEqualTo(Map.of(RowFate.REJECT, 2L, RowFate.CREATE, 1L));
    assertThat(one(id).words()).containsExactly(new SourceWord(ListField.CATEGORY, "Приют «Х»", null, 2), new SourceWord(ListField.OWNERSHIP, "соцзаказ", null, 1));

    explain(id, Map.of("category", Map.of("приют х", "CRISIS")));
    assertThat(one(id).counts()).isEqualTo(Map.of(RowFate.REJECT, 1L, RowFate.CREATE, 2L));
    explain(id, Map.of("OWNERSHIP", Map.of("соцзаказ", "PRIVATE")));
    assertThat(one(id).counts()).isEqualTo(Map.of(RowFate.CREATE, 3L));
    written(id);
    assertThat(registered()).extracting(InstitutionRow::category).containsExactlyInAnyOrder("CRISIS", "CRISIS", "CH_HOME");

    var next = upload(list.replace("№", "корпус №"));
    assertThat(lines(next)).extracting(ImportLine::rule).doesNotContain("institution.rule.categoryUnknown", "institution.import.ownershipUnknown");
    assertThat(one(next).words()).extracting(SourceWord::code).containsExactly("CRISIS", "PRIVATE");

    explain(next, Map.of("category", Map.of("Приют Х", "")));
    assertThat(lines(next)).extracting(ImportLine::rule).contains("institution.rule.categoryUnknown");
    assertThat(one(next).words()).contains(new SourceWord(ListField.CATEGORY, "Приют «Х»", null, 2));
  }

  @Test
  void words_can_be_said_with_the_file_and_a_wrong_code_is_refused_by_name() throws Exception {
    var list = (HEAD + home(1).replace("Детский дом;", "Приют;").replace("Алайский район", "Южная зона")).getBytes(UTF_8);
    var said = new Arrangement(null, null, Map.of("category", Map.of("приют", "CRISIS"), "territory", Map.of("южная зона", "41706207000000")));
    long id = as.registrar(() -> service.upload("Источник " + mark, "list.csv", list, said, false));
    settled(id);
    assertThat(one(id).counts()).isEqualTo(Map.of(RowFate.CREATE, 1L));

    var wrong = Map.of("category", Map.of("приют", "BOARD"));
    assertThatThrownBy(() -> explain(id, wrong)).isInstanceOf(RuleViolation.class).hasMessageContaining("importCodeUnknown").satisfies(
        refused -> assertThat(((RuleViolation) refused).breaches().get(0).arguments()).containsExactly(ListField.CATEGORY, "приют", "BOARD"));
    assertThatThrownBy(() -> as.registrar(() -> service.upload("Источник " + mark, "list.csv", list, new Arrangement(null, null, wrong), false))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> explain(id, Map.of("status", Map.of("действует", "ACTIVE")))).isInstanceOf(RuleViolation.class).hasMessageContaining("importFieldUnknown");
  }

  @Test
  void a_word_for_a_place_does_not_overrule_the_oblast_of_the_line() throws Exception {
    var id = upload(HEAD + home(1).replace("Алайский район", "Горная зона") + home(2).replace("Ошская область", "Нарынская область").replace("Алайский район", "Горная зона"));
    explain(id, Map.of("territory", Map.of("Горная зона", "41706207000000")));

    assertThat(lines(id)).extracting(ImportLine::fate).containsExactly(RowFate.CREATE, RowFate.REJECT);
    assertThat(one(id).words()).containsExactly(new SourceWord(ListField.TERRITORY, "Горная зона", "41706207000000", 1));
  }

  @Test
  void places_are_known_by_short_words_and_other_spellings() throws Exception {
    var places = List.of("Кара-Сууйский р-н", "Карасуйского р-на", "Кара-Суу ш.", "Чон-Алайский р-он", "Узген р-н");
    var id = upload(HEAD + IntStream.range(0, places.size()).mapToObj(i -> home(i).replace("Алайский район", places.get(i))).collect(Collectors.joining()));
    assertThat(lines(id)).extracting(ImportLine::rule).containsExactly(null, null, null, null, "institution.import.placeUnknown");
    assertThat(one(id).words()).extracting(SourceWord::word).containsExactly("Узген р-н");

    written(id);
    assertThat(registered()).extracting(InstitutionRow::territory).containsExactlyInAnyOrder("41706226000000", "41706226000000", "41706226600010", "41706259000000");
  }

  @Test
  void a_registrar_enters_only_in_the_own_territory_and_sees_only_own_imports() throws Exception {
    var list = HEAD + home(1) + home(2).replace("Ошская область", "Нарынская область").replace("Алайский район", "Кочкорский район");
    var id = as.in(OSH_OBLAST, Role.REGISTRAR, () -> service.upload("Источник " + mark, "list.csv", list.getBytes(UTF_8), null, false));
    settled(id);

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
    var id = upload(HEAD + home(1));
    as.registrar(() -> service.cancel(id));

    assertThat(one(id).state()).isEqualTo(ImportState.CANCELLED);
    assertThatThrownBy(() -> as.registrar(() -> service.confirm(id))).isInstanceOf(RuleViolation.class);
    assertThat(registered()).isEmpty();
  }

  @Test
  void an_interrupted_import_says_so_and_goes_on_without_doubling() throws Exception {
    var list = HEAD + IntStream.rangeClosed(1, 20).mapToObj(this::home).collect(Collectors.joining());
    var id = upload(list);
    written(id);
    transaction.begin();
    em.createQuery("update ListImport i set i.state = :writing, i.beatAt = null where i.id = :id").setParameter("writing", ImportState.WRITING).setParameter("id", id).executeUpdate();
    em.createQuery("update ImportedRow r set r.written = false, r.number = null where r.importId = :id and r.line > 12").setParameter("id", id).executeUpdate();
    transaction.commit();

    assertThat(one(id).state()).isEqualTo(ImportState.INTERRUPTED);
    written(id);
    assertThat(registered()).hasSize(20);
    assertThat(one(id).state()).isEqualTo(ImportState.DONE);
  }

  @Test
  void the_same_list_brought_twice_at_the_same_time_is_entered_once() throws Exception {
    var list = HEAD + IntStream.rangeClosed(1, 30).mapToObj(this::home).collect(Collectors.joining());
    long one = as.registrar(() -> service.upload("Источник " + mark, "list.csv", list.getBytes(UTF_8), null, true));
    long other = as.registrar(() -> service.upload("Источник " + mark, "list.csv", list.getBytes(UTF_8), null, true));

    settled(one);
    settled(other);
    assertThat(one(one).state()).isEqualTo(ImportState.DONE);
    assertThat(one(other).state()).isEqualTo(ImportState.DONE);
    assertThat(one(one).written() + one(other).written()).isEqualTo(30);
    assertThat(registered()).hasSize(30);
  }

  @Test
  void the_file_is_forgotten_when_it_is_read_and_when_it_is_given_up() throws Exception {
    var read = upload(HEAD + home(1));
    long givenUp = as.registrar(() -> service.upload("Источник " + mark, "list.csv", (HEAD + home(2)).getBytes(UTF_8), null, false));
    as.registrar(() -> service.cancel(givenUp));

    assertThat(pieces(read)).isZero();
    assertThat(pieces(givenUp)).isZero();
    assertThat(one(givenUp).state()).isEqualTo(ImportState.CANCELLED);
  }

  @Test
  void an_interrupted_reading_is_taken_up_again() throws Exception {
    var id = upload(HEAD + home(1) + home(2));
    transaction.begin();
    em.createQuery("update ListImport i set i.state = :reading, i.beatAt = null where i.id = :id").setParameter("reading", ImportState.READING).setParameter("id", id).executeUpdate();
    transaction.commit();

    assertThat(one(id).state()).isEqualTo(ImportState.INTERRUPTED);
    as.registrar(() -> service.confirm(id));
    settled(id);
    assertThat(one(id).state()).isEqualTo(ImportState.READY);
    assertThat(one(id).counts()).isEqualTo(Map.of(RowFate.CREATE, 2L));
  }

  @Test
  void a_list_that_waits_is_written_when_the_one_before_it_has_ended() throws Exception {
    var before = upload(HEAD + home(1));
    var after = upload(HEAD + home(2));
    transaction.begin();
    em.createQuery("update ListImport i set i.state = :writing, i.beatAt = :now where i.id = :id").setParameter("writing", ImportState.WRITING).setParameter("now", Instant.now()).setParameter("id", before).executeUpdate();
    em.createQuery("update ImportTurn t set t.importId = :id").setParameter("id", before).executeUpdate();
    transaction.commit();
    as.registrar(() -> service.confirm(after));
    assertThat(one(after).state()).isEqualTo(ImportState.WAITING);

    as.registrar(() -> service.cancel(before));
    queue.lookAround();
    settled(after);
    assertThat(one(after).state()).isEqualTo(ImportState.DONE);
    assertThat(registered()).hasSize(1);
  }

  @Test
  void what_turns_out_to_hold_nothing_says_so() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("1");
      sheet.inlineString(0, 0, "-");
      sheet.inlineString(0, 1, "REDACTED");
    }
    long id = as.registrar(() -> service.upload("Источник " + mark, "list.xlsx", out.toByteArray(), null, true));
    settled(id);

    assertThat(one(id).state()).isEqualTo(ImportState.REFUSED);
    assertThat(Texts.in(Language.EN).word(one(id).refusal())).isEqualTo("The file holds no table.");
  }

  @Test
  void the_register_s_own_export_matches_every_row_and_changes_nothing() throws Exception {
    written(upload(HEAD + IntStream.rangeClosed(1, 60).mapToObj(this::home).collect(Collectors.joining())));
    for (var language : Language.values()) {
      var texts = Texts.in(language);
      var heads = Stream.of("institution.number", "institution.name", "institution.category", "institution.list.oblast", "institution.list.territory", "institution.capacity", "institution.status").map(texts::get).toArray();
      var bytes = new ByteArrayOutputStream();
      var csv = new Csv().line(heads);
      try (var xlsx = new Xlsx(bytes, "export")) {
        xlsx.line(heads);
        for (var row : registered()) {
          var cells = new Object[] {row.number(), texts.word(row.name()), row.category(), "", row.territory(), row.capacity(), texts.word(row.status())};
          xlsx.line(cells);
          csv.line(cells);
        }
      }
      for (var file : List.of(bytes.toByteArray(), csv.bytes())) {
        long id = as.registrar(() -> service.upload("Реестр " + mark, "institutions", file, null, true));
        settled(id);
        assertThat(one(id).counts()).isEqualTo(Map.of(RowFate.MATCH, 60L));
        assertThat(one(id).state()).isEqualTo(ImportState.DONE);
      }
    }
    assertThat(registered()).hasSize(60);
  }

  @Test
  void addresses_become_sites() throws Exception {
    written(upload(HEAD + home(1)));

    var card = as.registrar(() -> institutions.card(registered().get(0).number(), null, null));
    assertThat(card.sites()).singleElement().satisfies(site -> assertThat(site.address()).isEqualTo("ул. Мира 1"));
  }

  @Test
  void what_opens_on_a_day_ahead_stands_in_the_register_of_today_with_its_address() throws Exception {
    var opening = LocalDate.now(clock).plusDays(30).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    written(upload("Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Адрес;Дата открытия\n" + home(1).strip() + ";" + opening + "\n"));

    assertThat(registered()).singleElement().satisfies(row -> assertThat(row.status()).isEqualTo(InstitutionStatus.PROPOSED));
    var card = as.registrar(() -> institutions.card(registered().get(0).number(), null, null));
    assertThat(card.sites()).singleElement().satisfies(site -> assertThat(site.address()).isEqualTo("ул. Мира 1"));
  }

  private String home(int i) {
    return "Детский дом «" + mark + "» № " + i + ";Детский дом;Государственная;Ошская область;Алайский район;Министерство;60;ул. Мира " + i + "\n";
  }

  private long upload(String list) throws Exception {
    long id = as.registrar(() -> service.upload("Источник " + mark, "list.csv", list.getBytes(UTF_8), null, false));
    settled(id);
    return id;
  }

  private void explain(long id, Map<String, Map<String, String>> words) throws Exception {
    as.registrar(() -> service.arrange(id, null, new Arrangement(null, null, words)));
    settled(id);
  }

  private void written(long id) throws Exception {
    as.registrar(() -> service.confirm(id));
    settled(id);
  }

  /** Until nothing happens to it by itself any more. */
  private void settled(long id) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    while (as.registrar(() -> imports.one(id)).state().isRunning()) {
      if (System.nanoTime() > end) {
        fail("The import is still running");
      }
    }
  }

  private long pieces(long id) {
    return em.createQuery("select count(p) from FilePart p where p.importId = :id", Long.class).setParameter("id", id).getSingleResult();
  }

  /** The rules of all reasons of a line, in their order. */
  private List<String> rules(ImportLine line) {
    return line.reasons().stream().map(reason -> reason.substring(1).split("\u001F")[0]).toList();
  }

  private ImportView one(long id) throws Exception {
    return as.registrar(() -> imports.one(id));
  }

  private List<ImportLine> lines(long id) throws Exception {
    return as.registrar(() -> imports.lines(id, null, PageRequest.page(0, 100, ImportLineSort.LINE)));
  }

  private List<InstitutionRow> registered() throws Exception {
    return as.registrar(() -> institutions.rows(new InstitutionFilter(mark, null, null, null, null, null, null), PageRequest.page(0, 100, InstitutionSort.NAME)));
  }
}
