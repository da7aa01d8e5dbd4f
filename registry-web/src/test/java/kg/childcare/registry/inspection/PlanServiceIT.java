package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.inspection.service.InspectionFilter;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.PlanService;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

@RegistryTest
class PlanServiceIT {
  @Inject
  As as;

  @Inject
  InspectionGiven given;

  @Inject
  PlanService service;

  @Inject
  PlanQueries plans;

  @Inject
  InspectionQueries inspections;

  @Test
  void a_plan_is_drawn_and_repeats_to_the_same_digest() throws Exception {
    given.institution();
    var plan = given.drawnPlan();

    var verification = as.national(Role.MONITOR, () -> plans.verify(plan));

    assertThat(verification.same()).isTrue();
    assertThat(verification.seed()).isNull();
    assertThat(verification.inputs()).isNull();
  }

  @Test
  void only_a_planner_draws_or_reads_the_visits() throws Exception {
    given.institution();
    var plan = given.drawnPlan();

    for (var role : new String[] {Role.REGISTRAR, Role.MONITOR, Role.INSPECTOR, Role.ADMIN, Role.AUDITOR, Role.PROTECTION}) {
      assertThatThrownBy(() -> as.national(role, () -> plans.visits(plan))).as(role).isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> as.national(role, () -> service.draw(plan))).as(role).isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void the_seed_is_not_opened_before_the_period_is_over() throws Exception {
    given.institution();
    var plan = given.drawnPlan();

    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> {
      service.openSeed(plan);
      return null;
    })).isInstanceOf(RuleViolation.class).hasMessageContaining("seedStaysSealed");
  }

  @Test
  void a_released_visit_is_there_for_its_team_and_for_nobody_else() throws Exception {
    var number = given.institution();
    var visit = given.released(number);

    assertThat(as.national(Role.INSPECTOR, () -> plans.own(visit)).number()).isEqualTo(number);
    assertThat(as.second(Role.INSPECTOR, () -> plans.own(visit)).number()).isEqualTo(number);
    assertThatThrownBy(() -> as.in(InspectionGiven.BISHKEK, Role.INSPECTOR, () -> plans.own(visit))).isInstanceOf(NotThere.class);
  }

  @Test
  void a_sealed_visit_shows_in_no_list_and_no_count() throws Exception {
    var number = given.institution();
    given.released(number);

    for (var role : new String[] {Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.INSPECTOR}) {
      assertThat(as.national(role, () -> inspections.count(new InspectionFilter(null, number, null, false)))).as(role).isZero();
    }
  }
}
