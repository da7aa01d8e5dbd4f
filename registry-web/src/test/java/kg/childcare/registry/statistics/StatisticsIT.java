package kg.childcare.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.ParentalStatus;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.service.Admission;
import kg.childcare.registry.children.service.Admitted;
import kg.childcare.registry.children.service.BasisPaper;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.Todos;
import kg.childcare.registry.statistics.service.ChildrenStatistics;
import kg.childcare.registry.statistics.service.IndicatorQueries;
import kg.childcare.registry.statistics.service.IndicatorRow;
import org.junit.jupiter.api.Test;

@RegistryTest
class StatisticsIT {
  private static final String TALAS = "41707000000000";
  private static final String TALAS_RAION = "41707215000000";
  private static final String NARYN = "41704000000000";
  private static final String NARYN_RAION = "41704210000000";
  private static final AtomicInteger NAMES = new AtomicInteger();

  @Inject
  As as;

  @Inject
  ChildrenStatistics statistics;

  @Inject
  IndicatorQueries indicators;

  @Inject
  Todos todos;

  @Inject
  InstitutionService institutions;

  @Inject
  InstitutionQueries register;

  @Inject
  InstitutionDirectory directory;

  @Inject
  ChildService children;

  @Inject
  Parameters parameters;

  @Inject
  Clock clock;

  @Resource(lookup = "java:app/jdbc/registry")
  DataSource database;

  @Test
  void the_only_boy_of_his_age_in_an_oblast_is_counted_for_the_registrar_and_hidden_from_the_analyst() throws Exception {
    admitBoy();

    var exact = as.registrar(() -> statistics.childrenOn(null));
    var published = as.national(Role.ANALYST, () -> statistics.childrenOn(null));

    assertThat(exact.count(TALAS, Sex.MALE, AgeBand.AGE_15_17).orElse(0)).isBetween(1L, 4L);
    assertThat(exact.threshold()).isZero();
    assertThat(published.count(TALAS, Sex.MALE, AgeBand.AGE_15_17)).isEmpty();
    assertThat(published.threshold()).isEqualTo(5);
  }

  @Test
  void a_registrar_of_one_oblast_counts_no_other() throws Exception {
    admitBoy();

    var own = as.in(NARYN, Role.REGISTRAR, () -> statistics.childrenOn(null));

    assertThat(own.oblasts()).containsExactly(NARYN);
    assertThat(own.count(TALAS, null, null)).isEmpty();
  }

  @Test
  void an_analyst_of_one_oblast_is_not_shown_the_country() throws Exception {
    var own = as.in(NARYN, Role.ANALYST, () -> statistics.childrenOn(null));

    assertThat(own.oblasts()).containsExactly(NARYN);
    assertThat(own.isCountry()).isFalse();
    assertThat(own.count(null, null, null)).isEmpty();
  }

  @Test
  void an_administrator_counts_no_children_and_a_protection_officer_no_indicators() {
    assertThatThrownBy(() -> as.national(Role.ADMIN, () -> statistics.childrenOn(null))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.stranger(() -> statistics.childrenOn(null))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.national(Role.PROTECTION, () -> indicators.rows(null))).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void a_day_that_has_not_come_is_refused() {
    var tomorrow = LocalDate.now(clock).plusDays(1);

    assertThatThrownBy(() -> as.national(Role.ANALYST, () -> statistics.childrenOn(tomorrow))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> as.national(Role.ANALYST, () -> indicators.rows(tomorrow))).isInstanceOf(RuleViolation.class);
  }

  @Test
  void what_the_movements_sum_up_to_is_what_counting_child_by_child_finds() throws Exception {
    var today = LocalDate.now(clock);
    var home = operating();
    var id = directory.byNumber(home).id();
    var stays = admit(id, 15, today.minusDays(200));
    var left = admit(id, 6, today.minusDays(150));
    as.clerkOf(id, () -> children.leave(left.number(), new Departure(ExitKind.REUNIFY, today.minusDays(30), "Эне", null)));
    as.registrar(() -> institutions.change(home, null, InstitutionStatus.ACTIVE, facts(NARYN_RAION, today.minusDays(100))));

    for (var day : List.of(today, today.minusDays(29), today.minusDays(30), today.minusDays(99), today.minusDays(101), today.minusDays(170), today.minusYears(2))) {
      var summed = as.registrar(() -> statistics.childrenOn(day));
      assertThat(counted(day)).as("%s", day).allSatisfy((cell, count) ->
          assertThat(summed.count(cell.oblast(), cell.sex(), cell.band())).hasValue(count));
      assertThat(summed.count(null, null, null)).hasValue(counted(day).values().stream().mapToLong(Long::longValue).sum());
    }
    assertThat(counted(today.minusDays(101))).containsKey(new Cell(TALAS, Sex.MALE, AgeBand.of(today.minusYears(15).minusMonths(2), today.minusDays(101))));
    assertThat(stays.number()).isNotEqualTo(left.number());
  }

  private record Cell(String oblast, Sex sex, AgeBand band) {}

  private Map<Cell, Long> counted(LocalDate day) throws SQLException {
    var cells = new HashMap<Cell, Long>();
    try (var connection = database.getConnection(); var statement = connection.prepareStatement("SELECT p.territory_code, c.sex, c.birth_month, COUNT(*) FROM placement s"
        + " JOIN child c ON c.id = s.child_id JOIN institution_profile p ON p.institution_id = s.institution_id WHERE s.entered_on <= ? AND (s.left_on IS NULL OR s.left_on > ?)"
        + " AND p.superseded_at IS NULL AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to >= ?) GROUP BY p.territory_code, c.sex, c.birth_month")) {
      for (int i = 1; i <= 4; i++) {
        statement.setObject(i, day);
      }
      for (var row = statement.executeQuery(); row.next();) {
        var cell = new Cell(Territory.oblastOf(row.getString(1)), Sex.valueOf(row.getString(2)), AgeBand.of(row.getDate(3).toLocalDate(), day));
        cells.merge(cell, row.getLong(4), Long::sum);
      }
    }
    return cells;
  }

  @Test
  void every_indicator_is_defined_and_some_are_computed_with_their_numbers() throws Exception {
    admitBoy();

    var rows = as.national(Role.MONITOR, () -> indicators.rows(null));

    assertThat(rows).hasSize(52).allSatisfy(row -> assertThat(row.formula().ky()).isNotBlank().isNotEqualTo(row.formula().en()));
    assertThat(rows).filteredOn(row -> row.computed() != null).extracting(IndicatorRow::code)
        .contains("FC01", "FC02", "FC03", "FC05", "TM05", "TM07", "AC01", "CP01", "CP02", "IN01", "LG01", "LG02", "LG03");
    var stock = rows.stream().filter(row -> row.code().equals("FC02")).findFirst().orElseThrow().computed();
    assertThat(stock.value()).isEqualTo(stock.numerator() / stock.denominator() * 100_000);
    assertThat(stock.denominator()).isGreaterThan(2_000_000);
  }

  @Test
  void a_child_is_without_a_court_decision_on_the_days_on_which_its_paper_is_none() throws Exception {
    var home = directory.byNumber(operating()).id();
    var today = LocalDate.now(clock);
    var decided = today.minusDays(parameters.number("placement.emergency_max_days", today) + 2L);
    var lastDay = today.minusDays(2);
    var before = List.of(withoutCourt(lastDay), withoutCourt(today.minusDays(1)), withoutCourt(today));

    var child = admit(home, 9, decided, new BasisPaper(BasisKind.EMERGENCY_ACT, "7", null, decided, null));
    admit(home, 9, decided, new BasisPaper(BasisKind.EMERGENCY_ACT, "8", null, decided, lastDay.minusDays(1)));

    assertThat(withoutCourt(lastDay)).as("the last day of the one, the day after the term of the other").isEqualTo(before.get(0) + 1);
    assertThat(withoutCourt(today.minusDays(1))).isEqualTo(before.get(1) + 2);
    assertThat(withoutCourt(today)).isEqualTo(before.get(2) + 2);

    as.clerkOf(home, () -> children.recordBasis(child.number(), new BasisPaper(BasisKind.COURT_DECISION, "1/26", "Талас шаардык соту", today, null), today));

    assertThat(withoutCourt(today.minusDays(1))).as("decided today, nothing is different of yesterday").isEqualTo(before.get(1) + 2);
    assertThat(withoutCourt(today)).isEqualTo(before.get(2) + 1);

    recordedFirst(child);

    assertThat(withoutCourt(today)).as("the act was recorded last, whatever its number").isEqualTo(before.get(2) + 2);
  }

  @Test
  void before_any_of_its_papers_a_child_is_there_on_the_first_that_was_recorded() throws Exception {
    var home = directory.byNumber(operating()).id();
    var today = LocalDate.now(clock);
    var yesterday = today.minusDays(1);
    var none = new BasisPaper(BasisKind.NONE, null, null, null, null);
    var before = List.of(withoutCourt(yesterday), withoutCourt(today));

    admit(home, 9, yesterday, none);
    var child = admit(home, 9, yesterday, new BasisPaper(BasisKind.COURT_DECISION, "1/26", "Талас шаардык соту", today, null));
    as.clerkOf(home, () -> children.recordBasis(child.number(), none, today));

    assertThat(withoutCourt(yesterday)).as("of the other the decision was recorded first").isEqualTo(before.get(0) + 1);
    assertThat(withoutCourt(today)).as("on the day on which it turned out to be none").isEqualTo(before.get(1) + 2);
  }

  /** As if another server had recorded the court's decision, with a number from a block of its own, before the act. */
  private void recordedFirst(Admitted child) throws Exception {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement("UPDATE placement_basis SET recorded_at = TIMESTAMP '2020-01-01 00:00:00' WHERE kind = 'COURT_DECISION'"
            + " AND placement_id IN (SELECT p.id FROM placement p JOIN child c ON c.id = p.child_id WHERE c.number = ?)")) {
      update.setString(1, child.number());
      assertThat(update.executeUpdate()).isOne();
    }
  }

  private double withoutCourt(LocalDate day) throws Exception {
    return as.national(Role.MONITOR, () -> indicators.rows(day)).stream().filter(row -> row.code().equals("LG01")).findFirst().orElseThrow().computed().numerator();
  }

  @Test
  void everybody_reads_only_what_waits_at_the_own_desk() throws Exception {
    as.registrar(() -> institutions.register(facts()));

    assertThat(as.registrar(todos::all)).extracting(Todo::key).contains("institution.todo.changes");
    assertThat(as.national(Role.ANALYST, todos::all)).isEmpty();
    assertThat(as.national(Role.PLANNER, todos::all)).extracting(Todo::key).noneMatch(key -> key.startsWith("complaint") || key.startsWith("institution"));
    assertThat(as.in(NARYN, Role.REGISTRAR, todos::all)).extracting(Todo::key).doesNotContain("institution.todo.changes");
  }

  @Test
  void every_role_has_its_dashboard() throws Exception {
    for (var role : Role.ALL) {
      if (!role.equals(Role.INSTITUTION)) {
        assertThat(as.national(role, todos::all)).allSatisfy(todo -> assertThat(todo.link()).startsWith("/app/"));
      }
    }
  }

  private void admitBoy() throws Exception {
    admit(directory.byNumber(operating()).id(), 16, LocalDate.now(clock));
  }

  private String operating() throws Exception {
    var number = as.registrar(() -> institutions.register(facts()));
    var change = as.registrar(() -> register.changes(number).get(0).id());
    as.second(Role.REGISTRAR, () -> institutions.confirm(change));
    return number;
  }

  private Admitted admit(long institution, int years, LocalDate day) throws Exception {
    return admit(institution, years, day, new BasisPaper(BasisKind.COURT_DECISION, "1/26", "Талас шаардык соту", day, null));
  }

  private Admitted admit(long institution, int years, LocalDate day, BasisPaper paper) throws Exception {
    var person = new Person("Уул-" + NAMES.incrementAndGet() + "-" + System.nanoTime(), "Сыноо", null, String.format("%014d", System.nanoTime() % 100_000_000_000_000L), LocalDate.now(clock).minusYears(years).minusMonths(2), null);
    return as.clerkOf(institution,
        () -> children.admit(new Admission(null, null, person, Sex.MALE, ParentalStatus.UNKNOWN, null, false, false, day, Ground.POVERTY, paper)));
  }

  private NewFacts facts() {
    return facts(TALAS_RAION, LocalDate.now(clock).minusYears(1));
  }

  private NewFacts facts(String territory, LocalDate from) {
    var name = "Сан-" + NAMES.incrementAndGet() + "-" + System.nanoTime();
    return new NewFacts(name, name, name, "CH_HOME", "PRIVATE", territory, "Owner", "Owner", "Ministry", null, null, 3, 17, 20, from, "test");
  }
}
