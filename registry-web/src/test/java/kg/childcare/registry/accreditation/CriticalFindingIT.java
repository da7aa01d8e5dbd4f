package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.AccreditationServiceIT.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.CommissionService;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.inspection.InspectionGiven;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.api.Test;

/** An open critical finding stops a renewal and a change on every way in, and a vote on one does not stop the session. */
@RegistryTest
class CriticalFindingIT {
  private static final String RULE = "accreditation.rule.criticalFindingOpen";

  @Inject
  AccreditationGiven given;

  @Inject
  InspectionGiven inspections;

  @Inject
  AccreditationService service;

  @Inject
  CommissionService commission;

  @Inject
  DecisionService decisions;

  @Inject
  AccreditationDetails details;

  @Inject
  As as;

  @Test
  void neither_submission_nor_agenda_nor_closing_lets_a_renewal_or_change_pass() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    var renewal = given.assessed(institution);
    var session = given.voted(renewal, new Motion(Verdict.ACCREDITED, 40, null), Vote.FOR);

    inspections.criticalFinding(institution);

    assertThat(as.national(Role.COMMISSION, () -> commission.close(session))).hasSize(1);
    assertThat(as.registrar(() -> details.detail(renewal)).row().status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
    assertThat(as.registrar(() -> details.detail(renewal)).row().obstacles()).containsExactly(Obstacle.criticalFinding());
    assertThat(as.national(Role.COMMISSION, () -> details.detail(renewal)).before().motions()).isEmpty();
    var another = given.session();
    assertRefused(() -> as.national(Role.COMMISSION, () -> commission.put(another, renewal, new Motion(Verdict.ACCREDITED, 40, null))), RULE);

    as.registrar(() -> service.withdraw(renewal, "At own wish"));
    for (var kind : new ApplicationKind[] {null, ApplicationKind.CAPACITY_CHANGE}) {
      var next = as.registrar(() -> service.draft(new NewApplication(institution, "CH_HOME", AccreditationGiven.BISHKEK, "Chuy 1", kind == null ? 40 : 30, kind, null)));
      for (var type : List.of("PREMISES", "STAFF")) {
        given.attach(next, type);
      }
      assertRefused(() -> as.registrar(() -> service.submit(next, null)), RULE);
      as.registrar(() -> service.withdraw(next, "At own wish"));
    }
  }

  @Test
  void a_refusal_may_be_decided_although_a_finding_is_open() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    var renewal = given.assessed(institution);
    var session = given.voted(renewal, new Motion(Verdict.ACCREDITED, 40, null), Vote.AGAINST);
    inspections.criticalFinding(institution);

    assertThat(as.national(Role.COMMISSION, () -> commission.close(session))).isEmpty();
    assertThat(as.registrar(() -> details.detail(renewal)).decisions()).extracting(one -> one.verdict()).containsExactly(Verdict.REFUSED);
    var refused = as.registrar(() -> details.detail(renewal)).decisions().get(0).id();
    assertRefused(() -> as.second(Role.REGISTRAR, () -> decisions.override(refused, new OverrideOrder(Verdict.ACCREDITED, "Deputy minister", "Needed", null))), RULE);
    assertThat(as.second(Role.REGISTRAR, () -> details.detail(renewal)).orders().verdicts()).isEmpty();
  }
}
