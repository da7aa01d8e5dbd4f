package kg.childcare.registry.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kg.childcare.registry.audit.Outcome;
import kg.childcare.registry.audit.service.AuditFilter;
import kg.childcare.registry.audit.service.AuditQueries;
import kg.childcare.registry.audit.service.AuditSort;
import kg.childcare.registry.complaint.service.ComplaintFilter;
import kg.childcare.registry.complaint.service.ComplaintIntake;
import kg.childcare.registry.complaint.service.ComplaintQueries;
import kg.childcare.registry.complaint.service.ComplaintRow;
import kg.childcare.registry.complaint.service.ComplaintService;
import kg.childcare.registry.complaint.service.ComplaintSort;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

@RegistryTest
public class ComplaintIT {
  private static final String OWN = "41706207000000";
  private static final String OTHER = "41708203000000";
  private static final String WORDS = "Нас бьют по вечерам. Түнкүсүн камашат.";

  @Inject
  As as;

  @Inject
  ComplaintIntake intake;

  @Inject
  ComplaintService service;

  @Inject
  ComplaintQueries queries;

  @Inject
  AuditQueries audit;

  @Inject
  Clock clock;

  @PersistenceContext
  EntityManager em;

  @Test
  void a_child_complains_without_a_name_and_reads_the_answer_with_the_receipt() throws Exception {
    var receipt = Receipt.fresh(new SecureRandom());
    var first = as.stranger(() -> intake.tell(told(Concern.HUNGRY, Accused.NOT_SAID), receipt));
    var again = as.stranger(() -> intake.tell(told(Concern.HUNGRY, Accused.NOT_SAID), receipt));
    var id = idOf(receipt);

    as.in(OWN, Role.PROTECTION, () -> service.triage(id, null, new ComplaintService.Triage(Concern.HUNGRY, Accused.STAFF, null)));
    as.in(OWN, Role.PROTECTION, () -> service.takeIntoWork(id, null));
    as.in(OWN, Role.PROTECTION, () -> service.answer(id, null, "Ашкана текшерилди."));

    assertThat(again).isEqualTo(first);
    var state = as.stranger(() -> queries.state(receipt));
    assertThat(state.status()).isEqualTo(ComplaintStatus.ANSWERED);
    assertThat(state.answer()).isEqualTo("Ашкана текшерилди.");
    assertThatThrownBy(() -> as.stranger(() -> queries.state(Receipt.fresh(new SecureRandom())))).isInstanceOf(NotThere.class);
  }

  @Test
  void the_database_holds_neither_the_words_nor_the_receipt() throws Exception {
    var receipt = Receipt.fresh(new SecureRandom());
    as.stranger(() -> intake.tell(told(Concern.HIT, Accused.STAFF), receipt));
    var id = idOf(receipt);

    List<?> sealed = em.createNativeQuery("SELECT sealed FROM complaint_text WHERE complaint_id = ?").setParameter(1, id).getResultList();

    assertThat(sealed).hasSize(1).allSatisfy(bytes -> assertThat(new String((byte[]) bytes, StandardCharsets.UTF_8)).doesNotContain("бьют", receipt.code()));
    assertThat(em.find(Complaint.class, id).keyedBy()).isNull();
  }

  @Test
  void an_officer_of_another_place_does_not_know_of_it() throws Exception {
    var id = keyed(Accused.STAFF);

    assertThat(as.in(OWN, Role.PROTECTION, () -> rows())).extracting(ComplaintRow::id).contains(id);
    assertThat(as.in(OTHER, Role.PROTECTION, () -> rows())).extracting(ComplaintRow::id).doesNotContain(id);
    assertThatThrownBy(() -> as.in(OTHER, Role.PROTECTION, () -> queries.file(id))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(OTHER, Role.PROTECTION, () -> service.takeIntoWork(id, null))).isInstanceOf(NotThere.class);
  }

  @Test
  void nobody_else_is_let_near_it() throws Exception {
    var id = keyed(Accused.STAFF);

    for (var role : List.of(Role.REGISTRAR, Role.PLANNER, Role.INSPECTOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR, Role.COMMISSION)) {
      assertThatThrownBy(() -> as.national(role, () -> queries.file(id))).as(role).isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> as.national(role, () -> queries.count(ComplaintFilter.open()))).as(role).isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> as.stranger(() -> queries.count(ComplaintFilter.open()))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.registrar(() -> intake.key(told(Concern.HIT, Accused.STAFF), Channel.ORAL, Instant.now(clock)))).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void a_complaint_about_the_ministry_goes_to_the_monitor_alone() throws Exception {
    var id = keyed(Accused.MINISTRY);

    assertThatThrownBy(() -> as.in(OWN, Role.PROTECTION, () -> queries.file(id))).isInstanceOf(NotThere.class);
    assertThat(as.in(OWN, Role.PROTECTION, () -> rows())).extracting(ComplaintRow::id).doesNotContain(id);
    assertThat(as.national(Role.MONITOR, () -> queries.file(id)).texts()).extracting("text").containsExactly(WORDS);
    as.national(Role.MONITOR, () -> service.triage(id, null, new ComplaintService.Triage(Concern.HIT, Accused.MINISTRY, null)));
  }

  @Test
  void a_monitor_reads_along_but_does_not_do_the_officers_work() throws Exception {
    var id = keyed(Accused.STAFF);

    assertThat(as.national(Role.MONITOR, () -> queries.file(id)).mayWork()).isFalse();
    assertThatThrownBy(() -> as.national(Role.MONITOR, () -> service.takeIntoWork(id, null))).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void not_to_report_takes_a_monitor_as_the_second_person() throws Exception {
    var id = keyed(Accused.STAFF);
    as.in(OWN, Role.PROTECTION, () -> service.triage(id, null, new ComplaintService.Triage(Concern.SCARED, Accused.STAFF, null)));
    as.in(OWN, Role.PROTECTION, () -> service.takeIntoWork(id, null));
    as.in(OWN, Role.PROTECTION, () -> service.proposeNotReporting(id, null, "Кечирим сурады."));

    assertThatThrownBy(() -> as.in(OWN, Role.PROTECTION, () -> service.decideNotReporting(id, null, true))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.in(OWN, Role.PROTECTION, () -> service.answer(id, null, "Жооп"))).isInstanceOf(RuleViolation.class);
    as.national(Role.MONITOR, () -> service.decideNotReporting(id, null, true));
    as.in(OWN, Role.PROTECTION, () -> service.answer(id, null, "Жооп"));
  }

  @Test
  void an_inspector_hands_in_what_was_told_and_never_sees_it_again() throws Exception {
    var id = as.national(Role.INSPECTOR, () -> intake.key(told(Concern.HIT, Accused.STAFF), Channel.INSPECTOR, Instant.now(clock)));

    assertThatThrownBy(() -> as.national(Role.INSPECTOR, () -> queries.file(id))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.national(Role.INSPECTOR, () -> intake.key(told(Concern.HIT, Accused.STAFF), Channel.HOTLINE_111, Instant.now(clock))))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void each_opening_is_booked_but_not_what_a_monitor_opens() throws Exception {
    var id = keyed(Accused.STAFF);
    as.in(OWN, Role.PROTECTION, () -> queries.file(id));
    as.national(Role.MONITOR, () -> queries.file(id));

    var reads = as.national(Role.AUDITOR, () -> audit.rows(new AuditFilter(null, null, null, "complaint", String.valueOf(id), Outcome.READ),
        PageRequest.page(0, 20, AuditSort.NUMBER)));

    assertThat(reads).hasSize(1).allSatisfy(read -> assertThat(read.username()).isEqualTo("protection-" + OWN));
  }

  private long keyed(Accused accused) throws Exception {
    return as.in(OWN, Role.PROTECTION, () -> intake.key(told(Concern.HIT, accused), Channel.HOTLINE_111, Instant.now(clock)));
  }

  private long idOf(Receipt receipt) {
    return em.createQuery("select c.id from Complaint c where c.receiptDigest = :digest", Long.class).setParameter("digest", receipt.digest()).getSingleResult();
  }

  private List<ComplaintRow> rows() {
    return EveryPage.of(ComplaintSort.ANSWER_DUE, page -> queries.rows(ComplaintFilter.open(), page));
  }

  private static ComplaintTold told(Concern concern, Accused accused) {
    return new ComplaintTold(null, OWN, concern, accused, WORDS);
  }
}
