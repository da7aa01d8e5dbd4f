package kg.childcare.registry.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.standards.service.StandardsQueries;
import kg.childcare.registry.standards.service.StandardsService;
import org.junit.jupiter.api.Test;

@RegistryTest
public class StandardsServiceIT {
  @Inject
  As as;

  @Inject
  StandardsQueries queries;

  @Inject
  StandardsService service;

  @Inject
  Clock clock;

  @Test
  void the_shipped_set_is_a_draft_and_makes_a_checklist_for_each_category() {
    var today = LocalDate.now(clock);

    assertThat(queries.currentSet(today).isDraft()).isTrue();
    assertThat(queries.criteria(queries.currentSet(today).code(), null)).hasSize(118);
    assertThat(queries.criteriaFor("COLONY", today)).isNotEmpty().extracting(Criterion::code).doesNotContain("S01.02");
    assertThat(queries.criteriaFor("FAM_HOME", today)).extracting(Criterion::code).contains("S01.01", "S01.02").isSorted();
  }

  @Test
  void only_the_head_of_inspection_publishes() {
    var wish = new Publication(LocalDate.now(clock), "Order 1", null);

    assertThatThrownBy(() -> as.registrar(() -> service.publish("KG-2026", wish))).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void a_set_cannot_be_published_in_the_past_and_an_unknown_one_not_at_all() {
    var past = new Publication(LocalDate.now(clock).minusDays(1), "Order 1", null);

    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> service.publish("KG-2026", past))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> service.publish("KG-1900", past))).isInstanceOf(NotThere.class);
  }
}
