package kg.childcare.registry.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import kg.childcare.registry.accreditation.AccreditationChanged;
import kg.childcare.registry.accreditation.AccreditationDecided;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.inspection.ActIssued;
import kg.childcare.registry.inspection.CorrectionClaimed;
import kg.childcare.registry.monitoring.OpinionIssued;
import kg.childcare.registry.notification.service.NoticeQueries;
import kg.childcare.registry.notification.service.NoticeRow;
import kg.childcare.registry.notification.service.NoticeSort;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

/** Each notice reaches those whom it is for, in the territory it is about, and nobody else. */
@RegistryTest
public class NoticeIT {
  private static final String OWN_OBLAST = "41706000000000";
  private static final String OTHER_OBLAST = "41704000000000";
  private static final long RECORD = 4_711;

  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  NoticeQueries notices;

  @Inject
  Event<Object> happened;

  @Resource
  UserTransaction transaction;

  @Test
  void each_kind_reaches_its_role_over_this_institution_and_nobody_else() throws Exception {
    var home = given.familyHome(4);
    var neighbour = given.familyHome(4);
    for (var event : List.of(
        new ActIssued(RECORD, home.id(), "A-1", LocalDate.of(2026, 3, 2), 1),
        new CorrectionClaimed(RECORD, RECORD, home.id()),
        new OpinionIssued(RECORD, RECORD, home.id()),
        new AccreditationDecided(home.id(), RECORD, Verdict.values()[0]),
        new AccreditationChanged(home.id(), RECORD, LaterAct.values()[0], LocalDate.of(2026, 3, 2)))) {
      transaction.begin();
      happened.fire(event);
      transaction.commit();
    }

    assertThat(of(home.number(), all -> as.clerkOf(home.id(), all))).containsExactlyInAnyOrder(
        "ACT_ISSUED /app/inspections/4711", "ACCREDITATION_DECIDED /app/accreditations/decision?id=4711", "ACCREDITATION_CHANGED /app/accreditations/decision?id=4711");
    assertThat(of(home.number(), all -> as.clerkOf(neighbour.id(), all))).isEmpty();
    assertThat(of(home.number(), all -> as.in(OWN_OBLAST, Role.INSPECTOR, all))).containsExactly("CORRECTION_CLAIMED /app/actions/detail?id=4711");
    assertThat(of(home.number(), all -> as.in(OTHER_OBLAST, Role.INSPECTOR, all))).isEmpty();
    assertThat(of(home.number(), all -> as.in(OWN_OBLAST, Role.PLANNER, all))).containsExactly("OPINION_ISSUED /app/inspections/4711");
    assertThat(of(home.number(), all -> as.in(OTHER_OBLAST, Role.PLANNER, all))).isEmpty();
  }

  @Test
  void who_is_told_nothing_may_not_even_ask() {
    for (var role : List.of(Role.COMMISSION, Role.PROTECTION, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, this::all)).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
  }

  @Test
  void each_kind_is_said_in_the_readers_own_language() {
    for (var kind : NoticeKind.values()) {
      assertThat(Arrays.stream(Language.values()).map(language -> Texts.in(language).word(kind))).as(kind.name()).doesNotHaveDuplicates().noneMatch(kind.name()::equals);
    }
  }

  /** How somebody asks. */
  private interface Asking {
    List<NoticeRow> of(Callable<List<NoticeRow>> all) throws Exception;
  }

  private List<String> of(String number, Asking who) throws Exception {
    return who.of(this::all).stream().filter(row -> row.institutionNumber().equals(number)).map(row -> row.kind() + " " + row.link()).toList();
  }

  private List<NoticeRow> all() {
    return notices.rows(new PageRequest<>(0, PageRequest.MAX_SIZE, NoticeSort.values()[0], false));
  }
}
