package kg.childcare.registry.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.DueQueries;
import kg.childcare.registry.accreditation.service.DueRow;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.notification.Notice;
import kg.childcare.registry.notification.service.ForgottenReminders;
import kg.childcare.registry.notification.service.ReminderRound;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

/** Reminders are written when the last day becomes known, follow it, and are told once each; and what is due is listed. */
@RegistryTest
class RenewalReminderIT {
  @Inject
  AccreditationGiven given;

  @Inject
  AccreditationService service;

  @Inject
  DecisionService decisions;

  @Inject
  AccreditationDetails details;

  @Inject
  InstitutionQueries institutions;

  @Inject
  DueQueries due;

  @Inject
  ReminderRound round;

  @Inject
  ForgottenReminders forgotten;

  @PersistenceContext
  EntityManager em;

  @Resource
  UserTransaction transaction;

  @Inject
  As as;

  @Inject
  Clock clock;

  @Test
  void the_ladder_is_written_once_for_each_reader_and_taken_back_when_the_end_no_longer_comes() throws Exception {
    var institution = given.institution();
    var application = given.assessed(institution);
    given.decided(application, Vote.FOR);
    var id = as.registrar(() -> institutions.byNumber(institution)).id();
    var decision = as.registrar(() -> details.detail(application)).decisions().get(0);

    assertThat(steps(id)).containsExactlyInAnyOrder("RENEWAL_DUE 180", "RENEWAL_DUE 90", "RENEWAL_DUE 30", "RENEWAL_DUE_THERE 180", "RENEWAL_DUE_THERE 90", "RENEWAL_DUE_THERE 30");
    assertThat(first(id)).isEqualTo(decision.validTo().minusDays(180).atStartOfDay(Texts.ZONE).toInstant());

    as.national(Role.COMMISSION, () -> decisions.suspend(decision.id(), new NewAct("7", given.today(), "Fire exit locked")));
    assertThat(steps(id)).isEmpty();
    as.national(Role.COMMISSION, () -> decisions.resume(decision.id(), new NewAct("8", given.today().plusDays(1), "Opened")));
    assertThat(steps(id)).hasSize(6);
    as.national(Role.COMMISSION, () -> decisions.withdraw(decision.id(), new NewAct("9", given.today().plusDays(2), "At own request")));
    assertThat(steps(id)).isEmpty();
  }

  @Test
  void a_running_accreditation_from_before_reminders_gets_them_once_however_old_it_is() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    var id = as.registrar(() -> institutions.byNumber(institution)).id();
    forget(id);
    assertThat(steps(id)).isEmpty();

    round.lookAround();
    assertThat(steps(id)).hasSize(6);
    assertThat(forgotten.after(id - 1)).doesNotContain(id);
    round.lookAround();
    assertThat(steps(id)).hasSize(6);
  }

  @Test
  void of_one_that_ends_soon_only_the_latest_step_is_told_at_once() throws Exception {
    var institution = given.institution();
    given.decided(given.assessed(institution), Vote.FOR);
    var id = as.registrar(() -> institutions.byNumber(institution)).id();
    forget(id);
    transaction.begin();
    em.createNativeQuery("UPDATE accreditation_decision SET valid_from = ?, valid_to = ? WHERE institution_id = ?")
        .setParameter(1, given.today().minusYears(3)).setParameter(2, given.today().plusDays(60)).setParameter(3, id).executeUpdate();
    transaction.commit();

    round.lookAround();

    assertThat(steps(id)).containsExactlyInAnyOrder("RENEWAL_DUE 90", "RENEWAL_DUE 30", "RENEWAL_DUE_THERE 90", "RENEWAL_DUE_THERE 30");
    assertThat(first(id)).isBeforeOrEqualTo(clock.instant());
  }

  private void forget(long institution) throws Exception {
    transaction.begin();
    em.createQuery("delete from Notice n where n.institutionId = :id and n.step is not null").setParameter("id", institution).executeUpdate();
    transaction.commit();
  }

  @Test
  void what_is_due_is_listed_for_those_who_reach_it_until_it_is_done() throws Exception {
    var id = given.draft(given.institution());
    given.attach(id, "CHARTER");
    assertThat(steps(id, Role.REGISTRAR)).isEmpty();
    as.registrar(() -> service.submit(id, null));
    assertThat(steps(id, Role.REGISTRAR)).containsExactly(DueStep.COMPLETENESS);
    for (var type : List.of("PREMISES", "FIRE", "SANITARY", "STAFF", "CHILDREN")) {
      as.registrar(() -> service.returnIncomplete(id, "Missing"));
      given.attach(id, type);
      as.registrar(() -> service.submit(id, null));
    }
    as.registrar(() -> service.declareComplete(id));
    assertThat(steps(id, Role.MONITOR)).containsExactly(DueStep.SITE_VISIT);
    as.registrar(() -> service.assess(id, new CompletedAssessment(given.today(), 92, 0, "First", "Second", null)));
    assertThat(steps(id, Role.COMMISSION)).containsExactly(DueStep.DECISION);
    assertThat(as.in("41706000000000", Role.REGISTRAR, () -> due.due(null))).noneMatch(row -> row.page().endsWith("/" + id));
    given.decided(id, Vote.AGAINST);
    assertThat(steps(id, Role.REGISTRAR)).isEmpty();
    var refused = as.registrar(() -> details.detail(id)).decisions().get(0);
    assertThat(as.registrar(() -> due.due(DueStep.NOTICE))).extracting(DueRow::number).contains(refused.number());
    as.registrar(() -> decisions.deliver(refused.id(), null, new Delivery(given.today(), "Registered letter 12"), null));
    assertThat(as.registrar(() -> due.due(DueStep.NOTICE))).extracting(DueRow::number).doesNotContain(refused.number());
    assertThatThrownBy(() -> as.national(Role.PROTECTION, () -> due.due(null))).isInstanceOf(EJBAccessException.class);
  }

  private List<DueStep> steps(long application, String role) throws Exception {
    return as.national(role, () -> due.due(null)).stream().filter(row -> row.page().endsWith("/" + application)).map(DueRow::step).toList();
  }

  private List<String> steps(long institution) throws Exception {
    return reminders(institution).stream().map(one -> one.kind() + " " + one.step()).toList();
  }

  private Instant first(long institution) throws Exception {
    return reminders(institution).stream().map(Notice::writtenAt).min(Comparator.naturalOrder()).orElseThrow();
  }

  private List<Notice> reminders(long institution) throws Exception {
    transaction.begin();
    try {
      return em.createQuery("select n from Notice n where n.institutionId = :id and n.step is not null", Notice.class).setParameter("id", institution).getResultList();
    } finally {
      transaction.commit();
    }
  }
}
