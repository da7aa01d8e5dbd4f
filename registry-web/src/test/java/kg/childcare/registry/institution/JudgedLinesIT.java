package kg.childcare.registry.institution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kg.childcare.registry.institution.GivenLists.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import kg.childcare.registry.institution.imports.service.ImportService;
import kg.childcare.registry.institution.imports.service.ImportView;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.Xlsx;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** What becomes of each line of a list that is brought, and why. */
@RegistryTest
class JudgedLinesIT {
  @Inject
  GivenLists lists;

  @Inject
  As as;

  @Inject
  ImportService service;

  @Inject
  Clock clock;

  @Test
  void a_city_beside_its_oblast_and_owners_in_the_words_of_offices_are_understood() throws Exception {
    var id = lists.upload(HEAD + "Дом " + lists.mark() + ";Детский дом;жеке;Ошская область;г. Ош;Минтруд;30;ул. Мира 1\nДом 2 " + lists.mark() + ";Детский дом;НПО;Ошская обл.;Ош шаары;Минтруд;30;ул. Мира 2\n"
        + "Дом 3 " + lists.mark() + ";Детский дом;гос;Баткенская область;Алайский район;Минтруд;30;ул. Мира 3\n");

    assertThat(lists.lines(id)).extracting(ImportLine::fate).containsExactly(RowFate.CREATE, RowFate.CREATE, RowFate.REJECT);
    lists.written(id);
    assertThat(lists.registered()).hasSize(2).allSatisfy(row -> {
      assertThat(row.territory()).startsWith("41721");
      assertThat(row.ownership()).isEqualTo("PRIVATE");
    });
  }

  @Test
  void a_match_and_a_likeness_say_which_facts_agree() throws Exception {
    lists.written(lists.upload(HEAD + lists.home(1)));
    var number = lists.registered().get(0).number();

    var again = lists.lines(lists.upload(HEAD + lists.home(1).toUpperCase(java.util.Locale.ROOT)));
    assertThat(again).singleElement().satisfies(line -> assertThat(line.reasons().stream().map(Texts.in(Language.EN)::word).toList()).satisfiesExactly(
        first -> assertThat(first).contains(number), name -> assertThat(name).startsWith("Same name, in Russian").contains("only letters, capitals or signs differ"),
        place -> assertThat(place).isEqualTo("Same raion or city."), address -> assertThat(address).isEqualTo("Same address: ул. Мира 1.")));

    var alike = lists.lines(lists.upload(HEAD + lists.home(1).replaceFirst("Детский", "Детскй")));
    assertThat(alike).singleElement().satisfies(line -> {
      assertThat(line.fate()).isEqualTo(RowFate.NEEDS_PERSON);
      assertThat(line.reasons().stream().map(Texts.in(Language.EN)::word).toList()).contains(number + ":", "Same raion or city.").anyMatch(why -> why.startsWith("Similar name, in Russian"));
    });
  }

  @Test
  void what_stands_twice_with_other_facts_waits_for_a_person() throws Exception {
    var id = lists.upload(HEAD + lists.home(1) + lists.home(1).replace(";60;", ";70;") + lists.home(2) + lists.home(2));

    assertThat(lists.lines(id)).extracting(ImportLine::fate).containsExactly(RowFate.NEEDS_PERSON, RowFate.NEEDS_PERSON, RowFate.CREATE, RowFate.MATCH);
    as.registrar(() -> service.decide(id, 3, true));
    lists.settled(id);
    assertThat(lists.lines(id)).extracting(ImportLine::fate).containsExactly(RowFate.CREATE, RowFate.MATCH, RowFate.CREATE, RowFate.MATCH);
  }

  @Test
  void a_refused_line_names_its_cell_and_its_rule() throws Exception {
    var id = lists.upload(HEAD + lists.home(1).replace(";60;", ";много;") + lists.home(2).replace("Детский дом;", "Гостиница;") + lists.home(3).replace("Алайский", "Нигдейский"));

    assertThat(lists.lines(id)).extracting(ImportLine::fate).containsOnly(RowFate.REJECT);
    assertThat(lists.lines(id)).extracting(ImportLine::cell).containsExactly("G3", "B4", "E5");
    assertThat(lists.lines(id)).extracting(ImportLine::rule).containsExactly("institution.import.notANumber", "institution.rule.categoryUnknown", "institution.import.placeUnknown");
  }

  @Test
  void a_day_of_opening_in_a_year_that_was_typed_wrongly_is_refused_with_its_cell() throws Exception {
    var id = lists.upload("Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Дата открытия\n"
        + "Дом 1 " + lists.mark() + ";Детский дом;Государственная;Ошская область;Алайский район;Минтруд;40;01.09.2999\n"
        + "Дом 2 " + lists.mark() + ";Детский дом;Государственная;Ошская область;Алайский район;Минтруд;40;" + LocalDate.now(clock).plusYears(1) + "\n");

    assertThat(lists.lines(id)).extracting(ImportLine::fate, ImportLine::cell, ImportLine::rule)
        .containsExactly(tuple(RowFate.REJECT, "H2", "institution.rule.farAhead"), tuple(RowFate.CREATE, null, null));
  }

  @Test
  void a_cell_that_cannot_be_read_hides_nothing_else_that_is_wrong_with_its_line() throws Exception {
    var id = lists.upload("Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;ИНН;Дата открытия;Возраст до\n"
        + "Дом 1 " + lists.mark() + ";Детский дом;Государственная;Ошская область;Алайский район;;0;123;32.13.2020;\n"
        + "Дом 2 " + lists.mark() + ";Гостиница;соцзаказ;Ошская область;Нигдейский район;;много;123;01.02.2020;\n"
        + "Дом 3 " + lists.mark() + ";Гостиница;Государственная;Ошская область;Алайский район;Минтруд;0;;01.02.2020;взрослые\n"
        + "Дом 4 " + lists.mark() + ";Детский дом;Государственная;Ошская область;Алайский район;Минтруд;40;;32.13.2020;99\n");

    assertThat(lists.lines(id)).extracting(this::rules).containsExactly(
        List.of("institution.import.notADay", "institution.rule.supervisorMissing", "institution.rule.taxNumber", "institution.rule.capacityNotPositive"),
        List.of("institution.rule.categoryUnknown", "institution.import.ownershipUnknown", "institution.import.placeUnknown", "institution.import.notANumber", "institution.rule.supervisorMissing", "institution.rule.taxNumber"),
        List.of("institution.rule.categoryUnknown", "institution.import.notANumber", "institution.rule.capacityNotPositive"),
        List.of("institution.import.notADay", "institution.rule.agesOutsideCategory"));
  }

  @Test
  void columns_can_be_given_another_meaning_and_a_source_is_remembered() throws Exception {
    var list = "Странное слово;Тип;Район\nДом " + lists.mark() + ";CH_HOME;Алайский район\n";
    var id = lists.upload(list);
    assertThat(lists.one(id).counts()).isEqualTo(Map.of(RowFate.REJECT, 1L));

    as.registrar(() -> service.arrange(id, null, new Arrangement(Map.of("A", "NAME_RU"), Map.of("OWNERSHIP", "STATE", "SUPERVISOR", "Министерство", "CAPACITY", "40"), null)));
    lists.settled(id);
    assertThat(lists.one(id).counts()).isEqualTo(Map.of(RowFate.CREATE, 1L));
    lists.written(id);

    var next = lists.one(lists.upload(list.replace("Дом", "Приют")));
    assertThat(next.layout().columnOf(ListField.NAME_RU)).isZero();
    assertThat(next.layout().defaults()).containsEntry(ListField.OWNERSHIP, "STATE");
  }

  @Test
  void words_that_the_register_does_not_know_are_told_once_and_explained_once_for_their_source() throws Exception {
    var list = HEAD + lists.home(1).replace("Детский дом;", "Приют «Х»;") + lists.home(2).replace("Детский дом;", "ПРИЮТ Х;").replace("Государственная", "соцзаказ") + lists.home(3);
    var id = lists.upload(list);
    assertThat(lists.one(id).counts()).isEqualTo(Map.of(RowFate.REJECT, 2L, RowFate.CREATE, 1L));
    assertThat(lists.one(id).words()).containsExactly(new SourceWord(ListField.CATEGORY, "Приют «Х»", null, 2), new SourceWord(ListField.OWNERSHIP, "соцзаказ", null, 1));

    lists.explain(id, Map.of("category", Map.of("приют х", "CRISIS")));
    assertThat(lists.one(id).counts()).isEqualTo(Map.of(RowFate.REJECT, 1L, RowFate.CREATE, 2L));
    lists.explain(id, Map.of("OWNERSHIP", Map.of("соцзаказ", "PRIVATE")));
    assertThat(lists.one(id).counts()).isEqualTo(Map.of(RowFate.CREATE, 3L));
    lists.written(id);
    assertThat(lists.registered()).extracting(InstitutionRow::category).containsExactlyInAnyOrder("CRISIS", "CRISIS", "CH_HOME");

    var next = lists.upload(list.replace("№", "корпус №"));
    assertThat(lists.lines(next)).extracting(ImportLine::rule).doesNotContain("institution.rule.categoryUnknown", "institution.import.ownershipUnknown");
    assertThat(lists.one(next).words()).extracting(SourceWord::code).containsExactly("CRISIS", "PRIVATE");

    lists.explain(next, Map.of("category", Map.of("Приют Х", "")));
    assertThat(lists.lines(next)).extracting(ImportLine::rule).contains("institution.rule.categoryUnknown");
    assertThat(lists.one(next).words()).contains(new SourceWord(ListField.CATEGORY, "Приют «Х»", null, 2));
  }

  @Test
  void words_can_be_said_with_the_file_and_a_wrong_code_is_refused_by_name() throws Exception {
    var list = (HEAD + lists.home(1).replace("Детский дом;", "Приют;").replace("Алайский район", "Южная зона")).getBytes(UTF_8);
    var said = new Arrangement(null, null, Map.of("category", Map.of("приют", "CRISIS"), "territory", Map.of("южная зона", "41706207000000")));
    long id = as.registrar(() -> service.upload("Источник " + lists.mark(), "list.csv", list, said, false));
    lists.settled(id);
    assertThat(lists.one(id).counts()).isEqualTo(Map.of(RowFate.CREATE, 1L));

    var wrong = Map.of("category", Map.of("приют", "BOARD"));
    assertThatThrownBy(() -> lists.explain(id, wrong)).isInstanceOf(RuleViolation.class).hasMessageContaining("importCodeUnknown").satisfies(
        refused -> assertThat(((RuleViolation) refused).breaches().get(0).arguments()).containsExactly(ListField.CATEGORY, "приют", "BOARD"));
    assertThatThrownBy(() -> as.registrar(() -> service.upload("Источник " + lists.mark(), "list.csv", list, new Arrangement(null, null, wrong), false))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> lists.explain(id, Map.of("status", Map.of("действует", "ACTIVE")))).isInstanceOf(RuleViolation.class).hasMessageContaining("importFieldUnknown");
  }

  @Test
  void a_word_for_a_place_does_not_overrule_the_oblast_of_the_line() throws Exception {
    var id = lists.upload(HEAD + lists.home(1).replace("Алайский район", "Горная зона") + lists.home(2).replace("Ошская область", "Нарынская область").replace("Алайский район", "Горная зона"));
    lists.explain(id, Map.of("territory", Map.of("Горная зона", "41706207000000")));

    assertThat(lists.lines(id)).extracting(ImportLine::fate).containsExactly(RowFate.CREATE, RowFate.REJECT);
    assertThat(lists.one(id).words()).containsExactly(new SourceWord(ListField.TERRITORY, "Горная зона", "41706207000000", 1));
  }

  @Test
  void places_are_known_by_short_words_and_other_spellings() throws Exception {
    var places = List.of("Кара-Сууйский р-н", "Карасуйского р-на", "Кара-Суу ш.", "Чон-Алайский р-он", "Узген р-н");
    var id = lists.upload(HEAD + IntStream.range(0, places.size()).mapToObj(i -> lists.home(i).replace("Алайский район", places.get(i))).collect(Collectors.joining()));
    assertThat(lists.lines(id)).extracting(ImportLine::rule).containsExactly(null, null, null, null, "institution.import.placeUnknown");
    assertThat(lists.one(id).words()).extracting(SourceWord::word).containsExactly("Узген р-н");

    lists.written(id);
    assertThat(lists.registered()).extracting(InstitutionRow::territory).containsExactlyInAnyOrder("41706226000000", "41706226000000", "41706226600010", "41706259000000");
  }

  @Test
  void what_turns_out_to_hold_nothing_says_so() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("1");
      sheet.inlineString(0, 0, "-");
      sheet.inlineString(0, 1, "REDACTED");
    }
    long id = as.registrar(() -> service.upload("Источник " + lists.mark(), "list.xlsx", out.toByteArray(), null, true));
    lists.settled(id);

    assertThat(lists.one(id).state()).isEqualTo(ImportState.REFUSED);
    assertThat(Texts.in(Language.EN).word(lists.one(id).refusal())).isEqualTo("The file holds no table.");
  }

  @Test
  void the_register_s_own_export_matches_every_row_and_changes_nothing() throws Exception {
    lists.written(lists.upload(HEAD + IntStream.rangeClosed(1, 60).mapToObj(lists::home).collect(Collectors.joining())));
    for (var language : Language.values()) {
      var texts = Texts.in(language);
      var heads = Stream.of("institution.number", "institution.name", "institution.category", "institution.list.oblast", "institution.list.territory", "institution.capacity", "institution.status").map(texts::get).toArray();
      var bytes = new ByteArrayOutputStream();
      var csv = new Csv().line(heads);
      var rows = lists.registered();
      assertThat(rows).hasSize(60);
      try (var xlsx = new Xlsx(bytes, "export")) {
        xlsx.line(heads);
        for (var row : rows) {
          var cells = new Object[] {row.number(), texts.word(row.name()), row.category(), "", row.territory(), row.capacity(), texts.word(row.status())};
          xlsx.line(cells);
          csv.line(cells);
        }
      }
      for (var file : List.of(bytes.toByteArray(), csv.bytes())) {
        long id = as.registrar(() -> service.upload("Реестр " + lists.mark(), "institutions", file, null, true));
        lists.settled(id);
        assertThat(lists.one(id)).extracting(ImportView::state, ImportView::refusal, ImportView::counts).containsExactly(ImportState.DONE, null, Map.of(RowFate.MATCH, 60L));
      }
    }
    assertThat(lists.registered()).hasSize(60);
  }

  /** The rules of all reasons of a line, in their order. */
  private List<String> rules(ImportLine line) {
    return line.reasons().stream().map(reason -> reason.substring(1).split("\u001F")[0]).toList();
  }
}
