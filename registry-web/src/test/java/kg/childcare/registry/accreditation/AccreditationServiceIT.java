package kg.childcare.registry.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationQueries;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.ApplicationFilter;
import kg.childcare.registry.accreditation.service.CommissionService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.AtOnce;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.standards.Criterion;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@RegistryTest
class AccreditationServiceIT {
  private static final String OSH_OBLAST = "41706000000000";

  @Inject
  AccreditationGiven given;

  @Inject
  AccreditationService service;

  @Inject
  AccreditationDetails details;

  @Inject
  AccreditationQueries queries;

  @Inject
  CommissionService commission;

  @Inject
  As as;

  @Test
  void two_who_begin_an_application_at_the_same_moment_begin_one() throws Exception {
    var institution = given.institution();
    Callable<Long> beginning = () -> given.draft(institution);

    assertThat(AtOnce.refusals(beginning, beginning)).singleElement()
        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo("accreditation.rule.openAlready"));
  }

  @Test
  void an_application_goes_from_draft_to_assessed() throws Exception {
    var id = given.assessed(given.institution());

    var detail = as.registrar(() -> details.detail(id));

    assertThat(detail.row().status()).isEqualTo(ApplicationStatus.SITE_ASSESSED);
    assertThat(detail.missing()).isEmpty();
    assertThat(detail.files()).hasSize(6).allSatisfy(file -> assertThat(file.digest()).hasSize(64));
    assertThat(as.registrar(() -> details.paper(id, detail.files().get(0).attachmentId())).content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void what_is_missing_is_told_and_stops_the_way() throws Exception {
    var id = given.draft(given.institution());
    given.attach(id, "CHARTER");
    as.registrar(() -> service.submit(id, null));

    assertThat(as.registrar(() -> details.detail(id)).missing()).extracting(DocumentNeed::code).containsExactly("PREMISES", "FIRE", "SANITARY", "STAFF", "CHILDREN");
    assertRefused(() -> as.registrar(() -> service.declareComplete(id)), "accreditation.rule.documentsMissing");
    assertThat(as.registrar(() -> details.detail(id)).row().status()).isEqualTo(ApplicationStatus.SUBMITTED);
  }

  @Test
  void one_institution_has_one_open_application() throws Exception {
    var institution = given.institution();
    given.draft(institution);

    assertRefused(() -> given.draft(institution), "accreditation.rule.openAlready");
  }

  @Test
  void a_program_is_not_taken_as_a_paper() throws Exception {
    var id = given.draft(given.institution());

    assertRefused(() -> as.registrar(() -> service.attach(id, "FIRE", "fire.pdf", "MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1))), "document.rule.type");
    assertThat(as.registrar(() -> details.detail(id)).files()).isEmpty();
  }

  @Test
  void another_oblast_sees_and_changes_nothing() throws Exception {
    var id = given.draft(given.institution());

    assertThatThrownBy(() -> as.in(OSH_OBLAST, Role.REGISTRAR, () -> details.detail(id))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(OSH_OBLAST, Role.REGISTRAR, () -> service.submit(id, null))).isInstanceOf(NotThere.class);
    assertThat(as.in(OSH_OBLAST, Role.REGISTRAR, () -> queries.count(new ApplicationFilter(as.registrar(() -> details.detail(id)).row().number(), null, null, null)))).isZero();
  }

  @Test
  void an_inspector_may_not_prepare_and_a_planner_may_not_read() throws Exception {
    var institution = given.institution();
    var id = given.draft(institution);

    assertThatThrownBy(() -> as.national(Role.INSPECTOR, () -> service.submit(id, null))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.national(Role.COMMISSION, () -> service.submit(id, null))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> queries.count(ApplicationFilter.ALL))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.stranger(() -> details.detail(id))).isInstanceOf(EJBAccessException.class);
  }

  static void assertRefused(ThrowingCallable call, String rule) {
    assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  @Test
  void a_place_is_assessed_on_the_checklist_and_what_nobody_saw_stands_against_a_full_accreditation() throws Exception {
    var id = given.complete(given.institution());
    var asked = as.registrar(() -> details.sheet(id)).criteria();
    var all = asked.stream().collect(Collectors.toMap(Criterion::code, one -> Rating.MET));
    var critical = asked.stream().filter(one -> one.severity() == Severity.CRITICAL).findFirst().orElseThrow().code();
    all.remove(critical);
    as.registrar(() -> service.assess(id, new AssessedChecklist(given.today(), "First", "Second", null, all)));
    var session = given.session();
    var motion = new Motion(Verdict.ACCREDITED, 40, null);

    var found = as.registrar(() -> details.detail(id)).assessments().get(0);
    assertThat(found.scorePercent()).isEqualTo(100);
    assertThat(found.criticalFailed()).isOne();
    assertThat(found.unmet()).isEmpty();
    assertRefused(() -> as.national(Role.COMMISSION, () -> commission.put(session, id, motion)), "accreditation.rule.criticalCriterionFailed");

    all.put(critical, Rating.PARTLY_MET);
    as.registrar(() -> service.assess(id, new AssessedChecklist(given.today(), "First", "Second", null, all)));
    as.national(Role.COMMISSION, () -> commission.put(session, id, motion));
    assertThat(as.national(Role.COMMISSION, () -> details.sheet(id)).ratings()).hasSameSizeAs(asked).containsEntry(critical, Rating.PARTLY_MET);
    assertThat(as.registrar(() -> details.detail(id)).assessments().get(1).unmet()).containsExactly(critical);
  }
}
