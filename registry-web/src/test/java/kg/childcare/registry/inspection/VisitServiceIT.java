package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.inspection.service.ActService;
import kg.childcare.registry.inspection.service.ActionFilter;
import kg.childcare.registry.inspection.service.ActionQueries;
import kg.childcare.registry.inspection.service.ActionSort;
import kg.childcare.registry.inspection.service.ChecklistQueries;
import kg.childcare.registry.inspection.service.CorrectionService;
import kg.childcare.registry.inspection.service.HeadCountNames;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.RollChild;
import kg.childcare.registry.inspection.service.VisitService;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.standards.Rating;
import org.junit.jupiter.api.Test;

@RegistryTest
class VisitServiceIT {
  private static final byte[] PROOF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Inject
  As as;

  @Inject
  InspectionGiven given;

  @Inject
  VisitService visits;

  @Inject
  ActService acts;

  @Inject
  CorrectionService corrections;

  @Inject
  InspectionQueries inspections;

  @Inject
  ChecklistQueries checklists;

  @Inject
  ActionQueries actions;

  @Inject
  HeadCountNames names;

  @Inject
  ChildService children;

  @Inject
  GivenHomes homes;

  @Test
  void from_the_arrival_on_the_registrar_sees_it_and_the_institution_does_not() throws Exception {
    var number = given.institution();
    var home = given.idOf(number);
    var id = given.begun(number);

    assertThat(as.registrar(() -> inspections.detail(id).status())).isEqualTo(InspectionStatus.ARRIVED);
    assertThatThrownBy(() -> as.clerkOf(home, () -> inspections.detail(id))).isInstanceOf(NotThere.class);
    assertThat(as.clerkOf(home, () -> inspections.ofInstitution(number))).isEmpty();
  }

  @Test
  void nobody_else_writes_on_a_visit() throws Exception {
    var id = given.begun(given.institution());

    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> checklistOf(id))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.registrar(() -> visits.submit(id))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.in(InspectionGiven.BISHKEK, Role.INSPECTOR, () -> visits.submit(id))).isInstanceOf(NotThere.class);
  }

  @Test
  void only_the_team_inside_learns_the_names_of_the_roll_and_only_with_a_reason() throws Exception {
    var number = given.institution();
    var child = as.clerkOf(given.idOf(number), () -> children.admit(homes.admission(homes.today(), GivenHomes.none()))).number();
    var id = given.begun(number);

    assertThatThrownBy(() -> as.national(Role.INSPECTOR, () -> names.open(id, " "))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> as.in(InspectionGiven.BISHKEK, Role.INSPECTOR, () -> names.open(id, "head-count"))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> names.open(id, "head-count"))).isInstanceOf(EJBAccessException.class);
    assertThat(as.national(Role.INSPECTOR, () -> checklists.roll(id))).extracting(RollChild::number).containsExactly(child);
    assertThat(as.national(Role.INSPECTOR, () -> names.open(id, "head-count"))).containsOnlyKeys(child).doesNotContainValue("");
  }

  @Test
  void the_names_close_again_when_the_checklist_is_handed_in() throws Exception {
    var number = given.institution();
    as.clerkOf(given.idOf(number), () -> children.admit(homes.admission(homes.today(), GivenHomes.none())));
    var id = given.answered(number);

    assertThat(as.national(Role.INSPECTOR, () -> names.open(id, "head-count"))).hasSize(1);
    as.national(Role.INSPECTOR, () -> visits.submit(id));

    for (var person : List.of(Role.INSPECTOR, Role.PLANNER, Role.REGISTRAR)) {
      assertThatThrownBy(() -> as.national(person, () -> names.open(id, "head-count"))).as(person).isInstanceOfAny(RuleViolation.class, EJBAccessException.class);
    }
    assertThatThrownBy(() -> as.second(Role.INSPECTOR, () -> names.open(id, "head-count"))).isInstanceOf(RuleViolation.class).hasMessageContaining("notInside");
  }

  private Object checklistOf(long id) {
    return checklists.lines(id);
  }

  @Test
  void the_same_answer_twice_is_one_and_two_devices_that_differ_must_be_settled() throws Exception {
    var id = given.answered(given.institution());
    var line = as.national(Role.INSPECTOR, () -> checklists.lines(id)).get(1);
    var other = new AnswerGiven(java.util.UUID.randomUUID(), line.code(), Rating.NOT_MET, "Жок", "phone", java.time.Instant.parse("2026-01-05T05:00:00Z"));

    var first = as.second(Role.INSPECTOR, () -> visits.answer(id, List.of(other)));
    var again = as.second(Role.INSPECTOR, () -> visits.answer(id, List.of(other)));

    assertThat(first).singleElement().satisfies(receipt -> assertThat(receipt.stored() && receipt.disputed()).isTrue());
    assertThat(again).singleElement().satisfies(receipt -> assertThat(receipt.stored()).isFalse());
    assertThatThrownBy(() -> as.national(Role.INSPECTOR, () -> visits.submit(id))).isInstanceOf(RuleViolation.class).hasMessageContaining("answersDiffer");
    as.national(Role.INSPECTOR, () -> visits.settle(id, other.answerId()));
    as.national(Role.INSPECTOR, () -> visits.submit(id));
    assertThat(as.national(Role.INSPECTOR, () -> inspections.detail(id).findings())).hasSize(2);
  }

  @Test
  void the_act_is_filed_as_pdf_and_reaches_the_institution() throws Exception {
    var number = given.institution();
    var home = given.idOf(number);
    var id = given.issued(number);

    var pdf = as.clerkOf(home, () -> inspections.act(id, Language.KY));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    as.clerkOf(home, () -> acts.respond(id, "Макулбуз"));
    assertThat(as.national(Role.MONITOR, () -> inspections.detail(id)).act().comment()).isEqualTo("Макулбуз");
  }

  @Test
  void the_day_of_the_reprisal_check_is_not_told_to_the_institution() throws Exception {
    var number = given.institution();
    var home = given.idOf(number);
    var id = given.issued(number);

    assertThat(as.national(Role.PLANNER, () -> inspections.detail(id)).reprisalCheckDue()).isNotNull();
    assertThat(as.clerkOf(home, () -> inspections.detail(id)).reprisalCheckDue()).isNull();
  }

  @Test
  void a_correction_is_claimed_with_a_proof_and_verified_by_an_inspector() throws Exception {
    var number = given.institution();
    var home = given.idOf(number);
    var id = given.issued(number);
    var filter = new ActionFilter(null, false, null, id);
    var action = as.clerkOf(home, () -> actions.rows(filter, PageRequest.page(0, 10, ActionSort.DUE))).get(0).id();

    assertThatThrownBy(() -> as.clerkOf(home, () -> corrections.claim(action, null, "Оңдолду", null, null))).isInstanceOf(RuleViolation.class).hasMessageContaining("claimWithoutProof");
    as.clerkOf(home, () -> corrections.claim(action, null, "Оңдолду", "proof.pdf", PROOF));
    assertThatThrownBy(() -> as.clerkOf(home, () -> corrections.verify(action, null, "Көрдүм"))).isInstanceOf(EJBAccessException.class);
    as.national(Role.INSPECTOR, () -> corrections.verify(action, null, "Көрдүм"));
    as.national(Role.PLANNER, () -> acts.close(id));

    assertThat(as.national(Role.INSPECTOR, () -> inspections.detail(id).status())).isEqualTo(InspectionStatus.CLOSED);
  }

  @Test
  void another_institution_knows_neither_act_nor_correction() throws Exception {
    var stranger = given.idOf(given.institution());
    var id = given.issued(given.institution());
    var action = as.national(Role.INSPECTOR, () -> actions.rows(new ActionFilter(null, false, null, id), PageRequest.page(0, 10, ActionSort.DUE))).get(0).id();

    assertThatThrownBy(() -> as.clerkOf(stranger, () -> inspections.detail(id))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.clerkOf(stranger, () -> actions.action(action))).isInstanceOf(NotThere.class);
  }
}
