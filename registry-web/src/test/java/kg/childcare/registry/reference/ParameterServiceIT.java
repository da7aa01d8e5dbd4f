package kg.childcare.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.reference.service.ParameterQueries;
import kg.childcare.registry.reference.service.ParameterService;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Stale;
import org.junit.jupiter.api.Test;

@RegistryTest
public class ParameterServiceIT {
  private static final String KEY = "wash.hot_wash_per_week"; // nothing else in the tests rests on it

  @Inject
  As as;

  @Inject
  ParameterService service;

  @Inject
  ParameterQueries queries;

  @Inject
  Parameters parameters;

  @Inject
  Reference reference;

  @Inject
  Clock clock;

  @Test
  void the_shipped_reference_data_is_there() {
    assertThat(reference.oblasts()).hasSize(9);
    assertThat(reference.categories()).hasSize(21);
    assertThat(reference.ownershipTypes()).hasSize(5);
    assertThat(reference.category("FAM_HOME").maxCapacity()).isEqualTo(12);
    assertThat(reference.under("41702000000000")).isNotEmpty().allMatch(place -> place.code().startsWith("41702"));
    assertThatThrownBy(() -> reference.territory("nowhere")).isInstanceOf(NotThere.class);
  }

  @Test
  void deadlines_are_counted_as_the_parameter_says() {
    assertThat(parameters.due("complaint.registration_working_days", LocalDate.of(2026, 3, 6))).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(parameters.due("plan.deadline_days", LocalDate.of(2026, 3, 6))).isEqualTo(LocalDate.of(2026, 3, 16));
    assertThat(parameters.calendar().isWorking(LocalDate.of(2026, 8, 31))).isFalse();
  }

  @Test
  void before_its_first_day_a_parameter_is_what_it_was_on_it_so_that_any_past_day_can_be_read() {
    assertThat(parameters.number("plan.deadline_days", LocalDate.of(1951, 5, 1))).isEqualTo(parameters.number("plan.deadline_days", parameters.turns("plan.deadline_days").first()));
  }

  @Test
  void an_administrator_lets_another_value_hold_and_the_old_one_stays_readable() throws Exception {
    var today = LocalDate.now(clock);
    var before = parameters.number(KEY, today);
    var row = as.national(Role.ADMIN, () -> queries.row(KEY));

    as.national(Role.ADMIN, () -> service.change(KEY, row.version(), to("3", today.plusDays(1))));

    assertThat(parameters.number(KEY, today)).isEqualTo(before);
    assertThat(parameters.number(KEY, today.plusDays(1))).isEqualTo(3);
    assertThat(as.national(Role.AUDITOR, () -> queries.row(KEY)).history()).hasSizeGreaterThan(1);
  }

  @Test
  void a_second_editor_is_refused() throws Exception {
    var key = "food.meals_per_day";
    var row = as.national(Role.ADMIN, () -> queries.row(key));
    var tomorrow = LocalDate.now(clock).plusDays(1);
    as.national(Role.ADMIN, () -> service.change(key, row.version(), to("4", tomorrow)));

    assertThatThrownBy(() -> as.second(Role.ADMIN, () -> service.change(key, row.version(), to("6", tomorrow)))).isInstanceOf(Stale.class);
  }

  @Test
  void a_registrar_reads_parameters_but_may_not_change_them() throws Exception {
    assertThat(as.registrar(() -> queries.rows(null, null, Language.RU))).hasSizeGreaterThan(70);
    assertThatThrownBy(() -> as.registrar(() -> service.change(KEY, null, to("3", LocalDate.now(clock))))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.stranger(() -> queries.row(KEY))).isInstanceOf(EJBAccessException.class);
  }

  private static ParameterChange to(String text, LocalDate from) {
    return new ParameterChange(text, from, "Order 1", "VERIFIED", "new order");
  }
}
