package kg.childcare.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.ParentalStatus;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.service.Admission;
import kg.childcare.registry.children.service.BasisPaper;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
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
  Clock clock;

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
  void every_indicator_is_defined_and_some_are_computed_with_their_numbers() throws Exception {
    admitBoy();

    var rows = as.national(Role.MONITOR, () -> indicators.rows(null));

    assertThat(rows).hasSize(52).allSatisfy(row -> assertThat(row.formula()).isNotBlank());
    assertThat(rows).filteredOn(row -> row.computed() != null).extracting(IndicatorRow::code)
        .contains("FC01", "FC02", "FC03", "FC05", "TM05", "TM07", "AC01", "CP01", "CP02", "IN01", "LG01", "LG02", "LG03");
    var stock = rows.stream().filter(row -> row.code().equals("FC02")).findFirst().orElseThrow().computed();
    assertThat(stock.value()).isEqualTo(stock.numerator() / stock.denominator() * 100_000);
    assertThat(stock.denominator()).isGreaterThan(2_000_000);
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
    var number = as.registrar(() -> institutions.register(facts()));
    var change = as.registrar(() -> register.changes(number).get(0).id());
    as.second(Role.REGISTRAR, () -> institutions.confirm(change));
    var today = LocalDate.now(clock);
    var person = new Person("Уул-" + NAMES.incrementAndGet() + "-" + System.nanoTime(), "Сыноо", null, String.format("%014d", System.nanoTime() % 100_000_000_000_000L), today.minusYears(16).minusMonths(2), null);
    var court = new BasisPaper(BasisKind.COURT_DECISION, "1/26", "Талас шаардык соту", today, null);
    as.clerkOf(directory.byNumber(number).id(),
        () -> children.admit(new Admission(null, null, person, Sex.MALE, ParentalStatus.UNKNOWN, null, false, false, today, Ground.POVERTY, court)));
  }

  private NewFacts facts() {
    var name = "Сан-" + NAMES.incrementAndGet() + "-" + System.nanoTime();
    return new NewFacts(name, name, name, "CH_HOME", "PRIVATE", TALAS_RAION, "Owner", "Owner", "Ministry", null, null, 3, 17, 20, LocalDate.now(clock).minusYears(1), "test");
  }
}
