package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.institution.service.WordBook;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the words of the register find what reading every text finds. */
@RegistryTest
class NameSearchIT {
  private static final String ALAY = "41706207000000";
  private static final String BISHKEK = "41711000000000";
  private static final String NARYN_OBLAST = "41704000000000";
  private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 3);
  private static final LocalDate RENAMED = LocalDate.of(2026, 2, 2);
  private static final int TYPED = 40;

  @Inject
  As as;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  PublicRegister register;

  @Inject
  WordBook words;

  @Inject
  Clock clock;

  private final String own = "ж" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "сөз";

  @Test
  void a_part_of_a_word_finds_it_and_two_parts_of_two_words_find_it() throws Exception {
    var number = as.registrar(() -> service.register(facts("Бермет " + own, FOUNDED)));

    assertThat(found(own.substring(2), null)).containsExactly(number);
    assertThat(found(own.substring(1, own.length() - 1) + " рмет", null)).containsExactly(number);
    assertThat(found(own + " жокто", null)).isEmpty();
  }

  @Test
  void signs_alone_find_nothing_and_nothing_typed_finds_all() throws Exception {
    for (var signs : List.of("%", "%_%", "—", "«»", "\\", "'")) {
      assertThat(count(filter(signs, null, null))).as(signs).isZero();
      assertThat(as.registrar(() -> institutions.rows(filter(signs, null, null), PageRequest.page(0, 10, InstitutionSort.NAME)))).as(signs).isEmpty();
    }
    assertThat(count(filter(" ", null, null))).isEqualTo(count(filter(null, null, null))).isPositive();
  }

  @Test
  void a_former_name_finds_it_on_the_days_on_which_it_was_called_so() throws Exception {
    var number = as.registrar(() -> service.register(facts("Эски " + own, FOUNDED)));
    as.second(Role.REGISTRAR, () -> service.confirm(as.registrar(() -> institutions.changes(number)).get(0).id()));
    assertThat(found("эски " + own, null)).containsExactly(number);

    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, facts("Жаңы " + own, RENAMED)));

    assertThat(found("эски " + own, null)).isEmpty();
    assertThat(found("жаңы " + own, null)).containsExactly(number);
    assertThat(found("эски " + own, RENAMED.minusDays(1))).containsExactly(number);
    assertThat(found("жаңы " + own, RENAMED.minusDays(1))).isEmpty();
    assertThat(as.stranger(() -> register.rows(filter("жаңы " + own, null, null), PageRequest.page(0, 10, InstitutionSort.NAME)))).extracting(PublicInstitution::number).containsExactly(number);
    assertThat(as.stranger(() -> register.count(filter("эски " + own, null, null)))).isZero();
  }

  @Test
  void whatever_is_typed_finds_what_reading_every_text_finds() throws Exception {
    as.registrar(() -> service.register(facts("Бермет " + own + " №7", FOUNDED)));
    as.registrar(() -> service.register(facts("Айбермет-" + own, FOUNDED)));
    var random = new Random(20261129);
    var text = "бермет " + own + " алай";
    for (int i = 0; i < TYPED; i++) {
      int from = random.nextInt(text.length() - 1);
      var typed = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(12)));
      assertThat(count(filter(typed, null, null))).as(typed).isEqualTo(count(filter(typed, null, clock.instant().plusSeconds(1))));
    }
    assertThat(count(filter(own, null, null))).isEqualTo(2);
  }

  @Test
  void pages_of_what_is_found_are_in_the_order_of_names_both_ways_and_under_any_filter() throws Exception {
    var numbers = new ArrayList<String>();
    for (var name : List.of("Арча", "Бермет", "Чынар")) {
      numbers.add(as.registrar(() -> service.register(new NewFacts(name, name + " " + own, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", "0000 000001", null, 3, 17, 12, FOUNDED, "Test"))));
    }
    var asked = filter(own, null, null);
    assertThat(found(own, null)).containsExactlyElementsOf(numbers);
    for (int i = 0; i < numbers.size(); i++) {
      int page = i;
      assertThat(as.registrar(() -> institutions.rows(asked, PageRequest.page(page, 1, InstitutionSort.NAME)))).extracting(InstitutionRow::number).containsExactly(numbers.get(i));
      assertThat(as.registrar(() -> institutions.rows(asked, new PageRequest<>(page, 1, InstitutionSort.NAME, false)))).extracting(InstitutionRow::number).containsExactly(numbers.get(2 - i));
    }
    var narrowed = new InstitutionFilter(own, ALAY, "FAM_HOME", "PRIVATE", InstitutionStatus.PROPOSED, null, null);
    assertThat(count(narrowed)).isEqualTo(3);
    assertThat(as.registrar(() -> institutions.rows(narrowed, PageRequest.page(0, 10, InstitutionSort.NUMBER)))).extracting(InstitutionRow::number).containsExactlyInAnyOrderElementsOf(numbers);
    assertThat(count(new InstitutionFilter(own, ALAY, "CH_HOME", null, null, null, null))).isZero();
  }

  @Test
  void without_a_word_the_register_is_in_the_order_of_names_and_of_places_both_ways_now_and_as_it_was_known() throws Exception {
    var last = schooled("Чынар", ALAY);
    var first = schooled("Арча", NARYN_OBLAST);
    var between = schooled("Бермет", BISHKEK);
    var byName = List.of(first, between, last);
    var byPlace = List.of(first, last, between);

    for (var known : new Instant[] {null, clock.instant().plusSeconds(1)}) {
      var asked = new InstitutionFilter(null, null, "RELIG_BOARD", "RELIGIOUS", null, null, known);
      for (var ascending : List.of(true, false)) {
        assertThat(inOrder(byName, asked, InstitutionSort.NAME, ascending)).isEqualTo(mirrored(byName, ascending));
        assertThat(inOrder(byPlace, asked, InstitutionSort.TERRITORY, ascending)).isEqualTo(mirrored(byPlace, ascending));
      }
    }
    var asked = new InstitutionFilter(null, null, "RELIG_BOARD", "RELIGIOUS", InstitutionStatus.ACTIVE, null, null);
    var told = as.stranger(() -> EveryPage.of(InstitutionSort.NAME, false, page -> register.rows(asked, page)));
    assertThat(told).extracting(PublicInstitution::number).filteredOn(byName::contains).isEqualTo(mirrored(byName, false));
    var here = new InstitutionFilter(null, ALAY, "RELIG_BOARD", "RELIGIOUS", null, null, null);
    assertThat(as.registrar(() -> EveryPage.of(InstitutionSort.TERRITORY, page -> institutions.rows(here, page)))).extracting(InstitutionRow::number).contains(last).doesNotContain(first, between);
  }

  private String schooled(String name, String territory) throws Exception {
    var number = as.registrar(() -> service.register(new NewFacts(name, name + " " + own, null, "RELIG_BOARD", "RELIGIOUS", territory, "Foundation", "Foundation", "Ministry", null, null, 6, 17, 12, FOUNDED, "Test")));
    as.second(Role.REGISTRAR, () -> service.confirm(as.registrar(() -> institutions.changes(number)).get(0).id()));
    return number;
  }

  /** Those among many in the order in which the whole list tells them. */
  private List<String> inOrder(List<String> those, InstitutionFilter filter, InstitutionSort sort, boolean ascending) throws Exception {
    var told = new ArrayList<String>();
    as.registrar(() -> institutions.each(filter, sort, ascending, row -> told.add(row.number())));
    return told.stream().filter(those::contains).toList();
  }

  private static List<String> mirrored(List<String> those, boolean ascending) {
    var all = new ArrayList<>(those);
    if (!ascending) {
      Collections.reverse(all);
    }
    return all;
  }

  @Test
  void words_tell_nothing_of_another_oblast() throws Exception {
    as.registrar(() -> service.register(facts("Бермет " + own, FOUNDED)));

    assertThat(as.<Long>in(NARYN_OBLAST, Role.REGISTRAR, () -> institutions.count(filter(own, null, null)))).isZero();
    assertThat(as.<List<InstitutionRow>>in(NARYN_OBLAST, Role.REGISTRAR, () -> institutions.rows(filter(own, null, null), PageRequest.page(0, 10, InstitutionSort.NAME)))).isEmpty();
  }

  @Test
  void a_search_has_taken_in_all_that_was_written() throws Exception {
    as.registrar(() -> service.register(facts("Бермет " + own, FOUNDED)));

    found(own, null);

    assertThat(words.waiting()).isZero();
  }

  private List<String> found(String typed, LocalDate day) throws Exception {
    var rows = as.registrar(() -> institutions.rows(filter(typed, day, null), PageRequest.page(0, 10, InstitutionSort.NAME))).stream().map(InstitutionRow::number).toList();
    assertThat(count(filter(typed, day, null))).isEqualTo(rows.size());
    return rows;
  }

  private long count(InstitutionFilter filter) throws Exception {
    return as.<Long>registrar(() -> institutions.count(filter));
  }

  private static InstitutionFilter filter(String typed, LocalDate day, Instant known) {
    return new InstitutionFilter(typed, null, null, null, null, day, known);
  }

  private static NewFacts facts(String name, LocalDate from) {
    return new NewFacts(name, null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", "0000 000001", null, 3, 17, 12, from, "Test");
  }
}
